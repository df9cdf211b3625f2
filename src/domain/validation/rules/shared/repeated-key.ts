import { repeatedGroups } from '../../../group-by';
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

/** Row numbers as facts. */
export function otherRows(others: readonly number[]): Facts {
  return { rows: others.map(String) };
}
