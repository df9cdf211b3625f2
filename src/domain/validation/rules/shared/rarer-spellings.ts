import { toOldToneStyle } from '../../../text/tone-style';
import { textOf, tidyText } from '../../reading/cell-text';
import type { FieldObjection } from './object-to';

interface SpeltUnit {
  readonly row: number;
  readonly unit: string;
}

/**
 * Of rows that name one unit, those that spell it otherwise than most rows do (of equals, than the first). Only tone
 * placement and capitals are mended for certain.
 */
export function rarerSpellings(
  group: readonly SpeltUnit[],
): readonly (FieldObjection<'leadUnit'> & { readonly row: number })[] {
  const counts = new Map<string, number>();
  const inOrder = [...group].sort((a, b) => a.row - b.row);
  for (const { unit } of inOrder) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  if (counts.size < 2) return [];
  const usual = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
  return group
    .filter(({ unit }) => unit !== usual)
    .map(({ row, unit }) => ({
      row,
      field: 'leadUnit',
      facts: { mended: usual },
      fix: { value: usual, certain: plainForm(unit) === plainForm(usual) },
    }));
}

const plainForm = (unit: string): string => toOldToneStyle(tidyText(textOf(unit))).toLowerCase();
