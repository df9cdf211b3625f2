import type { CellState, SheetState, SpreadsheetState } from '../model';
import { cellAt, putCell } from '../spreadsheet/grid';

/** One cell before and after an action. */
export interface CellChanged {
  readonly row: number;
  readonly column: number;
  readonly before: CellState | null;
  readonly after: CellState | null;
}

export type CellCopies = readonly (readonly (CellState | null)[])[];

const copy = (cell: CellState | null): CellState | null => (cell === null ? null : { ...cell });

export const copyCells = (sheet: SheetState): CellCopies => sheet.cells.map((row) => row.map(copy));

export function changedCells(before: CellCopies, sheet: SheetState): CellChanged[] {
  const changes: CellChanged[] = [];
  for (let row = 0; row < Math.max(before.length, sheet.cells.length); row += 1) {
    const [old = [], now = []] = [before[row], sheet.cells[row]];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [one, other] = [old[column] ?? null, now[column] ?? null];
      if (!isEqual(one, other)) changes.push({ row, column, before: one, after: copy(other) });
    }
  }
  return changes;
}

/** Puts cells back where nobody changed them since; gives those that it changed. */
export function putBack(
  sheet: SheetState,
  changes: readonly CellChanged[],
  direction: 'undo' | 'redo',
): CellChanged[] {
  const done: CellChanged[] = [];
  for (const change of changes) {
    const [expected, put] =
      direction === 'undo' ? [change.after, change.before] : [change.before, change.after];
    const now = cellAt(sheet, change.row, change.column);
    if (!hasEqualContent(now, expected)) continue;
    putCell(sheet, change.row, change.column, copy(put));
    done.push(change);
  }
  return done;
}

const isEqual = (one: CellState | null, other: CellState | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const hasEqualContent = (one: CellState | null, other: CellState | null): boolean =>
  one?.v === other?.v && one?.f === other?.f && one?.e === other?.e;

/** The whole spreadsheet as text, for actions that move rows and columns. */
export const copyBook = (state: SpreadsheetState): string => JSON.stringify(state);

/** What is written where: taking back cells leaves empty places and looks behind that are no content. */
export function contentOf({ sheets }: SpreadsheetState): string {
  return JSON.stringify(
    sheets.map(({ id, maxRows, maxColumns, cells }) => [id, maxRows, maxColumns, filledOf(cells)]),
  );
}

const filledOf = (cells: CellCopies): unknown[] =>
  cells.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell?.v === undefined && cell?.f === undefined && cell?.e === undefined
        ? []
        : [[at, column, cell.v ?? null, cell.f ?? null, cell.e ?? null]],
    ),
  );

/** The sheets of `state` that are not in `other`, or otherwise there. */
export function changedSheets(state: SpreadsheetState, other: SpreadsheetState): SheetState[] {
  const known = new Map(other.sheets.map((sheet) => [sheet.id, JSON.stringify(sheet)]));
  return state.sheets.filter((sheet) => known.get(sheet.id) !== JSON.stringify(sheet));
}

/** Cells of other steps point into the tables of looks and rules, so these keep what they have gained. */
export function restoreBook(state: SpreadsheetState, text: string): void {
  const { styles, validations } = state;
  Object.assign(state, JSON.parse(text) as SpreadsheetState);
  if (styles.length > state.styles.length) state.styles = styles;
  if (validations.length > state.validations.length) state.validations = validations;
}
