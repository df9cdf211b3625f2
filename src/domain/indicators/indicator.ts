import type { RowId } from '../ids';
import type { IndicatorId } from '../activities/indicator-definitions';

/** Percentage of the plan: a number, null where there is no plan («–»), or work done where the plan asks for none. */
export type PlanPercent = number | 'outside-plan' | null;

/** One figure of the report (docs/domain.md §3.3.1), unrounded, in the unit of its definition. Null is "no figure", never 0. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly period: number | null;
  /** From the first day of the report year to the period's end. */
  readonly cumulative: number | null;
  /** For the whole year. */
  readonly plan: number | null;
  /** Cumulative against the plan, 100 is all of it. */
  readonly percent: PlanPercent;
  /** The same period a year before. */
  readonly lastYear: number | null;
  /** Percent more (positive) or less (negative) than a year before; null where that was 0 or is not known. */
  readonly change: number | null;
  /** The rows that `period` comes from, in sheet order. */
  readonly sources: readonly RowId[];
  /** The rows that `cumulative` comes from, in sheet order. */
  readonly cumulativeSources: readonly RowId[];
}
