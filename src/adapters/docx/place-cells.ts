import type { TableCell } from '../../domain/report/tree';

/** A cell where the grid has it. Below a cell that spans rows stands a continuation in each further row. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly firstColumn: number;
  readonly columnSpan: number;
  readonly merge?: 'restart' | 'continue';
}

interface Spanning {
  readonly placed: PlacedCell;
  /** The row after the last one that the cell covers. */
  readonly until: number;
}

const EMPTY: TableCell = { runs: [] };

/**
 * Every cell of every row with its column, as OOXML wants rows: whole. A row that is too short is filled with
 * empty cells; one that is too long is our own mistake and throws.
 */
export function placeCells(
  rows: readonly (readonly TableCell[])[],
  columnCount: number,
): readonly (readonly PlacedCell[])[] {
  const spanning = new Map<number, Spanning>();
  return rows.map((row, position) => {
    const placed: PlacedCell[] = [];
    let next = 0;
    for (let column = 0; column < columnCount; column += placed[placed.length - 1]?.columnSpan ?? 1) {
      const above = spanning.get(column);
      if (above !== undefined && above.until > position) {
        placed.push({ ...above.placed, merge: 'continue' });
        continue;
      }
      const cell = row[next] ?? EMPTY;
      next += 1;
      placed.push(placeCell(cell, column));
      if ((cell.rowSpan ?? 1) > 1)
        spanning.set(column, { placed: placeCell(cell, column), until: position + (cell.rowSpan ?? 1) });
    }
    if (next < row.length) throw new RangeError(`Row ${position} has more cells than its table has columns`);
    return placed;
  });
}

const placeCell = (cell: TableCell, firstColumn: number): PlacedCell => ({
  cell,
  firstColumn,
  columnSpan: cell.columnSpan ?? 1,
  ...((cell.rowSpan ?? 1) > 1 ? { merge: 'restart' as const } : {}),
});
