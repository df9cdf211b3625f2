/** Cells of a sheet: sparse rows, where a cell without anything is null or beyond the array's end. */
import { serviceError } from '../service';
import type { CellState, GridRange, SheetState, SpreadsheetState } from '../model';

/** Google's limit of cells a spreadsheet, empty ones included. */
export const MAX_CELLS = 10_000_000;

export function sheetById(state: SpreadsheetState, id: number): SheetState {
  const sheet = state.sheets.find((candidate) => candidate.id === id);
  // Google words this for a sheet deleted meanwhile.
  if (!sheet) throw serviceError(`Sheet ${id} not found`);
  return sheet;
}

export function cellAt(sheet: SheetState, row: number, column: number): CellState | null {
  return sheet.cells[row]?.[column] ?? null;
}

/** The cell to change in place; follow with `tidyCell` where it may have become empty. */
export function cellToChange(sheet: SheetState, row: number, column: number): CellState {
  const cells = rowToChange(sheet, row);
  while (cells.length <= column) cells.push(null);
  const found = cells[column];
  if (found) return found;
  const created: CellState = {};
  cells[column] = created;
  return created;
}

function rowToChange(sheet: SheetState, row: number): (CellState | null)[] {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = sheet.cells[row];
  if (cells) return cells;
  const created: (CellState | null)[] = [];
  sheet.cells[row] = created;
  return created;
}

export function putCell(sheet: SheetState, row: number, column: number, cell: CellState | null): void {
  if (cell === null && cellAt(sheet, row, column) === null) return;
  cellToChange(sheet, row, column);
  rowToChange(sheet, row)[column] = cell;
}

export function tidyCell(sheet: SheetState, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (cell && Object.keys(cell).length === 0) rowToChange(sheet, row)[column] = null;
}

export function hasContent(cell: CellState | null | undefined): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== '') || cell.f !== undefined || cell.e !== undefined;
}

/** Last row with content, counted from 1; 0 on an empty sheet; formats do not count (facts.md 10). */
export function lastRow(sheet: SheetState): number {
  for (let row = sheet.cells.length - 1; row >= 0; row -= 1) {
    if (sheet.cells[row]?.some(hasContent) === true) return row + 1;
  }
  return 0;
}

/** Last column with content, counted from 1; 0 on an empty sheet. */
export function lastColumn(sheet: SheetState): number {
  let last = 0;
  for (const cells of sheet.cells) {
    let column = cells.length;
    while (column > last && !hasContent(cells[column - 1])) column -= 1;
    last = Math.max(last, column);
  }
  return last;
}

/** Calls `visit` for every cell of the range, empty ones included. */
export function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
  }
}

/** One value a cell, row by row. */
export function mapCells<T>(sheet: SheetState, range: GridRange, read: (cell: CellState | null) => T): T[][] {
  const rows: T[][] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    const cells = sheet.cells[row] ?? [];
    const values: T[] = [];
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      values.push(read(cells[column] ?? null));
    }
    rows.push(values);
  }
  return rows;
}

export function isInside(sheet: SheetState, range: GridRange): boolean {
  return (
    range.row >= 0 &&
    range.column >= 0 &&
    range.rows >= 1 &&
    range.columns >= 1 &&
    range.row + range.rows <= sheet.maxRows &&
    range.column + range.columns <= sheet.maxColumns
  );
}

/** Throws Google's words for a range outside the grid (facts.md 12). */
export function requireInside(sheet: SheetState, range: GridRange): void {
  if (!isInside(sheet, range)) {
    throw serviceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws where so many more cells would pass Google's limit for a spreadsheet. */
export function requireRoom(state: SpreadsheetState, moreCells: number): void {
  const cells = state.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells + moreCells > MAX_CELLS) {
    throw serviceError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

export function intersection(one: GridRange, other: GridRange): GridRange | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What of `range` none of `covers` covers. */
export function uncovered(range: GridRange, covers: readonly GridRange[]): GridRange[] {
  return covers.reduce<GridRange[]>((rest, cover) => rest.flatMap((part) => without(part, cover)), [range]);
}

function without(range: GridRange, hole: GridRange): GridRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts = [
    { ...range, rows: cut.row - range.row },
    { ...range, row: bottom, rows: range.row + range.rows - bottom },
    { row: cut.row, rows: cut.rows, column: range.column, columns: cut.column - range.column },
    { row: cut.row, rows: cut.rows, column: right, columns: range.column + range.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
