/** Sorting rows of a range: contents with their formats, notes and rules; blanks stay last either way. */
import type { CellState, GridRange, SheetState, SpreadsheetState } from '../model';
import { cellAt, hasContent, putCell } from './grid';
import type { SortKey } from './protocol';

type Ranked = { readonly rank: 0 | 1 | 2 | 3; readonly value: number | string };

const BLANK: Ranked = { rank: 3, value: 0 };

/** Columns of the keys count from 0 in the sheet. Numbers and dates go before texts, texts before booleans. */
export function sortRange(
  state: SpreadsheetState,
  sheet: SheetState,
  range: GridRange,
  keys: readonly SortKey[],
): void {
  const collator = new Intl.Collator(state.locale.replace('_', '-'), { sensitivity: 'accent' });
  const rows = Array.from({ length: range.rows }, (_unused, offset) => ({
    cells: cellsOf(sheet, range, range.row + offset),
    keys: keys.map((key) => rankOf(cellAt(sheet, range.row + offset, key.column))),
  }));
  // Array.sort is stable, as sorting in Sheets is.
  rows.sort((one, other) => {
    for (let at = 0; at < keys.length; at += 1) {
      const order = compare(
        one.keys[at] ?? BLANK,
        other.keys[at] ?? BLANK,
        keys[at]?.ascending ?? true,
        collator,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((row, offset) => {
    row.cells.forEach((cell, column) => putCell(sheet, range.row + offset, range.column + column, cell));
  });
}

function cellsOf(sheet: SheetState, range: GridRange, row: number): (CellState | null)[] {
  return Array.from({ length: range.columns }, (_unused, offset) =>
    cellAt(sheet, row, range.column + offset),
  );
}

function rankOf(cell: CellState | null): Ranked {
  if (!cell || !hasContent(cell)) return BLANK;
  if (cell.f !== undefined && cell.fo !== 'file') throw new Error('not emulated: formula results');
  const value = cell.e ?? cell.v ?? '';
  if (typeof value === 'number') return { rank: 0, value };
  return typeof value === 'string' ? { rank: 1, value } : { rank: 2, value: Number(value) };
}

function compare(one: Ranked, other: Ranked, ascending: boolean, collator: Intl.Collator): number {
  if (one.rank === 3 || other.rank === 3) return one.rank - other.rank;
  const sign = ascending ? 1 : -1;
  if (one.rank !== other.rank) return (one.rank - other.rank) * sign;
  if (typeof one.value === 'string' && typeof other.value === 'string') {
    return collator.compare(one.value, other.value) * sign;
  }
  return (Number(one.value) - Number(other.value)) * sign;
}
