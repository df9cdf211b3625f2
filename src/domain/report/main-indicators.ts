import type { PeriodKind } from '../calendar/period';
import type { Indicator } from '../indicators/indicator';
import { isBrief } from './brief';

const ROWS_AT_MOST = 15;
/** A report of a few pages has no room for more than are marked; the appendix has them all. */
const ROWS_OF_BRIEF = 12;

/** Rows of table 1: those that tab Chỉ tiêu marks for it, then those with a plan, in the order of the figures within each. */
export function mainIndicators(indicators: readonly Indicator[], kind: PeriodKind): readonly Indicator[] {
  const marked = indicators.filter(({ onTable1 }) => onTable1);
  const planned = indicators.filter(({ onTable1, plan }) => !onTable1 && plan !== null);
  const most = isBrief(kind) ? Math.max(ROWS_OF_BRIEF, marked.length) : ROWS_AT_MOST;
  return [...marked, ...planned].slice(0, Math.min(most, ROWS_AT_MOST));
}
