import { shownText } from '../cells/cell-text';
import { totalsLabelOf } from '../cells/totals-row';
import { isBlank } from '../tables/cell';
import type { Head } from './find-head';
import type { ForeignCell } from './foreign-sheet';
import { wordsKey } from './header-text';
import type { LeftOut } from './proposal';
import type { Grid, GridRow } from './sheet-grid';
import { readWhen } from './read-when';
import { foreignText, isNothing } from './sheet-grid';

/** The rows to take, and what else stands in the sheet. */
export interface SortedRows {
  readonly taken: readonly GridRow[];
  readonly leftOut: readonly LeftOut[];
}

/** Longer texts are cut in what is said of a row. */
const SHOWN = 80;

/** Tells the rows of the list from everything around them; a row is never dropped without being named. */
export function sortRows(
  grid: Grid,
  head: Head,
  numbering: ReadonlySet<number>,
  withHidden: boolean,
): SortedRows {
  const below = grid.rows.slice(head.last + 1).filter(({ filled }) => filled > 0);
  const shape = { head, numbering, usual: usualFilled(below, numbering), tail: tailOf(below, numbering) };
  const kinds = below.map((row, index) => kindOf(row, index, shape, withHidden));
  const lastTaken = kinds.lastIndexOf('taken');
  const leftOut: LeftOut[] = [
    ...grid.rows.slice(0, head.first).flatMap((row) => (row.filled > 0 ? [said('above-head', row)] : [])),
    ...grid.rows.slice(head.first, head.last + 1).map((row) => said('head', row)),
  ];
  below.forEach((row, index) => {
    const kind = kinds[index] ?? 'taken';
    if (kind === 'taken') return;
    leftOut.push(said(kind === 'section' && index > lastTaken ? 'note' : kind, row));
  });
  return { taken: below.filter((_, index) => kinds[index] === 'taken'), leftOut };
}

interface Shape {
  readonly head: Head;
  readonly numbering: ReadonlySet<number>;
  /** Cells that most rows hold. */
  readonly usual: number;
  /** The index from which rows hold no more than two texts. */
  readonly tail: number;
}

type RowKind = 'taken' | Exclude<LeftOut['kind'], 'above-head' | 'head' | 'note' | 'unread'>;

function kindOf(row: GridRow, index: number, shape: Shape, withHidden: boolean): RowKind {
  if (row.hidden && !withHidden) return 'hidden-row';
  if (isRepeatedHead(row, shape.head)) return 'repeated-head';
  if (index === 0 && isColumnNumbers(row)) return 'numbering';
  if (isTotal(row)) return 'total';
  return isSection(row, index, shape) ? 'section' : 'taken';
}

const said = (kind: LeftOut['kind'], row: GridRow): LeftOut => ({
  kind,
  row: row.number,
  text: row.cells
    .map(foreignText)
    .filter((text) => text !== '')
    .join(' | ')
    .replace(/\s+/g, ' ')
    .slice(0, SHOWN),
});

/** What three quarters of the rows do not exceed, numbering apart: lists may have many names of parts. */
function usualFilled(rows: readonly GridRow[], numbering: ReadonlySet<number>): number {
  const counts = rows.map((row) => contentOf(row, numbering).length).sort((a, b) => a - b);
  return counts[Math.floor((counts.length * 3) / 4)] ?? 0;
}

function tailOf(rows: readonly GridRow[], numbering: ReadonlySet<number>): number {
  const isFull = (row: GridRow): boolean => contentOf(row, numbering).length > 2;
  return rows.reduce((tail, row, index) => (isFull(row) ? index + 1 : tail), 0);
}

const contentOf = (row: GridRow, numbering: ReadonlySet<number>): readonly ForeignCell[] =>
  row.cells.filter((cell, column) => !isBlank(cell) && !numbering.has(column));

function isRepeatedHead(row: GridRow, { headers }: Head): boolean {
  const texts = row.cells.map((cell, column) => [foreignText(cell), headers[column] ?? ''] as const);
  const filled = texts.filter(([text]) => text !== '');
  const same = filled.filter(([text, header]) => {
    const key = wordsKey(text);
    return key !== '' && header.split(' – ').some((part) => wordsKey(part) === key);
  });
  return same.length > 1 && same.length >= filled.length * 0.6;
}

/** «(1) (2) (3)», «A B 1 2»: below a head its columns are counted. */
function isColumnNumbers({ cells }: GridRow): boolean {
  const marks = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => shownText(cell).replace(/[()[\]\s.]/g, ''));
  if (marks.length < 3 || !marks.every((mark) => /^(?:\d{1,2}|[A-Z])(?:=.*)?$/i.test(mark))) return false;
  const numbers = marks.filter((mark) => /^\d/.test(mark)).map((mark) => parseInt(mark, 10));
  return (
    numbers.length > 1 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** In a list of text its figures are text too: «1.234», «95 hộ». */
const FIGURE = /^-?\d[\d.,\s]*(?:%|\p{L}{1,12})?$/u;

const isTotal = ({ cells }: GridRow): boolean =>
  totalsLabelOf(
    Object.fromEntries(cells.map((cell, column) => [String(column), isFigure(cell) ? 0 : cell])),
  ) !== null;

const isFigure = (cell: ForeignCell): boolean =>
  isNothing(cell) || (typeof cell === 'string' && FIGURE.test(foreignText(cell)));

/** «I. Hội nghị», «Tháng 3»: a text or two where other rows are full. */
function isSection(row: GridRow, index: number, { numbering, usual, tail }: Shape): boolean {
  const content = contentOf(row, numbering);
  if (content.some((cell) => typeof cell !== 'string')) return false;
  if (content.length <= 2 && NOTE.test(wordsKey(foreignText(content[0] ?? null)))) return true;
  if (content.some((cell) => readWhen(foreignText(cell), null) !== null) && content.length > 1) return false;
  if (usual > 3) {
    const isNamed = content.length === 2 && (index >= tail || NUMERAL.test(firstText(row)));
    return content.length <= (row.widest > 2 ? 2 : 1) || (isNamed && usual > 5);
  }
  return (
    content.length <= 1 &&
    (usual > 1 || content.length === 0) &&
    (row.widest > 1 || isOffside(row, numbering))
  );
}

/** «I», «A.» */
const NUMERAL = /^(?:[IVX]{1,5}|[A-Z])[.)]?$/;
const firstText = ({ cells }: GridRow): string => foreignText(cells.find((cell) => !isBlank(cell)) ?? null);
/** Who signs, and what is said below a list. */
const NOTE =
  /^(?:ghi chu|luu y|nguon|nguoi lap|lap bieu|ke toan|chu tich|t m|tm|kt|pho chu tich|thu truong|xac nhan|tong hop so lieu)\b/;

/** In a narrow list a name alone is a row; what stands behind the first column that counts is a signature or a note. */
function isOffside(row: GridRow, numbering: ReadonlySet<number>): boolean {
  const at = row.cells.findIndex((cell, column) => !isBlank(cell) && !numbering.has(column));
  const firstContent = row.cells.findIndex((_, column) => !numbering.has(column));
  return at !== firstContent || foreignText(row.cells[at] ?? null).length > 60;
}
