/** Where a range is: free of charge, as handles are. */
import { formatA1 } from '../../backend/spreadsheet/a1';
import { exception } from '../channel';
import { checked, optional, whole } from './arguments';
import type { Family, RangeHandle } from './handles';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangePosition(family: Family, handle: RangeHandle) {
  const { range, sheet } = handle;
  return {
    getA1Notation: () => handle.openNotation ?? formatA1(range),
    getColumn: () => range.column + 1,
    getRow: () => range.row + 1,
    getRowIndex: () => range.row + 1,
    getNumColumns: () => range.columns,
    getNumRows: () => range.rows,
    getLastColumn: () => range.column + range.columns,
    getLastRow: () => range.row + range.rows,
    getSheet: () => family.sheet(sheet),
    getGridId: () => sheet.id,
    getCell: checked('Range.getCell', [whole, whole], (row, column) => {
      if (row < 1 || column < 1 || row > range.rows || column > range.columns) {
        throw exception('Cell reference out of range');
      }
      const cell = { row: range.row + row - 1, column: range.column + column - 1, rows: 1, columns: 1 };
      return family.range({ sheet, range: cell });
    }),
    offset: checked(
      'Range.offset',
      [whole, whole, optional(whole), optional(whole)],
      (rows, columns, height = range.rows, width = range.columns) =>
        checkedRange(family, {
          sheet,
          range: { row: range.row + rows, column: range.column + columns, rows: height, columns: width },
        }),
    ),
  } satisfies Partial<Range>;
}

/** Throws Google's words where the range is outside the grid (facts.md 12). */
export function checkedRange(family: Family, handle: RangeHandle): Range {
  const { row, column, rows, columns } = handle.range;
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  family.ask.free('check', [handle.sheet.id, row, column, rows, columns]);
  return family.range(handle);
}
