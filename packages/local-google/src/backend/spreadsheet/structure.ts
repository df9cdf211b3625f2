/** Inserting, deleting and moving rows and columns. References inside formulas are not rewritten. */
import { serviceError } from '../service';
import type { CellState, SheetState, SpreadsheetState } from '../model';
import { requireRoom } from './grid';
import { shiftForDelete, shiftForInsert, shiftForMove, shiftRanges, type RunShift } from './line-shift';
import type { Lines } from './protocol';

const OUTSIDE = 'Those rows are out of bounds.';
const OUTSIDE_COLUMNS = 'Those columns are out of bounds.';

export function lineCount(sheet: SheetState, lines: Lines): number {
  return lines === 'rows' ? sheet.maxRows : sheet.maxColumns;
}

function setLineCount(sheet: SheetState, lines: Lines, count: number): void {
  if (lines === 'rows') sheet.maxRows = count;
  else sheet.maxColumns = count;
}

export function requireLines(sheet: SheetState, lines: Lines, at: number, count: number): void {
  if (at < 0 || count < 1 || at + count > lineCount(sheet, lines)) {
    throw serviceError(lines === 'rows' ? OUTSIDE : OUTSIDE_COLUMNS);
  }
}

/** New lines take format and rules of the line before or after them, as the two kinds of insert do. */
export function insertLines(
  state: SpreadsheetState,
  sheet: SheetState,
  lines: Lines,
  insert: { at: number; count: number; inheritBefore: boolean },
): void {
  const { at, count, inheritBefore } = insert;
  const size = lineCount(sheet, lines);
  if (at < 0 || at > size || count < 1) throw serviceError(lines === 'rows' ? OUTSIDE : OUTSIDE_COLUMNS);
  requireRoom(state, count * (lines === 'rows' ? sheet.maxColumns : sheet.maxRows));
  const pattern = inheritBefore ? at - 1 : at;
  if (lines === 'rows') {
    const dress = (sheet.cells[pattern] ?? []).map(dressOf);
    if (at < sheet.cells.length) {
      insertInto(sheet.cells, at, count, () => dress.map(copyOf));
    } else if (dress.some((cell) => cell !== null)) {
      while (sheet.cells.length < at) sheet.cells.push([]);
      for (let made = 0; made < count; made += 1) sheet.cells.push(dress.map(copyOf));
    }
  } else {
    sheet.cells.forEach((cells) => insertIntoRow(cells, at, count, dressOf(cells[pattern] ?? null)));
  }
  changeLines(sheet, lines, (list) => {
    if (at < list.length) insertInto(list, at, count, () => null);
  });
  setLineCount(sheet, lines, size + count);
  finish(state, sheet, lines, shiftForInsert(at, count));
}

/** Not by spreading into splice: a hundred thousand rows would pass the engine's limit of arguments. */
function insertInto<T>(list: T[], at: number, count: number, make: () => T): void {
  const tail = list.splice(at);
  for (let made = 0; made < count; made += 1) list.push(make());
  for (const item of tail) list.push(item);
}

const copyOf = (cell: CellState | null): CellState | null => (cell ? { ...cell } : null);

/** Format and rule of a cell, without its content. */
function dressOf(cell: CellState | null): CellState | null {
  if (!cell || (cell.s === undefined && cell.d === undefined)) return null;
  return {
    ...(cell.s === undefined ? {} : { s: cell.s }),
    ...(cell.d === undefined ? {} : { d: cell.d }),
  };
}

function insertIntoRow(
  cells: (CellState | null)[],
  at: number,
  count: number,
  dress: CellState | null,
): void {
  if (at >= cells.length && dress === null) return;
  while (cells.length < at) cells.push(null);
  insertInto(cells, at, count, () => copyOf(dress));
}

export function deleteLines(
  state: SpreadsheetState,
  sheet: SheetState,
  lines: Lines,
  { at, count }: { at: number; count: number },
): void {
  requireLines(sheet, lines, at, count);
  const size = lineCount(sheet, lines);
  const word = lines === 'rows' ? 'rows' : 'columns';
  if (count === size) throw serviceError(`You can't delete all the ${word} on the sheet.`);
  const frozen = lines === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenGone = Math.max(0, Math.min(frozen, at + count) - at);
  if (frozen > 0 && size - count <= frozen - frozenGone) {
    throw serviceError(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  }
  if (lines === 'rows') sheet.cells.splice(at, count);
  else sheet.cells.forEach((cells) => cells.splice(at, count));
  changeLines(sheet, lines, (list) => list.splice(at, count));
  setLineCount(sheet, lines, size - count);
  if (lines === 'rows') sheet.frozenRows -= frozenGone;
  else sheet.frozenColumns -= frozenGone;
  finish(state, sheet, lines, shiftForDelete(at, count));
}

/** Moves lines to stand before the line that is at `before` now. */
export function moveLines(
  state: SpreadsheetState,
  sheet: SheetState,
  lines: Lines,
  move: { at: number; count: number; before: number },
): void {
  const { at, count, before } = move;
  requireLines(sheet, lines, at, count);
  if (before < 0 || before > lineCount(sheet, lines)) {
    throw serviceError(lines === 'rows' ? OUTSIDE : OUTSIDE_COLUMNS);
  }
  if (before >= at && before <= at + count) return;
  if (lines === 'rows') moveInList(sheet.cells, move, () => []);
  else sheet.cells.forEach((cells) => moveInList(cells, move, () => null));
  changeLines(sheet, lines, (list) => moveInList(list, move, () => null));
  finish(state, sheet, lines, shiftForMove(at, count, before));
}

function moveInList<T>(
  list: T[],
  { at, count, before }: { at: number; count: number; before: number },
  blank: () => T,
): void {
  if (list.length <= Math.min(at, before)) return;
  while (list.length < Math.max(at + count, before)) list.push(blank());
  const moved = list.splice(at, count);
  list.splice(before > at ? before - count : before, 0, ...moved);
}

function changeLines(sheet: SheetState, lines: Lines, change: (sizes: (number | null)[]) => void): void {
  change(lines === 'rows' ? sheet.rowHeights : sheet.columnWidths);
}

function finish(state: SpreadsheetState, sheet: SheetState, lines: Lines, shift: RunShift): void {
  const moved = (hidden: readonly number[]): number[] =>
    hidden.flatMap((line) => shift({ start: line, count: 1 })?.start ?? []).sort((one, other) => one - other);
  if (lines === 'rows') sheet.hiddenRows = moved(sheet.hiddenRows);
  else sheet.hiddenColumns = moved(sheet.hiddenColumns);
  shiftRanges(state, sheet, lines, shift);
}
