import type { Indicator } from '../indicators/indicator';

const ROWS_AT_MOST = 15;

/** Rows of table 1: those that tab Chỉ tiêu marks for it, then those with a plan, in the order of the figures within each. */
export function mainIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  const marked = indicators.filter(({ onTable1 }) => onTable1);
  const planned = indicators.filter(({ onTable1, plan }) => !onTable1 && plan !== null);
  return [...marked, ...planned].slice(0, ROWS_AT_MOST);
}
