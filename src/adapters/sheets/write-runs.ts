/** One cell to write; rows and columns from 1. */
export interface CellWrite<V> {
  readonly row: number;
  readonly column: number;
  readonly value: V;
}

/** A rectangle to write in one call. */
export interface WriteRun<V> {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly V[])[];
}

interface OpenRun<V> {
  row: number;
  column: number;
  values: V[][];
}

/**
 * The fewest rectangles that touch these cells and no other: neighbouring columns of a row first, then rows below
 * with the same columns. A cell given twice counts with its last value.
 */
export function groupWrites<V>(writes: readonly CellWrite<V>[]): readonly WriteRun<V>[] {
  const runs: OpenRun<V>[] = [];
  const lowest = new Map<string, OpenRun<V>>();
  for (const strip of stripsOf(writes)) {
    const shape = `${strip.column}:${strip.values[0]?.length ?? 0}`;
    const above = lowest.get(shape);
    if (above && above.row + above.values.length === strip.row) {
      above.values.push(...strip.values);
    } else {
      runs.push(strip);
      lowest.set(shape, strip);
    }
  }
  return runs;
}

function stripsOf<V>(writes: readonly CellWrite<V>[]): readonly OpenRun<V>[] {
  const byPlace = new Map(writes.map((write) => [`${write.row}:${write.column}`, write]));
  const ordered = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const strips: OpenRun<V>[] = [];
  for (const { row, column, value } of ordered) {
    const last = strips[strips.length - 1];
    const line = last?.values[0];
    if (last && line && last.row === row && last.column + line.length === column) line.push(value);
    else strips.push({ row, column, values: [[value]] });
  }
  return strips;
}
