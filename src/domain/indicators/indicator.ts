import type { RowId } from '../ids';
import { isStateMeasure } from '../plan/indicator-definition';
import type { IndicatorScale, Measure } from '../plan/indicator-definition';

/** Percentage of the plan: a number, null where there is no plan («–»), or work done where the plan asks for none. */
export type PlanPercent = number | 'outside-plan' | null;

/** One figure of the report (docs/domain.md §3.3.1), unrounded, in its own unit. Null is "no figure", never 0. */
export interface Indicator {
  /** Mã of its row of tab Chỉ tiêu. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Stands first in table 1. */
  readonly onTable1: boolean;
  readonly scale: IndicatorScale;
  /** Null where its row does not say how it is made. */
  readonly measure: Measure | null;
  /** Of how it is made (`definitionDigest`). */
  readonly digest: string;
  /** Null for a measure of where the commune stands on a day, which a period has none of. */
  readonly period: number | null;
  /** From the first day of the report year to the period's end; where the commune stands on its last day. */
  readonly cumulative: number | null;
  /** For the whole year. */
  readonly plan: number | null;
  /** Cumulative against the plan, 100 is all of it. */
  readonly percent: PlanPercent;
  /** The same period a year before, where it was made in the same way. */
  readonly lastYear: number | null;
  /** Percent more (positive) or less (negative) than a year before; null where that was 0 or is not known. */
  readonly change: number | null;
  /** The rows that `period` comes from, in sheet order; of a measure of state those of `cumulative`. */
  readonly sources: readonly RowId[];
  /** The rows that `cumulative` comes from, in sheet order. */
  readonly cumulativeSources: readonly RowId[];
}

/** What a year later compares with: a period's own figure, or where the commune stood at its end. */
export const comparedValue = ({ measure, period, cumulative }: Indicator): number | null =>
  measure !== null && isStateMeasure(measure) ? cumulative : period;
