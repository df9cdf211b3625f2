import type { Indicator } from '../indicators/indicator';
import type { IndicatorScale } from '../plan/indicator-definition';
import { formatNumber } from '../text/format';

/** What stands where there is no figure. */
export const NO_FIGURE = '–';

/** More digits than any figure has, fewer than a binary fraction gets wrong. */
const TRUE_DIGITS = 12;

/**
 * A figure as the report prints it (docs/domain.md §3.3): half-up, dots between thousands, a comma for the decimal. What
 * binary fractions add or lose is cut first: 57 of 400 is 14,25% and prints as 14,3, not as 14,2.
 */
export function formatFigure(figure: number | null, scale: IndicatorScale): string {
  if (figure === null) return NO_FIGURE;
  const value = Number(figure.toPrecision(TRUE_DIGITS));
  switch (scale) {
    case 'count':
      return formatNumber(value, Number.isInteger(value) ? 0 : 1);
    case 'amount':
      return formatNumber(value, formatNumber(value, 1).endsWith(',0') ? 0 : 1);
    case 'millionDong':
    case 'percent':
      return formatNumber(value, 1);
  }
}

/** The number that `formatFigure` prints, for programs that compute with it: rounded once, last. */
export function roundedFigure(figure: number | null, scale: IndicatorScale): number | null {
  if (figure === null) return null;
  return Number(formatFigure(figure, scale).replace(/\./g, '').replace(',', '.'));
}

/** A percentage without its sign, one decimal; «–» where there is none. */
export const formatShare = (value: number | null): string => formatFigure(value, 'percent');

/** One of the figures of an indicator, in its own scale. */
export const formatIndicator = (
  indicator: Indicator,
  which: 'period' | 'cumulative' | 'plan' | 'lastYear',
): string => formatFigure(indicator[which], indicator.scale);
