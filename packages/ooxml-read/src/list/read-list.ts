import { readDocx } from '../docx/read-docx';
import type { DocxBlock, DocxTable } from '../docx/docx-blocks';
import type { OoxmlBound } from '../limits';
import { OoxmlError, type OoxmlFact } from '../ooxml-error';
import { readXlsx, type XlsxSheet } from '../xlsx/read-xlsx';
import { decodeListText } from './decode-list-text';
import { delimitedRows, delimiterOf } from './delimited-rows';
import { formatOf } from './list-format';
import { LIST_CELLS, LIST_CHARACTERS, LIST_FILE_BYTES, LIST_LIMITS, LIST_ROWS } from './list-limits';
import type { ListRead, ListRefusal, ListSheet } from './list-sheet';
import { listCell } from './list-cell';
import { tablesOfHtml } from './html-tables';

/** What a person copied: the text of the clipboard, and its HTML where there is one. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/** The sheets of a file: .xlsx, .docx (its tables), .csv or other delimited text, told by what the bytes are and not by the name. */
export function readListFile(bytes: Uint8Array, name: string): ListRead {
  if (bytes.length > LIST_FILE_BYTES) return refused(tooLarge('file', LIST_FILE_BYTES));
  const format = formatOf(bytes);
  if (format.kind === 'workbook' || format.kind === 'document') {
    return caught(() => (format.kind === 'workbook' ? sheetsOfXlsx(bytes) : tablesOfDocx(bytes, name)));
  }
  if (format.kind !== 'text') return refused(format);
  const text = decodeListText(bytes);
  if (/^\s*<(?:!doctype html|html|table|meta)\b/i.test(text.slice(0, 1_000))) return ofHtml(text, name);
  return ofText(text, bareName(name));
}

/** The tables of a paste: those of its HTML where it has any, else its lines. */
export function readPasted({ text, html }: Pasted): ListRead {
  if (html !== undefined && html.length <= LIST_CHARACTERS) {
    const sheets = tablesOfHtml(html, '');
    if (sheets.length > 0) return bounded(sheets);
  }
  return ofText(text, '');
}

function ofHtml(html: string, name: string): ListRead {
  if (html.length > LIST_CHARACTERS) return refused(tooLarge('text', LIST_CHARACTERS));
  const sheets = tablesOfHtml(html, bareName(name));
  return sheets.length === 0 ? refused({ kind: 'no-table' }) : bounded(sheets);
}

function ofText(text: string, name: string): ListRead {
  if (text.length > LIST_CHARACTERS) return refused(tooLarge('text', LIST_CHARACTERS));
  if (text.trim() === '') return refused({ kind: 'empty' });
  const delimiter = delimiterOf(text);
  const rows = delimitedRows(text.replace(/^sep=.\r?\n/i, ''), delimiter);
  return bounded([plainSheet(name, rows)]);
}

function bounded(sheets: readonly ListSheet[]): ListRead {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > LIST_ROWS) return refused(tooLarge('rows', LIST_ROWS));
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((all, row) => all + row.length, 0), 0);
  return cells > LIST_CELLS ? refused(tooLarge('cells', LIST_CELLS)) : { ok: true, sheets };
}

const plainSheet = (name: string, rows: readonly (readonly string[])[]): ListSheet => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.map((field) => (field.trim() === '' ? null : field))),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

const bareName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');

function sheetsOfXlsx(bytes: Uint8Array): ListRead {
  const { sheets } = readXlsx(bytes, LIST_LIMITS);
  return { ok: true, sheets: sheets.map(ofXlsxSheet) };
}

const ofXlsxSheet = (sheet: XlsxSheet): ListSheet => ({
  name: sheet.name,
  hidden: sheet.state !== 'visible',
  rows: sheet.rows.map((row) => row.map(listCell)),
  merges: sheet.merges,
  hiddenRows: sheet.hiddenRows,
  hiddenColumns: sheet.hiddenColumns,
});

function tablesOfDocx(bytes: Uint8Array, name: string): ListRead {
  const tables = readDocx(bytes, LIST_LIMITS).blocks.filter(isTable);
  if (tables.length === 0) return refused({ kind: 'no-table' });
  return { ok: true, sheets: tables.map((table, index) => ofDocxTable(table, tableName(name, index))) };
}

const isTable = (block: DocxBlock): block is DocxTable => block.kind === 'table';
const tableName = (name: string, index: number): string => `${bareName(name)} (${String(index + 1)})`;

function ofDocxTable({ rows, cells }: DocxTable, name: string): ListSheet {
  const lines = Array.from({ length: rows }, (): (string | null)[] => []);
  for (const { row, column, text } of cells) {
    const line = lines[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = text.trim() === '' ? null : text.trim();
  }
  const merges = cells
    .filter((cell) => cell.rows > 1 || cell.columns > 1)
    .map(({ row, column, rows: height, columns }) => ({ row, column, rows: height, columns }));
  return { name, hidden: false, rows: lines, merges, hiddenRows: [], hiddenColumns: [] };
}

/** What a file can cause comes back as a refusal; what only we can cause is thrown. */
function caught(read: () => ListRead): ListRead {
  try {
    return read();
  } catch (error) {
    if (error instanceof OoxmlError) return refused(refusalOf(error.fact));
    throw error;
  }
}

const refused = (refusal: ListRefusal): ListRead => ({ ok: false, refusal });
const tooLarge = (what: 'file' | 'rows' | 'cells' | 'text', limit: number): ListRefusal => ({
  kind: 'too-large',
  what,
  limit,
});

const BOUND: Partial<Record<OoxmlBound, 'file' | 'rows' | 'cells' | 'text'>> = {
  rows: 'rows',
  cells: 'cells',
  characters: 'text',
  cellCharacters: 'text',
  strings: 'text',
};

function refusalOf(fact: OoxmlFact): ListRefusal {
  switch (fact.kind) {
    case 'too-large':
      return tooLarge(BOUND[fact.bound] ?? 'file', fact.limit);
    case 'encrypted':
      return { kind: 'password' };
    case 'compound-file':
      return { kind: 'old-office' };
    case 'other-format':
      return { kind: 'other-zip' };
    case 'damaged': {
      const { part, sheet, cell } = fact;
      return {
        kind: 'damaged',
        ...(part !== undefined && { part }),
        ...(sheet !== undefined && { sheet }),
        ...(cell !== undefined && { cell }),
      };
    }
    default:
      return { kind: fact.kind };
  }
}
