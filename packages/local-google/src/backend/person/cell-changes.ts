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

export function restoreBook(state: SpreadsheetState, text: string): void {
  Object.assign(state, JSON.parse(text) as SpreadsheetState);
}
