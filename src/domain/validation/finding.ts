import type { Fix } from '../cells/fix';
import type { RowTab } from '../tables/fields';

/** error: the row does not count. warning: it counts, somebody should look. info: a hint. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule saw, in values; `wording/` makes the sentence. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

export interface Finding {
  /** Stable id such as HD-01. */
  readonly rule: string;
  readonly severity: Severity;
  readonly tab: RowTab;
  /** The sheet's row number. */
  readonly row: number;
  /** A field of the tab (tables/fields.ts). */
  readonly field: string;
  /** What stood in the cell, as a reader would see it. */
  readonly received: string;
  readonly facts: Facts;
  readonly fix?: Fix;
}
