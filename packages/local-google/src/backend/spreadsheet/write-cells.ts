/** Writing contents into cells: rights, validation and parsing for all of them first, then all or nothing. */
import type { GridRange, SheetState, SpreadsheetState } from '../model';
import { contentOf, storeContent, type CellContent, type InputContext } from './cell-input';
import { cellAt, cellToChange, hasContent, putCell, requireRoom, tidyCell } from './grid';
import { setStyle, styleOf } from './interning';
import type { WireCell } from './protocol';
import { requireEdit, type Actor } from './rights';
import { requireValid } from './validation-check';
import { dayAt } from './zone';

export function inputContext(state: SpreadsheetState, now: number): InputContext {
  return { locale: state.locale, timeZone: state.timeZone, today: dayAt(now, state.timeZone) };
}

export interface CellWrite {
  readonly state: SpreadsheetState;
  readonly sheet: SheetState;
  readonly range: GridRange;
  readonly actor: Actor;
  /** Epoch ms. */
  readonly now: number;
  /** Input of the cell at this offset in the range. */
  readonly inputAt: (row: number, column: number) => WireCell;
}

/** Throws, with nothing written, where a cell is protected or rejects its value. */
export function writeCells({ state, sheet, range, actor, now, inputAt }: CellWrite): void {
  requireEdit(sheet, range, actor);
  const context = inputContext(state, now);
  const contents: CellContent[] = [];
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      const at = { row: range.row + row, column: range.column + column };
      const format = styleOf(state, cellAt(sheet, at.row, at.column)).numberFormat;
      const content = contentOf(inputAt(row, column), format, context);
      requireValid(state, sheet, at, content);
      contents.push(content);
    }
  }
  let next = 0;
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const content = contents[next];
      next += 1;
      if (content) storeAt(state, sheet, { row, column }, content);
    }
  }
}

function storeAt(
  state: SpreadsheetState,
  sheet: SheetState,
  { row, column }: { row: number; column: number },
  content: CellContent,
): void {
  const isEmpty = content.value === undefined && content.formula === undefined;
  if (isEmpty && cellAt(sheet, row, column) === null) return;
  const cell = cellToChange(sheet, row, column);
  storeContent(cell, content);
  const style = styleOf(state, cell);
  if (content.numberFormat !== undefined && style.numberFormat === undefined) {
    setStyle(state, cell, { ...style, numberFormat: content.numberFormat });
  }
  if (isEmpty) tidyCell(sheet, row, column);
}

/** Row counted from 0 after the last row with content (facts.md 11). */
export function rowAfterContent(sheet: SheetState): number {
  let row = sheet.cells.length;
  while (row > 0 && sheet.cells[row - 1]?.some(hasContent) !== true) row -= 1;
  return row;
}

/** Adds rows at the bottom until the sheet has this many; throws past Google's limit of cells. */
export function growRows(state: SpreadsheetState, sheet: SheetState, rows: number): void {
  if (rows <= sheet.maxRows) return;
  requireRoom(state, (rows - sheet.maxRows) * sheet.maxColumns);
  sheet.maxRows = rows;
}

/** Columns on the right, likewise. */
export function growColumns(state: SpreadsheetState, sheet: SheetState, columns: number): void {
  if (columns <= sheet.maxColumns) return;
  requireRoom(state, (columns - sheet.maxColumns) * sheet.maxRows);
  sheet.maxColumns = columns;
}

/** Clears the cell's content and keeps its format, note and rule. */
export function clearContent(sheet: SheetState, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (!cell) return;
  storeContent(cell, {});
  delete cell.x;
  if (Object.keys(cell).length === 0) putCell(sheet, row, column, null);
}
