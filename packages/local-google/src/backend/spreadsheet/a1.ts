/** A1 notation. Rows and columns count from 0 here, as in the model. Pure: the realm's side uses it too. */
import type { GridRange } from '../model';

/** A parsed reference; an absent bound runs to the sheet's edge (`A:B`, `2:2`, `A2:C`). */
export interface A1Reference {
  readonly sheetName: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2` for one cell, `B2:C3` for more. */
export function formatA1(range: GridRange): string {
  const first = `${columnLetters(range.column)}${range.row + 1}`;
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${columnLetters(range.column + range.columns - 1)}${range.row + range.rows}`;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?$/iu;

const R1C1 = /^R([1-9]\d{0,7})C([1-9]\d{0,4})$/iu;

/** `R2C3` as `C3` says it: cells by their numbers, which Google takes as well (facts.md 49). */
function fromR1C1(part: string): string {
  const [, row, column] = R1C1.exec(part.trim()) ?? [];
  return row === undefined || column === undefined ? part : `${columnLetters(Number(column) - 1)}${row}`;
}

/** Null where the text is neither A1 nor R1C1 notation (a name of a range, for one). */
export function parseA1(text: string): A1Reference | null {
  const bang = text.lastIndexOf('!');
  const sheetName = bang < 0 ? null : unquote(text.slice(0, bang));
  const [from = '', to, more] = text
    .slice(bang + 1)
    .split(':')
    .map(fromR1C1);
  if (more !== undefined) return null;
  const start = corner(from);
  const end = to === undefined ? start : corner(to);
  if (!start || !end) return null;
  // A lone `A` or `1` is no reference; `A:A` and `1:1` are.
  if (to === undefined && (start.row === null || start.column === null)) return null;
  return { sheetName, ...ordered(start, end) };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const found = CORNER.exec(text.trim());
  if (!found) return null;
  const [, letters, digits] = found;
  if (letters === undefined && digits === undefined) return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

function ordered(start: Corner, end: Corner) {
  const [firstRow, lastRow] = bounds(start.row, end.row);
  const [firstColumn, lastColumn] = bounds(start.column, end.column);
  return { firstRow, firstColumn, lastRow, lastColumn };
}

/** `A2:C` runs from row 2 to the edge, so a single bound is the first. */
function bounds(one: number | null, other: number | null): [number | null, number | null] {
  if (one === null || other === null) return [one ?? other, null];
  return [Math.min(one, other), Math.max(one, other)];
}

function unquote(name: string): string {
  return /^'.*'$/su.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The cells that a reference means in a sheet of this size; null where it lies outside. */
export function resolveReference(
  reference: A1Reference,
  size: { readonly maxRows: number; readonly maxColumns: number },
): GridRange | null {
  const row = reference.firstRow ?? 0;
  const column = reference.firstColumn ?? 0;
  const lastRow = reference.lastRow ?? size.maxRows - 1;
  const lastColumn = reference.lastColumn ?? size.maxColumns - 1;
  if (lastRow >= size.maxRows || lastColumn >= size.maxColumns) return null;
  if (row > lastRow || column > lastColumn) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
