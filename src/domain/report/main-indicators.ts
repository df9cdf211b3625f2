import type { Indicator } from '../indicators/indicator';

const ROWS_AT_MOST = 15;

/** Rows of table 1: those that the commune marked for it, then those with a plan, in the order of the figures within each. */
export function mainIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  const marked = indicators.filter(isMarked);
  const planned = indicators.filter((indicator) => !isMarked(indicator) && indicator.plan !== null);
  return [...marked, ...planned].slice(0, ROWS_AT_MOST);
}

/** What is asked for first where nobody chose. */
const ASKED_FIRST: ReadonlySet<string> = new Set([
  'CT04',
  'CT05',
  'CT06',
  'CT07',
  'CT08',
  'CT10',
  'CT30',
  'CT31',
  'CT32',
  'CT37',
]);

const isMarked = ({ id }: Indicator): boolean => ASKED_FIRST.has(id);
