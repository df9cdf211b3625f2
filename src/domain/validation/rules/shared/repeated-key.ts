import type { Facts } from '../../finding';

/** Rows that share a key with another row, with the row numbers of the others. Linear in rows. */
export function rowsWithRepeatedKey<R extends { readonly row: number }>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
): readonly { readonly item: R; readonly others: readonly number[] }[] {
  const groups = groupBy(rows, keyOf);
  return [...groups.values()].flatMap((group) => {
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

export function groupBy<R>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Row numbers as facts. */
export function otherRows(others: readonly number[]): Facts {
  return { rows: others.map(String) };
}
