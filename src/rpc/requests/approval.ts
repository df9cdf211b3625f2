import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';
import type { EntryTab } from '../../domain/tables/fields';

/** `seen`: of `PeriodApproval`; nothing is written where the rows have changed since. Who it is, Google says. */
const act = onDemand(() => ({
  period: z.string(),
  reason: z.optional(z.string().check(z.refine((text) => text.length <= MOST_LETTERS))),
  seen: z.optional(z.string()),
}));
const MOST_LETTERS = 4_000;

/** Answer of every act: `ActedData`. */
export const approvalRequests = {
  /** Answer: `ApprovalsData`. How every period stands; writes nothing. */
  approvals: () => z.object({}),
  submitPeriod: () => z.object({ ...act() }),
  returnPeriod: () => z.object({ ...act() }),
  approvePeriod: () => z.object({ ...act() }),
  reopenPeriod: () => z.object({ ...act() }),
  lockPeriod: () => z.object({ ...act() }),
  /** `until`: YYYY-MM-DD, the last day on which the locked period may be written. */
  openPeriod: () => z.object({ ...act(), until: z.string() }),
};

export type ActCommand = Exclude<keyof typeof approvalRequests, 'approvals'>;

export interface ActedData {
  readonly period: string;
  readonly rows: number;
  readonly message: string;
}

/** A row that was changed, added or deleted since somebody said yes, or since the period was handed in or locked. */
export interface ChangedSinceData {
  readonly tab: string;
  readonly tabKey: EntryTab;
  /** Null where the row stands no more. */
  readonly row: number | null;
  readonly id: string;
  readonly code: string;
  readonly kind: 'changed' | 'added' | 'deleted';
  readonly text: string;
}

export interface PeriodApproval {
  readonly code: string;
  readonly name: string;
  readonly state: 'none' | 'submitted' | 'returned' | 'approved' | 'reopened';
  readonly stateName: string;
  readonly isLocked: boolean;
  /** What is said of the lock; '' where there is none. */
  readonly lockText: string;
  /** Day of the yes that holds, for the report; '' where there is none. */
  readonly rows: number;
  readonly seen: string;
  /** Since the event that the period's rows are held against; '' where nothing changed. */
  readonly changesText: string;
  readonly changes: readonly ChangedSinceData[];
  /** What this person may do now. */
  readonly acts: readonly ActCommand[];
  /** All that was said of the period, the last first. */
  readonly history: readonly string[];
}

export interface ApprovalsData {
  /** Those of which something was said, the last first, then those that have begun. */
  readonly periods: readonly PeriodApproval[];
  /** That somebody changed the tab; '' where nobody did. */
  readonly broken: string;
}
