import type { CellPlace, FieldWrite } from '../../app/ports/ports';
import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import { encodeCell, type SheetValue } from '../../workbook/codec';
import type { ColumnDefinition } from '../../workbook/column';
import { columnsOf } from '../../workbook/workbook';
import type { SheetDates } from './sheet-dates';
import { type CellWrite, groupWrites } from './write-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PlainValue = string | number | boolean | Date;

/** Where our columns stand in a sheet, as found by the last look at its header row. */
export interface TabLayout {
  readonly sheet: Sheet;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Last row with content in our columns at that look; 1 for a header alone. */
  readonly lastRow: number;
  /** The tab as that look saw it, its header row first; absent once the tab was written. */
  readonly seen?: readonly (readonly unknown[])[];
}

export const toPlainValue = (value: SheetValue, dates: SheetDates): PlainValue =>
  typeof value === 'object' ? dates.toDate(value) : value;

/** One call for each run of neighbouring columns; whole rows of ours, users' columns between them untouched. */
export function writeRows(
  tab: RowTab,
  layout: TabLayout,
  firstRow: number,
  rows: readonly NewRow[],
  dates: SheetDates,
): void {
  if (rows.length === 0) return;
  ensureRows(layout.sheet, firstRow + rows.length - 1);
  putRuns(layout.sheet, rowWrites(tab, layout, firstRow, rows, dates));
}

type NewRow = Readonly<Record<string, Cell | undefined>>;

/** The cells of whole rows of ours. */
export function rowWrites(
  tab: RowTab,
  { columnOf }: TabLayout,
  firstRow: number,
  rows: readonly NewRow[],
  dates: SheetDates,
): readonly CellWrite<PlainValue>[] {
  return rows.flatMap((cells, index) =>
    columnsOf(tab).flatMap(([field, { codec }]) => {
      const column = columnOf.get(field);
      const value = toPlainValue(encodeCell(codec, cells[field] ?? null), dates);
      return column === undefined ? [] : [{ row: firstRow + index, column, value }];
    }),
  );
}

/**
 * Single cells of known rows. A cell in which a person has put a formula is left as it is, and returned; so is one of a
 * column that is not there, where something was to stand in it.
 */
export function writeCells<T extends RowTab>(
  tab: T,
  layout: TabLayout,
  rows: readonly FieldWrite<T>[],
  dates: SheetDates,
): readonly CellPlace<T>[] {
  const definitions = new Map<string, ColumnDefinition>(columnsOf(tab));
  const writes: FieldCellWrite<T>[] = [];
  const nowhere: CellPlace<T>[] = [];
  for (const { row, cells } of rows) {
    for (const [field, cell] of Object.entries(cells) as [FieldOf<T>, Cell][]) {
      const definition = definitions.get(field);
      const column = layout.columnOf.get(field);
      if (definition === undefined) throw new Error(`No column ${field} in ${tab}`);
      if (column === undefined) {
        if (cell !== null) nowhere.push({ row, field });
        continue;
      }
      const value = toPlainValue(encodeCell(definition.codec, cell), dates);
      writes.push({ row, column, value, field, ours: definition.editor === 'system' });
    }
  }
  const free = withoutFormulas(layout.sheet, writes);
  putRuns(layout.sheet, free);
  const written = new Set(free);
  const left = writes.filter((write) => !written.has(write)).map(({ row, field }) => ({ row, field }));
  return [...left, ...nowhere];
}

interface FieldCellWrite<T extends RowTab> extends CellWrite<PlainValue> {
  readonly field: FieldOf<T>;
  /** Whether the add-on alone writes the column. */
  readonly ours: boolean;
}

/** One look at the formulas of the area, and none where only columns of the add-on are written. */
function withoutFormulas<W extends CellWrite<PlainValue> & { readonly ours: boolean }>(
  sheet: Sheet,
  writes: readonly W[],
): readonly W[] {
  const asked = writes.filter(({ ours }) => !ours);
  if (asked.length === 0) return writes;
  const rows = asked.map(({ row }) => row);
  const columns = asked.map(({ column }) => column);
  const top = rows.reduce((a, b) => Math.min(a, b));
  const left = columns.reduce((a, b) => Math.min(a, b));
  const height = rows.reduce((a, b) => Math.max(a, b)) - top + 1;
  const width = columns.reduce((a, b) => Math.max(a, b)) - left + 1;
  const formulas = sheet.getRange(top, left, height, width).getFormulas();
  return writes.filter(
    ({ row, column, ours }) => ours || (formulas[row - top]?.[column - left] ?? '') === '',
  );
}

export function putRuns(sheet: Sheet, writes: readonly CellWrite<PlainValue>[]): void {
  for (const { row, column, values } of groupWrites(writes)) {
    sheet
      .getRange(row, column, values.length, values[0]?.length ?? 0)
      .setValues(values.map((line) => [...line]));
  }
}

/** The grid grows at its end; new rows take the looks of the last one. */
export function ensureRows(sheet: Sheet, rows: number): boolean {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  return missing > 0;
}

export function ensureColumns(sheet: Sheet, columns: number): void {
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
}
