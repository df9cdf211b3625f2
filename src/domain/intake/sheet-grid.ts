import { shownText, tidyText } from '../cells/cell-text';
import { datePartsOf } from '../calendar/calendar-date';
import { isBlank, isDateCell } from '../tables/cell';
import type { ForeignCell, ForeignDate, ForeignMerge, ForeignSheet } from './foreign-sheet';

/** A row of the list with merged cells filled downwards. */
export interface GridRow {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly ForeignCell[];
  readonly hidden: boolean;
  /** How many columns hold something. */
  readonly filled: number;
  /** The widest merge that begins in the row, in columns; 1 where none does. */
  readonly widest: number;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: number;
  readonly merges: readonly ForeignMerge[];
}

/** Text that says there is nothing. */
const NOTHING = /^[\s\-–—_.…/]*$/;

export const isNothing = (cell: ForeignCell): boolean =>
  isBlank(cell) || (typeof cell === 'string' && NOTHING.test(cell));

/** A cell as its sheet shows it; '' for a blank one. */
export function foreignText(cell: ForeignCell): string {
  if (isBlank(cell)) return '';
  if (isDateCell(cell) && 'shows' in cell && cell.shows !== 'time') return shownPart(cell);
  return tidyText(shownText(cell));
}

function shownPart({ date, shows }: ForeignDate): string {
  const { year, month } = datePartsOf(date);
  return shows === 'year' ? String(year) : `${String(month).padStart(2, '0')}/${String(year)}`;
}

export function gridOf(sheet: ForeignSheet): Grid {
  const filled = filledDown(sheet);
  const hidden = new Set(sheet.hiddenRows);
  const widest = new Map<number, number>();
  for (const { row, columns } of sheet.merges) widest.set(row, Math.max(widest.get(row) ?? 1, columns));
  return {
    merges: sheet.merges,
    columns: filled.reduce((most, row) => Math.max(most, row.length), 0),
    rows: filled.map((cells, index) => ({
      number: index + 1,
      cells,
      hidden: hidden.has(index),
      filled: cells.filter((cell) => !isBlank(cell)).length,
      widest: widest.get(index) ?? 1,
    })),
  };
}

/** What a merged cell holds is said of every row that it covers; of its columns only of the first. */
function filledDown({ rows, merges }: ForeignSheet): readonly (readonly ForeignCell[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { row, column, rows: height } of merges) {
    const value = rows[row]?.[column] ?? null;
    if (value === null) continue;
    for (let below = row + 1; below < Math.min(row + height, filled.length); below += 1) {
      const cells = filled[below];
      if (cells === undefined) continue;
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
    }
  }
  return filled;
}
