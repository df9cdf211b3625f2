import type { Cell } from '../tables/cell';
import type { RowTab } from '../tables/fields';

/** error: the row does not count. warning: it counts, somebody should look. info: a hint. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule saw, in values; `wording/` makes the sentence. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** A mend of the finding's own cell. Certain ones are applied by one click and by `fix`; others wait for a yes. */
export interface Fix {
  readonly value: Cell;
  readonly certain: boolean;
}

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
