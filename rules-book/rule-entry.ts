import type { Breakage } from './breakage';
import type { RuleExample, ShownColumns } from './example';

/** A rule in words, for docs/rules.md and for tests. */
export interface RuleEntry {
  readonly asks: string;
  readonly why: string;
  readonly passes: RuleExample;
  readonly fails: RuleExample;
  /** The mend that the failing example is offered: applied at once, or after a yes. Left out where there is none. */
  readonly mend?: 'certain' | 'asks';
  /** What must be seen together to understand the examples: other columns, rows, tabs. Nothing else is shown then. */
  readonly shows?: ShownColumns;
}

/** A rule of Hoạt động, whose thousands of rows are also broken one by one. */
export interface ActivityEntry extends RuleEntry {
  /** The known ways to break a row. Left out where the failing example, which then changes one cell, is the only one. */
  readonly breaks?: readonly Breakage[];
}
