import type { ForeignCell } from './foreign-sheet';
import { HEAD_JOINER, isNumberingHeader } from './header-text';
import type { Grid, GridRow } from './sheet-grid';
import { foreignText } from './sheet-grid';

/** The head of a list: its rows, first and last, as indexes, and the header of each column ('' where it has none). */
export interface Head {
  readonly first: number;
  readonly last: number;
  readonly headers: readonly string[];
}

/** How sure a text is a header of the target, 0 to 1. */
export type HeaderScore = (text: string) => number;

/** Titles above a head are few. */
const MOST_ROWS_ABOVE = 40;

/** The head by its words; null where no row has two headers that are known. */
export function findHead(grid: Grid, scoreOf: HeaderScore): Head | null {
  let best: { index: number; score: number } | null = null;
  for (const [index, row] of grid.rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const score = headScore(row, scoreOf);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  return best === null ? null : headAt(grid, best.index);
}

/** The head that a person named, by row numbers. */
export function headOfRows(grid: Grid, [from, to]: readonly [number, number]): Head {
  return { first: from - 1, last: to - 1, headers: headersOf(grid, from - 1, to - 1) };
}

/** Two known headers make a head; a numbering column counts as half of one. */
function headScore(row: GridRow, scoreOf: HeaderScore): number {
  const texts = [...new Set(row.cells.filter(isLabel).map(foreignText))];
  const known = texts.map((text) => (isNumberingHeader(text) ? 0.5 : scoreOf(text)));
  const hits = known.filter((score) => score > 0).length;
  const isAlone = hits === 1 && row.filled === 1;
  if (hits === 0 || isAlone || (hits === 1 && row.widest > 2)) return 0;
  return known.reduce((sum, score) => sum + score, 0);
}

/** What may be a header: text, and not too long. */
const isLabel = (cell: ForeignCell): cell is string =>
  typeof cell === 'string' && cell.trim() !== '' && cell.length <= 120;

/** The row with those that belong to it: parts below a header that spans columns, or groups above. */
function headAt(grid: Grid, index: number): Head {
  const first = isPartOfHead(grid, index - 1, index) ? index - 1 : index;
  let last = index;
  while (last - first < 2 && isPartOfHead(grid, last, last + 1)) last += 1;
  return { first, last, headers: headersOf(grid, first, last) };
}

/** Whether two neighbouring rows are one head: a cell of the upper covers several columns, or both rows. */
function isPartOfHead(grid: Grid, upper: number, lower: number): boolean {
  const [above, below] = [grid.rows[upper], grid.rows[lower]];
  if (above === undefined || below === undefined || above.filled < 2) return false;
  if (![...above.cells, ...below.cells].every((cell) => cell === null || isLabel(cell))) return false;
  const merges = grid.merges.filter(({ row }) => row === upper);
  const tall = merges.filter(({ rows }) => rows > 1);
  if (tall.some(({ row, rows }) => row + rows > lower)) return true;
  const wide = merges.filter(({ columns }) => columns > 1 && columns < grid.columns);
  if (wide.length > 0) return wide.every((merge) => coversTwo(below, merge));
  return merges.length === 0 && isSplitByBlanks(above, below);
}

const coversTwo = (below: GridRow, { column, columns }: { column: number; columns: number }): boolean =>
  below.cells.slice(column, column + columns).filter(isLabel).length > 1;

/** Of a text without merges: where the lower row is blank the upper is not, and somewhere it is the other way round. */
function isSplitByBlanks({ cells: above }: GridRow, { cells: below }: GridRow): boolean {
  const columns = Array.from({ length: Math.max(above.length, below.length) }, (_, column) => ({
    upper: isLabel(above[column] ?? null),
    lower: isLabel(below[column] ?? null),
  }));
  return (
    columns.every(({ upper, lower }) => upper || lower) &&
    columns.filter(({ upper, lower }) => upper && !lower).length > 1 &&
    columns.some(({ upper, lower }) => lower && !upper)
  );
}

/** The headers of columns; a cell that covers several columns stands before each of their own. */
function headersOf(grid: Grid, first: number, last: number): readonly string[] {
  const rows = grid.rows.slice(first, last + 1);
  const widened = rows.map(({ cells }, index) => widen(grid, first + index, cells, index < rows.length - 1));
  return Array.from({ length: grid.columns }, (_, column) => {
    const parts = widened.map((cells) => foreignText(cells[column] ?? null).replace(/\s+/g, ' '));
    return [...new Set(parts.filter((part) => part !== ''))].join(HEAD_JOINER);
  });
}

/** Groups reach over their columns: by merges, else, where another row stands below, over the blanks behind them. */
function widen(grid: Grid, index: number, cells: readonly ForeignCell[], isGroup: boolean): ForeignCell[] {
  const wide = [...cells];
  const merges = grid.merges.filter(
    ({ row, rows, columns }) => row <= index && index < row + rows && columns > 1,
  );
  for (const { column, columns } of merges) {
    for (let right = column + 1; right < column + columns; right += 1) wide[right] = wide[column] ?? null;
  }
  if (!isGroup || grid.merges.length > 0) return wide;
  const below = grid.rows[index + 1]?.cells ?? [];
  for (let column = 1; column < grid.columns; column += 1) {
    const isUnder = (wide[column] ?? null) === null && (below[column] ?? null) !== null;
    if (isUnder) wide[column] = wide[column - 1] ?? null;
  }
  return wide;
}
