import type { GridRange } from '../xlsx/grid-range';
import { LIST_CELLS } from './list-limits';
import type { ListSheet } from './list-sheet';

/** What Excel, Word and Google Sheets put on the clipboard is read forward once; anything else in the markup is passed over. */
const TAG = /<(!--|\/?[a-z][a-z0-9:]*)/giu;
/** No more rows or columns than a cell may be said to cover. */
const MOST_SPAN = 1_000;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  sup2: '²',
  deg: '°',
};

interface Cell {
  readonly columns: number;
  readonly rows: number;
  text: string;
}

interface Growing {
  readonly rows: Cell[][];
  readonly hiddenRows: number[];
}

/** The tables of a clipboard's HTML, outer ones only; one of a single cell is no table. */
export function tablesOfHtml(html: string, name: string): readonly ListSheet[] {
  const tables = readTables(html).map(sheetOf).filter(isList);
  return tables.map((sheet, index) => ({
    ...sheet,
    name: tables.length === 1 ? name : `${name} (${String(index + 1)})`.trim(),
  }));
}

const isList = ({ rows }: ListSheet): boolean => rows.length > 1 || (rows[0]?.length ?? 0) > 1;

function readTables(html: string): readonly Growing[] {
  const tables: Growing[] = [];
  let depth = 0;
  let cell: Cell | null = null;
  let at = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    if (cell !== null && depth > 0) cell.text += textOf(html.slice(at, match.index));
    const name = (match[1] ?? '').toLowerCase();
    const end = endOfTag(html, match.index, name);
    const attributes = html.slice(TAG.lastIndex, end);
    at = end + 1;
    TAG.lastIndex = Math.max(at, TAG.lastIndex);
    if (name === 'table') {
      depth += 1;
      if (depth === 1) tables.push({ rows: [], hiddenRows: [] });
    } else if (name === '/table') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) cell = null;
    } else if (depth === 1) cell = atTag(tables[tables.length - 1], name, attributes, cell);
    else if (cell !== null && (name === 'br' || name === '/p' || name === '/tr')) cell.text += '\n';
  }
  return tables;
}

function atTag(table: Growing | undefined, name: string, attributes: string, cell: Cell | null): Cell | null {
  if (table === undefined) return cell;
  if (name === 'tr') {
    if (/display\s*:\s*none/i.test(attributes)) table.hiddenRows.push(table.rows.length);
    table.rows.push([]);
    return null;
  }
  if (name === 'td' || name === 'th') {
    if (table.rows.length === 0) table.rows.push([]);
    const made: Cell = {
      columns: spanOf(attributes, 'colspan'),
      rows: spanOf(attributes, 'rowspan'),
      text: '',
    };
    table.rows[table.rows.length - 1]?.push(made);
    return made;
  }
  if (name === '/td' || name === '/th' || name === '/tr') return null;
  if (cell !== null && (name === 'br' || name === '/p' || name === '/div' || name === '/li'))
    cell.text += '\n';
  return cell;
}

/** Where the tag ends; a comment, a style and a script end where they are closed. */
function endOfTag(html: string, from: number, name: string): number {
  if (name === '!--') return closing(html, '-->', from) + 2;
  const end = closing(html, '>', from);
  if (name !== 'style' && name !== 'script' && name !== 'xml') return end;
  const close = html.slice(end).search(new RegExp(`</${name}`, 'i'));
  return close < 0 ? html.length : closing(html, '>', end + close);
}

function closing(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at;
}

function spanOf(attributes: string, name: string): number {
  const said = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(1, said), MOST_SPAN);
}

/** White space of markup is a space; what entities say stands as it is. */
const textOf = (markup: string): string =>
  markup
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z0-9]{2,8}));?/giu, entity);

function entity(whole: string, hex?: string, digits?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const point = hex === undefined ? Number(digits) : parseInt(hex, 16);
  const isSign = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isSign ? String.fromCodePoint(point) : whole;
}

function sheetOf({ rows, hiddenRows }: Growing): ListSheet {
  const merges: GridRange[] = [];
  const taken = new Set<string>();
  const lines = rows.map((cells, row) => {
    const line: (string | null)[] = [];
    for (const cell of cells) {
      while (taken.has(`${String(row)}:${String(line.length)}`)) line.push(null);
      const column = line.length;
      if (cell.rows > 1 || cell.columns > 1) {
        merges.push({ row, column, rows: cell.rows, columns: cell.columns });
        cover(taken, row, column, cell);
      }
      const text = tidy(cell.text);
      line.push(text === '' ? null : text);
    }
    return line;
  });
  return { name: '', hidden: false, rows: lines, merges, hiddenRows, hiddenColumns: [] };
}

function cover(taken: Set<string>, row: number, column: number, { rows, columns }: Cell): void {
  if (taken.size + rows * columns > LIST_CELLS) return;
  for (let below = 0; below < rows; below += 1) {
    for (let right = 0; right < columns; right += 1) {
      if (below + right > 0) taken.add(`${String(row + below)}:${String(column + right)}`);
    }
  }
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
