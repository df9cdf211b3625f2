import { parseXml } from 'ooxml-read';
import { strToU8 } from 'fflate';
import type { SheetState, SpreadsheetState } from '../model';
import { sheetRangeName } from './a1';
import { themeColors } from './colors';
import type { KeptRelation, SheetExtras, WorkbookExtras } from './extras';
import { OFFICE_THEME } from './office-theme';
import { LIST_SHEET } from './read-xlsx';
import { readStyleSheet } from './style-sheet';
import { NEW_STYLES, StyleWriter } from './style-writer';
import { workbookXml } from './workbook-part';
import { writeSheet, writeTable, type SheetWriting, type WrittenSheet } from './write-sheet';
import { SharedStrings } from './xlsx-text';
import { addPart, zipPackage, type Output } from './zip-package';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const THEME_PATH = 'xl/theme/theme1.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/**
 * Writes the model as .xlsx. The same state gives the same bytes: no clock, no random ids, fixed zip times.
 * Protections made in Sheets are not written (facts.md 21: a copy of a file drops them as well).
 * Rejects with `not emulated: …` on rules that have no form in OOXML.
 */
export function writeXlsx(state: SpreadsheetState): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(writeWorkbook(state));
  });
}

function writeWorkbook(state: SpreadsheetState): Uint8Array {
  const extras = state.xlsxExtras as WorkbookExtras | undefined;
  const out: Output = { parts: new Map(), relations: new Map() };
  keepParts(extras, out);
  const writing = sheetWriting(state, extras);
  const lists: string[][] = [];
  const sheets = state.sheets.map((sheet, index) =>
    addSheet(
      sheet,
      { ...writing, number: index + 1, lookup: { ...writing.lookup, store: storeIn(lists) } },
      out,
    ),
  );
  const all = [...state.sheets];
  if (lists.length > 0) {
    const sheet = listSheet(lists, state.nextSheetId);
    all.push(sheet);
    sheets.push(addSheet(sheet, { ...writing, number: all.length }, out));
  }
  const path = 'xl/workbook.xml';
  addPart(out, path, `${TYPE}.sheet.main+xml`, workbookXml(state, all, extras));
  addPart(out, 'xl/styles.xml', `${TYPE}.styles+xml`, writing.styleWriter.xml());
  addPart(out, 'xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`, writing.cells.strings.xml());
  const hasTheme = extras?.relations.some(({ typeUri }) => typeUri.endsWith('/theme')) ?? false;
  if (!hasTheme) addPart(out, THEME_PATH, THEME_TYPE, OFFICE_THEME);
  out.relations.set(path, [
    ...sheets.map((target, index) => relation(`loaSheet${index + 1}`, 'worksheet', target)),
    relation('loaStyles', 'styles', 'xl/styles.xml'),
    relation('loaStrings', 'sharedStrings', 'xl/sharedStrings.xml'),
    ...(hasTheme ? [] : [relation('loaTheme', 'theme', THEME_PATH)]),
    ...(extras?.relations ?? []),
  ]);
  out.relations.set('', [
    relation('loaWorkbook', 'officeDocument', path),
    ...(extras?.packageRelations ?? []),
  ]);
  return zipPackage(out);
}

function sheetWriting(
  state: SpreadsheetState,
  extras: WorkbookExtras | undefined,
): Omit<SheetWriting, 'number'> {
  const themePath = extras?.relations.find((one) => one.typeUri.endsWith('/theme'))?.target;
  const theme = themePath === undefined ? undefined : extras?.parts[themePath]?.text;
  const colors = themeColors(theme === undefined ? undefined : parseXml(theme));
  const styles = readStyleSheet(parseXml(extras?.styles ?? NEW_STYLES), colors, state.locale);
  const styleWriter = new StyleWriter(styles);
  const xfs = new Map<number, number>();
  const xfOf = (style: number): number => {
    const known = xfs.get(style);
    if (known !== undefined) return known;
    const xf = styleWriter.xfOf(state.styles[style] ?? {});
    xfs.set(style, xf);
    return xf;
  };
  const date1904 = extras?.date1904 ?? false;
  return {
    state,
    styles,
    styleWriter,
    cells: {
      strings: new SharedStrings(),
      xfOf,
      numberFormatOf: (style) => state.styles[style]?.numberFormat,
      styleOf: (style) => state.styles[style],
      date1904,
    },
    lookup: {
      idOf: (name) => state.sheets.find((sheet) => sheet.name === name)?.id,
      nameOf: (id) => state.sheets.find((sheet) => sheet.id === id)?.name,
      listOf: (sheet) => (sheet === LIST_SHEET ? [] : undefined),
      store: () => '#REF!',
      date1904,
    },
  };
}

function keepParts(extras: WorkbookExtras | undefined, out: Output): void {
  for (const [path, { contentType, text, base64 }] of Object.entries(extras?.parts ?? {})) {
    const bytes =
      text === undefined ? Buffer.from(base64 ?? '', 'base64') : strToU8(withoutTitles(path, text));
    out.parts.set(path, { contentType, bytes: new Uint8Array(bytes) });
  }
}

/** The list of sheets in docProps/app.xml would be out of date. */
function withoutTitles(path: string, text: string): string {
  if (path.toLowerCase() !== 'docprops/app.xml') return text;
  return ['HeadingPairs', 'TitlesOfParts'].reduce(withoutElement, text);
}

function withoutElement(text: string, name: string): string {
  const start = text.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : text.indexOf(`</${name}>`, start);
  return end < 0 ? text : text.slice(0, start) + text.slice(end + name.length + 3);
}

/** Adds a sheet's parts; gives its path. */
function addSheet(sheet: SheetState, context: SheetWriting, out: Output): string {
  const path = `xl/worksheets/sheet${context.number}.xml`;
  const written: WrittenSheet = writeSheet(sheet, context);
  addPart(out, path, `${TYPE}.worksheet+xml`, written.xml);
  if (written.relations.length > 0) out.relations.set(path, written.relations);
  if (written.notes) {
    addPart(out, `xl/comments${context.number}.xml`, `${TYPE}.comments+xml`, written.notes.comments);
    const vml = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
    addPart(out, `xl/drawings/vmlDrawing${context.number}.vml`, vml, written.notes.shapes);
  }
  for (const { typeUri, target } of (sheet.xlsxExtras as SheetExtras | undefined)?.relations ?? []) {
    const table = typeUri.endsWith('/table') ? out.parts.get(target) : undefined;
    if (!table) continue;
    addPart(out, target, table.contentType, writeTable(new TextDecoder().decode(table.bytes), sheet));
  }
  return path;
}

function storeIn(lists: string[][]): (items: string[]) => string {
  return (items) => {
    let column = lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(items));
    if (column < 0) column = lists.push(items) - 1;
    return sheetRangeName(LIST_SHEET, { row: 0, column, rows: Math.max(1, items.length), columns: 1 });
  };
}

/** The sheet that nobody sees, with a column for each list that is too long or has commas in it. */
function listSheet(lists: string[][], id: number): SheetState {
  const rows = Math.max(...lists.map((list) => list.length));
  const cells = Array.from({ length: rows }, (_, row) =>
    lists.map((list) => (list[row] === undefined ? null : { v: list[row] })),
  );
  const extras: SheetExtras = { root: {}, elements: {}, relations: [], rows: {}, state: 'veryHidden' };
  return {
    id,
    name: LIST_SHEET,
    hidden: true,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: rows,
    maxColumns: lists.length,
    cells,
    columnWidths: [],
    rowHeights: [],
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    conditionalFormats: [],
    protections: [],
    xlsxExtras: extras,
  };
}

function relation(id: string, type: string, target: string): KeptRelation {
  return { id, typeUri: `${RELATION}/${type}`, target, external: false };
}
