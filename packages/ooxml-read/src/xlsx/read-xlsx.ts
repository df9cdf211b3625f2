import { spend } from '../budget';
import type { OoxmlLimits } from '../limits';
import { readAt } from '../ooxml-error';
import { openPackage, type OoxmlPackage } from '../package/open-package';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml/xml-element';
import { XLSX_COLUMNS, type GridRange } from './grid-range';
import { readCellFormats, type CellFormats, type ShownPart } from './number-formats';
import type { XlsxCell } from './read-cell';
import { readSharedStrings, type SharedText } from './shared-strings';
import { readLinks, readMerges } from './sheet-links';
import { DAYS_1904, readWorkbook, workbookPart, type WorkbookSheet } from './workbook';
import { readWorksheet, type XlsxRow } from './worksheet';

/** A value as a person sees its kind. Days are serial numbers of the 1900 system, whatever system the file has. */
export type XlsxValue =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  /** `shows`: what its format leaves out of the day. */
  | { kind: 'date'; value: number; shows?: ShownPart }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; value: string };

export interface XlsxSheet {
  name: string;
  state: WorkbookSheet['state'];
  /** rows[row][column]; null, or beyond the array's end, where a cell is blank. Formulas show their kept results. */
  rows: (XlsxValue | null)[][];
  merges: GridRange[];
  /** Counted from 0. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Addresses behind cells, of links and of HYPERLINK formulas that name theirs in full; by `row:column`. */
  links: Map<string, string>;
}

export interface XlsxBook {
  sheets: XlsxSheet[];
}

/** The values of all worksheets of an .xlsx. Throws OoxmlError; nothing damaged is passed over. */
export function readXlsx(file: Uint8Array, limits: Partial<OoxmlLimits> = {}): XlsxBook {
  const source = openPackage(file, limits);
  const workbook = readWorkbook(source);
  const stylesPath = workbookPart(source, workbook, 'styles');
  const stringsPath = workbookPart(source, workbook, 'sharedStrings');
  const tables = {
    formats: readCellFormats(stylesPath === undefined ? undefined : source.xmlOf(stylesPath)),
    strings: stringsPath === undefined ? [] : stringsOf(source, stringsPath),
    days: workbook.date1904 ? DAYS_1904 : 0,
  };
  const sheets = workbook.sheets.filter((sheet) => sheet.type === 'worksheet');
  return { sheets: sheets.map((sheet) => sheetOf(source, sheet, tables)) };
}

function stringsOf(source: OoxmlPackage, path: string): SharedText[] {
  return readAt({ part: path }, () => readSharedStrings(source.markupOf(path), source.budget));
}

interface Tables {
  formats: CellFormats;
  strings: SharedText[];
  days: number;
}

function sheetOf(source: OoxmlPackage, sheet: WorkbookSheet, tables: Tables): XlsxSheet {
  const { budget } = source;
  const out: XlsxSheet = {
    name: sheet.name,
    state: sheet.state,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    links: new Map(),
  };
  const root = readWorksheet(source.markupOf(sheet.path), {
    budget,
    sheet: sheet.name,
    tables: { strings: tables.strings, styles: tables.formats.count },
    onRow: (row) => addRow(out, row, tables),
  });
  return readAt({ sheet: sheet.name }, () => {
    out.merges = readMerges(root);
    out.hiddenColumns = hiddenColumns(root);
    for (const { range, address } of readLinks(root, source.relationsOf(sheet.path))) {
      const rows = Math.min(range.rows, out.rows.length - range.row);
      for (let row = range.row; row < range.row + rows; row += 1) {
        const columns = Math.min(range.columns, (out.rows[row]?.length ?? 0) - range.column);
        spend(budget, 'cells', Math.max(0, columns));
        for (let column = 0; column < columns; column += 1) {
          out.links.set(`${row}:${range.column + column}`, address);
        }
      }
    }
    return out;
  });
}

function addRow(sheet: XlsxSheet, { row, attributes, cells }: XlsxRow, tables: Tables): void {
  if (isTrue(attributes['hidden'])) sheet.hiddenRows.push(row);
  for (const cell of cells) {
    const value = valueOf(cell, tables);
    if (!value) continue;
    // Rows and columns that nobody wrote stand there as holes no longer than up to the last cell.
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const line = sheet.rows[row] ?? [];
    while (line.length < cell.column) line.push(null);
    line[cell.column] = value;
    const address = linkOfFormula(cell.formula);
    if (address !== undefined) sheet.links.set(`${row}:${cell.column}`, address);
  }
}

function valueOf(cell: XlsxCell, { formats, days }: Tables): XlsxValue | null {
  const { value, error } = cell;
  if (error !== undefined) return { kind: 'error', value: error };
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (!formats.isDate(cell.style)) return { kind: 'number', value };
  const shows = formats.showsOf(cell.style);
  return { kind: 'date', value: value + days, ...(shows !== undefined && { shows }) };
}

/** The address that a HYPERLINK formula names in full; undefined for all others. `formula` is without «=». */
export function linkOfFormula(formula: string | undefined): string | undefined {
  if (formula === undefined || !/^\s*HYPERLINK\s*\(/iu.test(formula)) return undefined;
  const found = /^\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*[,;)]/iu.exec(formula)?.[1];
  return found?.replaceAll('""', '"');
}

function hiddenColumns(root: XmlElement): number[] {
  const columns = new Set<number>();
  for (const { attributes } of childrenOf(childOf(root, 'cols'), 'col').slice(0, XLSX_COLUMNS)) {
    if (!isTrue(attributes['hidden'])) continue;
    const last = Math.min(Number(attributes['max']), XLSX_COLUMNS);
    for (let column = Number(attributes['min']); column <= last; column += 1) columns.add(column - 1);
  }
  return [...columns];
}
