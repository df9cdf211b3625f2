import { toOldToneStyle } from '../../../text/tone-style';
import { valueOf } from '../../../cells/read';
import { textOf, tidyText } from '../../../cells/cell-text';
import type { ActivityRow } from './activity-row';
import type { FieldObjection } from './object-to';

/** Đơn vị chủ trì as written; '' where there is none. */
export const unitOf = ({ fields }: ActivityRow): string => valueOf(fields.leadUnit) ?? '';

/**
 * Of rows that name one unit, those that spell it otherwise than most rows do (of equals, than the first). Only tone
 * placement and capitals are mended for certain.
 */
export function rarerSpellings(
  group: readonly ActivityRow[],
): readonly (FieldObjection<'leadUnit'> & { readonly row: number })[] {
  const counts = new Map<string, number>();
  const inOrder = [...group].sort((a, b) => a.row - b.row);
  for (const row of inOrder) counts.set(unitOf(row), (counts.get(unitOf(row)) ?? 0) + 1);
  if (counts.size < 2) return [];
  const usual = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
  return group
    .filter((row) => unitOf(row) !== usual)
    .map((row) => ({
      row: row.row,
      field: 'leadUnit',
      facts: { mended: usual },
      fix: { value: usual, certain: plainForm(unitOf(row)) === plainForm(usual) },
    }));
}

const plainForm = (unit: string): string => toOldToneStyle(tidyText(textOf(unit))).toLowerCase();
