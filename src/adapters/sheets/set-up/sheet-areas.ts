type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring columns. */
export interface ColumnStretch {
  /** From 1. */
  readonly first: number;
  readonly count: number;
}

/** The columns without a gap between them: one call for each instead of one a column. */
export function stretchesOf(columns: Iterable<number>): readonly ColumnStretch[] {
  const found: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else found.push({ first: column, count: 1 });
  }
  return found;
}

/** Rows and columns of the answer count from 1. */
export const fillGrid = <V>(
  rows: { readonly from: number; readonly to: number },
  { first, count }: ColumnStretch,
  valueAt: (row: number, column: number) => V,
): V[][] =>
  Array.from({ length: rows.to - rows.from + 1 }, (_row, down) =>
    Array.from({ length: count }, (_cell, right) => valueAt(rows.from + down, first + right)),
  );

/** Hides these columns; to hide a hidden one changes nothing, and costs less than to ask. */
export function hideColumns(sheet: Sheet, columns: Iterable<number>): void {
  for (const { first, count } of stretchesOf(columns)) sheet.hideColumns(first, count);
}
