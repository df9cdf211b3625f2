import { damaged } from '../ooxml-error';

/** A rectangle of cells; rows and columns count from 0. */
export interface GridRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

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

/** A cell's own name, such as `B12`; null for anything else, also beyond the largest grid. */
export function parseCellName(text: string): { row: number; column: number } | null {
  const found = /^([a-z]{1,3})([1-9]\d{0,6})$/iu.exec(text);
  if (!found) return null;
  const row = Number(found[2]) - 1;
  const column = columnIndex(found[1] ?? '');
  return row < XLSX_ROWS && column < XLSX_COLUMNS ? { row, column } : null;
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
  if (lastRow >= XLSX_ROWS || lastColumn >= XLSX_COLUMNS) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Longer lists of ranges than any program writes. */
const LONGEST_LIST = 500_000;

/** Ranges of a `sqref`, separated by blanks; what is no range is left out. Throws OoxmlError on a list without end. */
export function parseRanges(sqref: string): GridRange[] {
  if (sqref.length > LONGEST_LIST) throw damaged('reference', `sqref of ${sqref.length} characters`);
  return sqref.split(/\s+/u).flatMap((part) => parseRange(part) ?? []);
}

/** The part of a range inside a grid; null where there is none. */
export function clipRange(range: GridRange, rows: number, columns: number): GridRange | null {
  const height = Math.min(range.rows, rows - range.row);
  const width = Math.min(range.columns, columns - range.column);
  return height > 0 && width > 0 ? { ...range, rows: height, columns: width } : null;
}
