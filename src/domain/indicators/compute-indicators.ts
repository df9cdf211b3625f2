import type { Book } from '../book';
import type { Coverage } from '../coverage/coverage';
import { hamletSuccession } from '../hamlets/hamlet-succession';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { Indicator, PlanPercent } from './indicator';
import { INDICATOR_IDS, INDICATORS } from '../activities/indicator-definitions';
import type { IndicatorId } from '../activities/indicator-definitions';
import { measureIndicator } from './measure-indicator';
import { planTarget } from './plan-target';

export interface IndicatorInput {
  readonly book: Book;
  /** Of the period itself. */
  readonly coverage: Coverage;
  /** Of the span from the first day of the report year to the period's end, at the same as-of day. */
  readonly cumulative: Coverage;
  /** Figures of the same period a year before, as far as they are kept. */
  readonly lastYear?: ReadonlyMap<IndicatorId, number>;
}

/** Every figure in the order of table 1, exactly as docs/domain.md §3.3.1. */
export function computeIndicators(input: IndicatorInput): readonly Indicator[] {
  const succession = hamletSuccession(input.book.hamlets, input.coverage.state.day);
  return INDICATOR_IDS.map((id) => computeIndicator(id, input, succession));
}

function computeIndicator(
  id: IndicatorId,
  { book, coverage, cumulative, lastYear }: IndicatorInput,
  succession: HamletSuccession,
): Indicator {
  const period = measureIndicator(INDICATORS[id], book, coverage, succession);
  const sinceNewYear = measureIndicator(INDICATORS[id], book, cumulative, succession);
  const plan = planTarget(id, book, succession);
  const before = lastYear?.get(id) ?? null;
  return {
    id,
    period: period.value,
    cumulative: sinceNewYear.value,
    plan,
    percent: planPercent(sinceNewYear.value, plan),
    lastYear: before,
    change: changeInPercent(period.value, before),
    sources: period.sources,
    cumulativeSources: sinceNewYear.sources,
  };
}

/** Null without a plan or a figure; 'outside-plan' where the plan says 0 and something was done. */
export function planPercent(done: number | null, plan: number | null): PlanPercent {
  if (plan === null || done === null) return null;
  if (plan === 0) return done > 0 ? 'outside-plan' : null;
  return (done / plan) * 100;
}

/** Percent of change against a base; null where the base is 0 or either is not known. */
export function changeInPercent(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : ((value - base) / base) * 100;
}

/** The figures by id, for texts that name single ones. */
export const indicatorById = (indicators: readonly Indicator[]): ReadonlyMap<IndicatorId, Indicator> =>
  new Map(indicators.map((indicator) => [indicator.id, indicator]));
