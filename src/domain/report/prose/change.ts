import type { IndicatorScale } from '../../plan/indicator-definition';
import { changeInPercent } from '../../indicators/compute-indicators';
import { formatNumber } from '../../text/format';
import { formatFigure } from '../figure-form';
import { withoutZeroDecimal } from './spoken-figure';

/** How a figure moved against another period; figures as printed, without leading zeros. */
export type Change =
  | { readonly kind: 'same'; readonly now: string }
  /** Something then, nothing now. */
  | { readonly kind: 'to-zero'; readonly before: string }
  | {
      /** `by` in the figure's unit, in points of a share, or in percent of what it was. */
      readonly kind: 'count' | 'points' | 'percent';
      readonly isMore: boolean;
      readonly by: string;
      readonly before: string;
      readonly now: string;
    };

/** Below it a percentage says more than the rows do: from 2 to 7 is not «tăng 250%». */
const LEAST_BASE_OF_PERCENT = 20;

/**
 * One reading of a change for every sentence and table: of a share in points, of a base under 20 as a count, else in percent.
 * It is taken from the figures as printed, so that a reader who subtracts them gets the same. Null where either is not known.
 */
export function changeOf(before: number | null, now: number | null, scale: IndicatorScale): Change | null {
  if (before === null || now === null) return null;
  const shown = {
    before: withoutZeroDecimal(formatFigure(before, scale)),
    now: withoutZeroDecimal(formatFigure(now, scale)),
  };
  const [base, value] = [valueOf(shown.before), valueOf(shown.now)];
  if (base === value) return { kind: 'same', now: shown.now };
  const difference = withoutZeroDecimal(formatNumber(Math.abs(value - base), 1));
  const moved = { ...shown, isMore: value > base };
  if (scale === 'percent') return { ...moved, kind: 'points', by: difference };
  if (value === 0) return { kind: 'to-zero', before: shown.before };
  const percent = withoutZeroDecimal(formatNumber(Math.abs(changeInPercent(value, base) ?? 0), 1));
  // «tăng 0%» of 10.000 and 10.001 would deny its own figures.
  return base < LEAST_BASE_OF_PERCENT || percent === '0'
    ? { ...moved, kind: 'count', by: difference }
    : { ...moved, kind: 'percent', by: percent };
}

/** The value that a reader sees. */
const valueOf = (printed: string): number => Number(printed.replace(/\./g, '').replace(',', '.'));
