import { spend, type Budget } from '../budget';
import { damaged, readAt } from '../ooxml-error';
import { readElement, type XmlElement } from '../xml/xml-element';
import { nextToken, openXml, type XmlCursor } from '../xml/xml-cursor';
import { parseCellName, XLSX_COLUMNS, XLSX_ROWS } from './grid-range';
import { readCell, type CellTables, type XlsxCell } from './read-cell';

export interface XlsxRow {
  /** Counted from 0. */
  row: number;
  /** Attributes of <row>, such as `ht` and `hidden`. */
  attributes: Readonly<Record<string, string>>;
  /** Cells that the file writes down, in its order; no column comes twice. */
  cells: XlsxCell[];
}

export interface WorksheetReading {
  budget: Budget;
  /** The sheet's name, for errors. */
  sheet: string;
  tables: CellTables;
  onRow(row: XlsxRow): void;
}

/**
 * Reads a worksheet part (18.3.1.99) in one pass: rows go to `onRow` one by one, so that a large sheet never stands
 * as a tree in memory; everything else comes back as one, with an empty <sheetData>. Rows may come in any order but
 * not twice. Throws OoxmlError with the cell to blame.
 */
export function readWorksheet(source: string, reading: WorksheetReading): XmlElement {
  return readAt({ sheet: reading.sheet }, () => readParts(openXml(source, reading.budget), reading));
}

function readParts(cursor: XmlCursor, reading: WorksheetReading): XmlElement {
  nextToken(cursor);
  const { name, attributes } = cursor;
  const children: XmlElement[] = [];
  const allowance = { nodes: cursor.budget.limits.nodes };
  let hasRows = false;
  for (let token = nextToken(cursor); token !== 'end'; token = nextToken(cursor)) {
    if (token === 'text') requireBlank(cursor);
    if (token !== 'open') continue;
    if (cursor.name !== 'sheetData') {
      children.push(readElement(cursor, allowance));
      continue;
    }
    if (hasRows) throw damaged('markup', 'two <sheetData>');
    hasRows = true;
    children.push({ name: 'sheetData', attributes: cursor.attributes, children: [], text: '', raw: '' });
    readRows(cursor, reading);
  }
  return { name, attributes, children, text: '', raw: '' };
}

function readRows(cursor: XmlCursor, reading: WorksheetReading): void {
  const seen = new Set<number>();
  const state = { tables: reading.tables, formulas: new Map(), budget: reading.budget };
  let row = -1;
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token === 'text') {
      requireBlank(cursor);
      continue;
    }
    if (cursor.name !== 'row') throw damaged('markup', `<${cursor.name}> among rows`);
    spend(reading.budget, 'rows');
    row = rowNumber(cursor.attributes['r'], row);
    if (seen.has(row)) throw damaged('row-twice', String(row + 1));
    seen.add(row);
    const { attributes } = cursor;
    reading.onRow({ row, attributes, cells: readCells(cursor, row, state) });
  }
}

/** A row without number follows the one before. */
function rowNumber(text: string | undefined, before: number): number {
  if (text === undefined) return before + 1;
  const row = /^\d{1,7}$/u.test(text) ? Number(text) - 1 : -1;
  if (row < 0 || row >= XLSX_ROWS) throw damaged('row-number', text.slice(0, 20));
  return row;
}

function readCells(cursor: XmlCursor, row: number, state: Parameters<typeof readCell>[2]): XlsxCell[] {
  const cells: XlsxCell[] = [];
  let column = -1;
  let seen: Set<number> | undefined;
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token === 'text') {
      requireBlank(cursor);
      continue;
    }
    if (cursor.name !== 'c') throw damaged('markup', `<${cursor.name}> in row ${row + 1}`);
    spend(state.budget, 'cells');
    const next = columnOf(cursor.attributes['r'], row, column);
    // Nearly every file goes from left to right; only where one does not must the columns be remembered.
    if (next <= column) seen ??= new Set(cells.map((cell) => cell.column));
    if (seen?.has(next)) throw damaged('cell-twice', cursor.attributes['r'] ?? String(next + 1));
    seen?.add(next);
    column = next;
    cells.push(readCell(cursor, { row, column }, state));
  }
  return cells;
}

/** A cell without name follows the one before; one with a name must stand in its row. */
function columnOf(name: string | undefined, row: number, before: number): number {
  const found = name === undefined ? { row, column: before + 1 } : parseCellName(name);
  if (found?.row !== row || found.column >= XLSX_COLUMNS) {
    throw damaged('cell-name', `${(name ?? '').slice(0, 20)} in row ${row + 1}`);
  }
  return found.column;
}

/** What stands between rows or cells would be passed over; only blanks may. */
function requireBlank(cursor: XmlCursor): void {
  if (cursor.text.trim() !== '') throw damaged('markup', `text «${cursor.text.trim().slice(0, 20)}»`);
}
