import type { ChangedFigureData } from './report-data';

/** What `verifyReport` answers: what no longer holds of a report's file. */
export interface VerifyData {
  readonly holds: boolean;
  /** Code of the period. */
  readonly period: string;
  readonly periodName: string;
  readonly asOf: string;
  /** Versions that made the report. */
  readonly codeVersion: string;
  readonly schemaVersion: number;
  /** `rowsEdited`: the same number, from rows that say something else now. */
  readonly figures: readonly (ChangedFigureData & { readonly kind: 'changed' | 'rowsEdited' })[];
  /** Rows of the file's tables that differ from what was printed; `now` is null where there is none. */
  readonly printed: readonly {
    readonly id: string;
    readonly title: string;
    readonly then: string;
    readonly now: string | null;
    readonly text: string;
  }[];
  readonly note: string;
  readonly caution: string;
}
