import type { Cell } from '../../domain/tables/cell';
import { encodeComputed } from '../../workbook/codec';
import type { SheetDates } from './sheet-dates';
import { ensureColumns, ensureRows, toPlainValue } from './tab-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Above this many rows, blank ones at the end are deleted rather than written. */
const PADDED_ROWS = 2_000;

/**
 * The whole tab in one call: what an earlier, longer result left is blanked by padding to the sheet's size, which is
 * known without a call. Returns whether the grid grew, since formats end where it ended before.
 */
export function writeComputedGrid(
  sheet: Sheet,
  grid: readonly (readonly Cell[])[],
  dates: SheetDates,
): boolean {
  const width = grid.reduce((widest, line) => Math.max(widest, line.length), 1);
  const grew = ensureRows(sheet, Math.max(grid.length, 1));
  ensureColumns(sheet, width);
  const kept = Math.max(grid.length, PADDED_ROWS);
  if (sheet.getMaxRows() > kept) sheet.deleteRows(kept + 1, sheet.getMaxRows() - kept);
  const columns = sheet.getMaxColumns();
  const values = Array.from({ length: sheet.getMaxRows() }, (_line, row) =>
    Array.from({ length: columns }, (_cell, column) =>
      toPlainValue(encodeComputed(grid[row]?.[column] ?? null), dates),
    ),
  );
  sheet.getRange(1, 1, values.length, columns).setValues(values);
  return grew;
}
