import { columnName, parseRange } from 'ooxml-read';
import type { GridRange } from '../model';

/** `A1:B2` or `A1`; `absolute` gives `$A$1:$B$2`. */
export function rangeName(range: GridRange, absolute = false): string {
  const sign = absolute ? '$' : '';
  const name = (row: number, column: number): string => `${sign}${columnName(column)}${sign}${row + 1}`;
  const first = name(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${name(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** A sheet's name and a range are far shorter. */
const LONGEST_REFERENCE = 1_000;

/** `'Trang tính'!$A$2:$A$9` as sheet and range; null where it is anything else. */
export function parseSheetRange(text: string): { sheet: string; range: GridRange } | null {
  if (text.length > LONGEST_REFERENCE) return null;
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!\s,()]+))!([$\w:]+)$/u.exec(text.trim());
  const range = found && parseRange(found[3] ?? '');
  if (!found || !range) return null;
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? '', range };
}

export function sheetRangeName(sheet: string, range: GridRange): string {
  return `'${sheet.replaceAll("'", "''")}'!${rangeName(range, true)}`;
}

/** What is left of a range without another: up to four rectangles. */
export function subtractRange(range: GridRange, hole: GridRange): GridRange[] {
  const top = Math.max(range.row, hole.row);
  const bottom = Math.min(range.row + range.rows, hole.row + hole.rows);
  const left = Math.max(range.column, hole.column);
  const right = Math.min(range.column + range.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [range];
  const lastRow = range.row + range.rows;
  const lastColumn = range.column + range.columns;
  const pieces: GridRange[] = [
    { ...range, rows: top - range.row },
    { ...range, row: bottom, rows: lastRow - bottom },
    { row: top, column: range.column, rows: bottom - top, columns: left - range.column },
    { row: top, column: right, rows: bottom - top, columns: lastColumn - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
