/** Neighbouring columns that share a value: one call instead of one a column. */
export interface ColumnRun<V> {
  readonly column: number;
  readonly width: number;
  readonly value: V;
}

export function groupColumns<V>(valueByColumn: ReadonlyMap<number, V>): readonly ColumnRun<V>[] {
  const runs: { column: number; width: number; value: V }[] = [];
  for (const [column, value] of [...valueByColumn].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value && last.column + last.width === column) last.width += 1;
    else runs.push({ column, width: 1, value });
  }
  return runs;
}
