import type { GridRange } from '../model';

/** Rows and columns of the largest grid that OOXML knows. */
export const XLSX_ROWS = 1_048_576;
export const XLSX_COLUMNS = 16_384;

/** Column letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:B2` or `A1`; `absolute` gives `$A$1:$B$2`. */
export function rangeName(range: GridRange, absolute = false): string {
  const sign = absolute ? '$' : '';
  const name = (row: number, column: number): string => `${sign}${columnName(column)}${sign}${row + 1}`;
  const first = name(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${name(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** A cell, range, whole columns (`A:B`) or whole rows (`1:2`), with or without `$`; null for anything else. */
export function parseRange(text: string): GridRange | null {
  const found = /^\$?([a-z]{1,3})?\$?(\d{1,7})?(?::\$?([a-z]{1,3})?\$?(\d{1,7})?)?$/iu.exec(text);
  if (!found || text === '') return null;
  const [whole, left, top, right, bottom] = found;
  const isPair = whole.includes(':');
  if (!isPair && (left === undefined || top === undefined)) return null;
  if (
    isPair &&
    ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
  ) {
    return null;
  }
  const column = left === undefined ? 0 : columnIndex(left);
  const lastColumn = right === undefined ? (isPair ? XLSX_COLUMNS - 1 : column) : columnIndex(right);
  const row = top === undefined ? 0 : Number(top) - 1;
  const lastRow = bottom === undefined ? (isPair ? XLSX_ROWS - 1 : row) : Number(bottom) - 1;
  if (lastRow < row || lastColumn < column || row < 0) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Ranges of a `sqref`, separated by spaces. */
export function parseRanges(sqref: string): GridRange[] {
  return sqref.split(/\s+/u).flatMap((part) => parseRange(part) ?? []);
}

/** `'Trang tính'!$A$2:$A$9` as sheet and range; null where it is anything else. */
export function parseSheetRange(text: string): { sheet: string; range: GridRange } | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!\s,()]+))!([$\w:]+)$/u.exec(text.trim());
  const range = found && parseRange(found[3] ?? '');
  if (!found || !range) return null;
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? '', range };
}

export function sheetRangeName(sheet: string, range: GridRange): string {
  return `'${sheet.replaceAll("'", "''")}'!${rangeName(range, true)}`;
}

/** The part of a range inside a grid; null where there is none. */
export function clipRange(range: GridRange, rows: number, columns: number): GridRange | null {
  const height = Math.min(range.rows, rows - range.row);
  const width = Math.min(range.columns, columns - range.column);
  return height > 0 && width > 0 ? { ...range, rows: height, columns: width } : null;
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
