/** Making, naming and copying sheets. */
import { serviceError } from '../service';
import type { CellState, SheetState, SpreadsheetState } from '../model';
import { isSheetRange } from './line-shift';
import { internRule, internStyle } from './interning';
import { requireRoom } from './grid';

/** Google's size of a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export function emptySheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: NEW_ROWS,
    maxColumns: NEW_COLUMNS,
    cells: [],
    columnWidths: [],
    rowHeights: [],
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    conditionalFormats: [],
    protections: [],
  };
}

export function requireFreeName(state: SpreadsheetState, name: string, except?: SheetState): void {
  const taken = state.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw serviceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** `Sheet7`, in the words of the spreadsheet's locale. */
export function nextSheetName(state: SpreadsheetState): string {
  const word = state.locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
  let number = state.sheets.length + 1;
  while (state.sheets.some((sheet) => sheet.name === `${word}${number}`)) number += 1;
  return `${word}${number}`;
}

export function copyName(state: SpreadsheetState, name: string): string {
  const base = state.locale.startsWith('vi') ? `Bản sao của ${name}` : `Copy of ${name}`;
  let candidate = base;
  for (let number = 2; state.sheets.some((sheet) => sheet.name === candidate); number += 1) {
    candidate = `${base} ${number}`;
  }
  return candidate;
}

/** Adds a sheet; `template` gives cells, sizes and formats, and no protections. */
export function addSheet(
  state: SpreadsheetState,
  { name, index, template }: { name: string; index: number; template?: SheetState },
): SheetState {
  requireFreeName(state, name);
  const id = state.nextSheetId;
  const sheet = template ? copyOf(template, id, name) : emptySheet(id, name);
  requireRoom(state, sheet.maxRows * sheet.maxColumns);
  state.nextSheetId += 1;
  state.sheets.splice(Math.min(index, state.sheets.length), 0, sheet);
  return sheet;
}

function copyOf(template: SheetState, id: number, name: string): SheetState {
  return { ...structuredClone(template), id, name, hidden: false, protections: [] };
}

/** A sheet of another spreadsheet, with its styles and rules put into this one's lists. */
export function adoptSheet(from: SpreadsheetState, to: SpreadsheetState, sheet: SheetState): SheetState {
  const adopted = addSheet(to, { name: copyName(to, sheet.name), index: to.sheets.length, template: sheet });
  for (const cells of adopted.cells) cells.forEach((cell) => cell && adoptCell(from, to, cell));
  return adopted;
}

function adoptCell(from: SpreadsheetState, to: SpreadsheetState, cell: CellState): void {
  if (cell.s !== undefined) cell.s = internStyle(to, from.styles[cell.s] ?? {});
  const rule = cell.d === undefined ? undefined : from.validations[cell.d];
  delete cell.d;
  // A rule over a range of the other spreadsheet has nothing to name here.
  if (rule && !rule.values.some(isSheetRange)) cell.d = internRule(to, rule);
}
