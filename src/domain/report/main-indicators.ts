import type { PeriodKind } from '../calendar/period';
import type { Indicator } from '../indicators/indicator';
import { isBrief } from './brief';

const ROWS_AT_MOST = 15;
/** A report of a few pages has no room for more; the appendix has them all. */
const ROWS_OF_BRIEF = 10;

/** Rows of table 1: those that the commune marked for it, then those with a plan, in the order of the figures within each. */
export function mainIndicators(indicators: readonly Indicator[], kind: PeriodKind): readonly Indicator[] {
  const marked = indicators.filter(isMarked);
  const planned = indicators.filter((indicator) => !isMarked(indicator) && indicator.plan !== null);
  return [...marked, ...planned].slice(0, isBrief(kind) ? ROWS_OF_BRIEF : ROWS_AT_MOST);
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
