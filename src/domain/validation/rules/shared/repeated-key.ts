import { numberOfText, placesThatMayShare } from '../../../sieve';
import type { Facts } from '../../finding';

/** Rows that share a key with another row, each once, with the row numbers of the others. Linear in rows. */
export function rowsWithRepeatedKey<R extends { readonly row: number }>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
): readonly { readonly item: R; readonly others: readonly number[] }[] {
  return repeatedGroups(rows, keyOf).flatMap((sharing) => {
    const group = [...new Map(sharing.map((item) => [item.row, item])).values()];
    if (group.length < 2) return [];
    const shown = group.slice(0, SHOWN_ROWS + 1).map(({ row }) => row);
    return group.map((item) => ({
      item,
      others: shown.filter((row) => row !== item.row).slice(0, SHOWN_ROWS),
    }));
  });
}

/** As many other rows as a message can hold. */
const SHOWN_ROWS = 3;

/** The rows that share their key with another one, by key; null is no key. */
export function repeatedGroups<R>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
): readonly (readonly R[])[] {
  const keys = rows.map(keyOf);
  const numberAt = (place: number): number | null => {
    const key = keys[place] ?? null;
    return key === null ? null : numberOfText(key);
  };
  const groups = new Map<string, R[]>();
  for (const place of placesThatMayShare(rows.length, numberAt)) {
    const key = keys[place];
    const row = rows[place];
    if (key === null || key === undefined || row === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Row numbers as facts. */
export function otherRows(others: readonly number[]): Facts {
  return { rows: others.map(String) };
}
