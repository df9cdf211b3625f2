import { spend } from '../budget';
import { damaged } from '../ooxml-error';
import { attributeOf } from '../xml/xml-element';
import { nextToken, skipElement, type XmlCursor } from '../xml/xml-cursor';
import { textOfBlocks, type DocxBlock, type DocxCell, type DocxTable } from './docx-blocks';

/** Word's tables have 63 columns at most; other programs make more. */
const MOST_COLUMNS = 1_000;
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

/** Reads what stands in a cell; `onProperties` gets the cursor where <tcPr> opens. */
type ReadBlocks = (cursor: XmlCursor, onProperties: () => void) => DocxBlock[];

interface Growing {
  rows: number;
  columns: number;
  cells: DocxCell[];
  /** Cells that cover the row before, by their first column. */
  above: Map<number, DocxCell>;
  readBlocks: ReadBlocks;
}

interface Row {
  table: Growing;
  /** Where the next cell begins. */
  column: number;
  cells: DocxCell[];
  /** Cells from above that go on in this row. */
  longer: DocxCell[];
  covered: Map<number, DocxCell>;
}

/** The table (17.4.37) that the cursor has just opened. */
export function readTable(cursor: XmlCursor, readBlocks: ReadBlocks): DocxTable {
  const table: Growing = { rows: 0, columns: 0, cells: [], above: new Map(), readBlocks };
  eachChild(cursor, 'tr', () => readRow(cursor, table));
  const { rows, columns, cells } = table;
  for (const cell of cells) cell.text = textOfBlocks(cell.blocks);
  return { kind: 'table', rows, columns, cells };
}

/** Each child of this name, also inside of what only wraps it; `other` gets those that are neither. */
function eachChild(
  cursor: XmlCursor,
  name: string,
  read: () => void,
  other: () => void = () => skipElement(cursor),
): void {
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token !== 'open') continue;
    if (cursor.name === name) read();
    else if (AROUND.has(cursor.name)) eachChild(cursor, name, read, other);
    else other();
  }
}

/** A row that was deleted under «track changes» is none. */
function readRow(cursor: XmlCursor, table: Growing): void {
  spend(cursor.budget, 'rows');
  const row: Row = { table, column: 0, cells: [], longer: [], covered: new Map() };
  const state = { isDeleted: false };
  const readProperties = (): void => {
    if (cursor.name !== 'trPr') return void skipElement(cursor);
    const properties = valuesInside(cursor);
    row.column += countOf(properties.get('gridBefore') ?? '0');
    state.isDeleted = properties.has('del');
  };
  eachChild(cursor, 'tc', () => readCell(cursor, row), readProperties);
  if (state.isDeleted) return;
  for (const cell of row.longer) cell.rows += 1;
  table.cells.push(...row.cells);
  table.rows += 1;
  table.columns = Math.max(table.columns, row.column);
  table.above = row.covered;
}

/** A cell that goes on from above makes that one longer; what it holds of its own is joined to it. */
function readCell(cursor: XmlCursor, row: Row): void {
  const { table, column } = row;
  const place = { columns: 1, goesOn: false };
  const blocks = table.readBlocks(cursor, () => {
    const properties = valuesInside(cursor);
    place.columns = Math.max(1, countOf(properties.get('gridSpan') ?? '1'));
    place.goesOn = properties.has('vMerge') && properties.get('vMerge') !== 'restart';
  });
  const { columns, goesOn } = place;
  spend(cursor.budget, 'cells', columns);
  row.column += columns;
  if (row.column > MOST_COLUMNS) throw damaged('reference', `table of ${row.column} columns`);
  const above = goesOn ? table.above.get(column) : undefined;
  const cell = above ?? { row: table.rows, column, rows: 1, columns, blocks, text: '' };
  if (above) {
    row.longer.push(above);
    above.blocks.push(...blocks.filter((block) => textOfBlocks([block]) !== ''));
  } else {
    row.cells.push(cell);
  }
  row.covered.set(column, cell);
}

/** Values of the elements inside a properties element; blank where one has none. */
function valuesInside(cursor: XmlCursor): Map<string, string> {
  const values = new Map<string, string>();
  const depth = cursor.open.length;
  for (let token = nextToken(cursor); cursor.open.length >= depth; token = nextToken(cursor)) {
    if (token === 'open') values.set(cursor.name, attributeOf(cursor, 'val') ?? '');
  }
  return values;
}

function countOf(text: string): number {
  if (!/^\d{1,4}$/u.test(text)) throw damaged('reference', `count ${text.slice(0, 20)}`);
  return Number(text);
}
