import type { EntryTab } from '../../domain/tables/fields';
import type { Result } from '../../domain/result';

/** Why a command could not be done; `message` is a Vietnamese sentence that says what to do next. */
export interface Failure {
  readonly code:
    | 'structure'
    | 'schema'
    | 'period'
    | 'busy'
    | 'timeout'
    | 'permission'
    | 'scope'
    | 'stale'
    | 'request'
    | 'internal';
  readonly message: string;
  readonly retryable: boolean;
  /** With `stale`: the two versions of the row. */
  readonly conflict?: RowConflict;
}

/** Two versions of one row, so that nothing typed is lost. */
export interface RowConflict {
  readonly tab: EntryTab;
  /** Null where the row is gone. */
  readonly row: number | null;
  readonly id: string | null;
  /** Revision of the row as it stands; '' where it is gone. */
  readonly rev: string;
  readonly fields: readonly {
    readonly field: string;
    readonly header: string;
    readonly mine: string;
    readonly theirs: string;
    readonly changedMeanwhile: boolean;
  }[];
}

export type Outcome<T> = Result<T, Failure>;

export const failure = (code: Failure['code'], message: string, retryable = false): Outcome<never> => ({
  ok: false,
  error: { code, message, retryable },
});
