import { comparedValue } from './indicator';
import type { Indicator } from './indicator';
import { definitionDigest } from '../plan/indicator-definition';
import { isIndicatorId, standardIndicator } from '../plan/standard-indicators';
import type { KeptIndicator } from '../coverage/period-figures';

/** Standard figures that were made otherwise before figures were rows: models were counted by activities of HT4. */
const MADE_ANEW: readonly string[] = ['CT23', 'CT24'];

/** Whether a kept figure of the same Mã was made as today's is. What was kept without saying so is of the standard. */
export function keptIsComparable(id: string, { digest }: KeptIndicator, today: string): boolean {
  return digest === null ? digestOfBefore(id) === today : digest === today;
}

/** Null where no figure of that Mã was made as any is today. */
export function digestOfBefore(id: string): string | null {
  return isIndicatorId(id) && !MADE_ANEW.includes(id)
    ? definitionDigest(standardIndicator(id).formula)
    : null;
}

/** The figures of a period by Mã, as far as they are known, for a year later. */
export const valuesToKeep = (indicators: readonly Indicator[]): ReadonlyMap<string, KeptIndicator> =>
  new Map(
    indicators.flatMap((indicator): [string, KeptIndicator][] => {
      const value = comparedValue(indicator);
      return value === null ? [] : [[indicator.id, { value, digest: indicator.digest }]];
    }),
  );
