import type { IndicatorScale } from '../../plan/indicator-definition';
import { formatNumber } from '../../text/format';
import { formatFigure, NO_FIGURE } from '../figure-form';

/**
 * A figure as a sentence says it, with a unit after it: «05», «12», «1,5», «6», never «6,0». Offices put a zero before
 * whole counts 1–9, so that nobody can put a digit before them; a share has none, and neither has «3/19», a date, a
 * name or a table, which are formatted by `formatFigure` and `outOf`.
 */
export function spokenFigure(value: number | null, scale: IndicatorScale): string {
  const printed = withoutZeroDecimal(formatFigure(value, scale));
  return scale === 'percent' ? printed : withLeadingZero(printed);
}

/** A whole count before its unit: «05 cuộc». */
export const spokenCount = (count: number): string => spokenFigure(count, 'count');

/** A percentage without its sign: «64,2», «100», never «100,0». */
export const spokenShare = (percent: number | null): string => spokenFigure(percent, 'percent');

/** «3/19»: a part of a whole has no leading zero. */
export const outOf = (part: number, whole: number): string =>
  whole === 0 ? NO_FIGURE : `${formatNumber(part)}/${formatNumber(whole)}`;

/** What is printed already, as a sentence says it before a unit. */
export const withLeadingZero = (printed: string): string =>
  /^[1-9]$/.test(printed) ? `0${printed}` : printed;

export const withoutZeroDecimal = (printed: string): string => printed.replace(/,0$/, '');
