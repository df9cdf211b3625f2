import { type Cell, isBlank } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import { columnsOf } from '../../workbook/workbook';
import type { SheetDates } from './sheet-dates';

export interface TabRows<T extends RowTab> {
  readonly rows: readonly Row<T>[];
  /** Last row with content in one of our columns, hidden ones too; 1 where there is none. */
  readonly lastRow: number;
}

/** `values` is the whole tab with its header row; a value of Sheets is '' where the cell is empty. */
export function readTabRows<T extends RowTab>(
  tab: T,
  values: readonly (readonly unknown[])[],
  columnOf: ReadonlyMap<string, number>,
  dates: SheetDates,
  which: 'shown' | 'hidden-too' = 'shown',
): TabRows<T> {
  const columns = columnsOf(tab).map(([field, { codec, hidden }]) => ({
    field,
    index: (columnOf.get(field) ?? 0) - 1,
    // What only the add-on writes does not make a row: people who empty a row leave it behind.
    shows: which === 'hidden-too' || (!hidden && codec !== 'verdict'),
  }));
  const rows: Row<T>[] = [];
  let lastRow = 1;
  for (let index = 1; index < values.length; index += 1) {
    const line = values[index] ?? [];
    const cells: Partial<Record<FieldOf<T>, Cell>> = {};
    let stands = false;
    for (const column of columns) {
      const cell = toCell(line[column.index], dates);
      cells[column.field] = cell;
      if (isBlank(cell)) continue;
      lastRow = index + 1;
      stands ||= column.shows;
    }
    if (stands) rows.push({ row: index + 1, cells: cells as Record<FieldOf<T>, Cell> });
  }
  return { rows, lastRow };
}

export function toCell(value: unknown, dates: SheetDates): Cell {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // A day beyond the years 1 to 9999 is no date to us; it must not look like a blank cell.
  return value instanceof Date ? (dates.toCell(value) ?? String(value)) : null;
}
