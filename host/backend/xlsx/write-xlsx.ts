import { zipSync, strToU8 } from 'fflate';
import type { SheetState, SpreadsheetState } from '../model';
import { sheetRangeName } from './a1';
import { themeColors } from './colors';
import type { KeptRelation, SheetExtras, WorkbookExtras } from './extras';
import { relationsPath } from './open-package';
import { LIST_SHEET } from './read-xlsx';
import { readStyleSheet } from './style-sheet';
import { NEW_STYLES, StyleWriter } from './style-writer';
import { sheetVisibility, writeSheet, writeTable, type SheetWriting, type WrittenSheet } from './write-sheet';
import { encodeXml, markup, parseXml, rebuild, type XmlElement } from './xml';
import { SharedStrings } from './xlsx-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Without a view LibreOffice does not see frozen rows. */
const NEW_VIEWS = '<bookViews><workbookView/></bookViews>';
const FILTER_NAME = '_xlnm._FilterDatabase';

/** Contents by path, with their type; relations by the path of the part that has them. */
interface Output {
  parts: Map<string, { contentType: string; bytes: Uint8Array }>;
  relations: Map<string, KeptRelation[]>;
}

/**
 * Writes the model as .xlsx. The same state gives the same bytes: no clock, no random ids, fixed zip times.
 * Protections made in Sheets are not written (fact 21: a copy of a file drops them as well).
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
  out.relations.set(path, [
    ...sheets.map((target, index) => relation(`loaSheet${index + 1}`, 'worksheet', target)),
    relation('loaStyles', 'styles', 'xl/styles.xml'),
    relation('loaStrings', 'sharedStrings', 'xl/sharedStrings.xml'),
    ...(extras?.relations ?? []),
  ]);
  out.relations.set('', [
    relation('loaWorkbook', 'officeDocument', path),
    ...(extras?.packageRelations ?? []),
  ]);
  return zip(out);
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
  if (path !== 'docProps/app.xml') return text;
  return text.replace(/<(HeadingPairs|TitlesOfParts)>[\s\S]*?<\/\1>/gu, '');
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

function workbookXml(
  state: SpreadsheetState,
  sheets: SheetState[],
  extras: WorkbookExtras | undefined,
): string {
  const entries = sheets.map((sheet, index) =>
    markup('sheet', {
      name: sheet.name,
      // Ids must be positive, and Sheets' first sheet may be 0.
      sheetId: extras ? sheet.id : index + 1,
      state: sheetVisibility(sheet),
      'r:id': `loaSheet${index + 1}`,
    }),
  );
  const names = definedNames(state, sheets, extras);
  const namesMarkup = names.length === 0 ? '' : markup('definedNames', {}, names.join(''));
  const calculation = markup('calcPr', { fullCalcOnLoad: 1 });
  const root = { xmlns: MAIN, 'xmlns:r': RELATION, ...extras?.root };
  if (!extras) {
    return markup(
      'workbook',
      root,
      `<workbookPr/>${NEW_VIEWS}${markup('sheets', {}, entries.join(''))}${namesMarkup}${calculation}`,
    );
  }
  const kept = extras.elements.filter(({ name }) => name !== 'definedNames');
  const hasCalculation = kept.some(({ name }) => name === 'calcPr');
  const inner = kept.map(({ name, raw }) => {
    if (name === 'sheets') {
      const views = kept.some((one) => one.name === 'bookViews') ? '' : NEW_VIEWS;
      return (
        views + markup('sheets', {}, entries.join('')) + namesMarkup + (hasCalculation ? '' : calculation)
      );
    }
    // Cached results are as old as the file; whoever opens it next computes them anew.
    if (name === 'calcPr') return rebuild(parseXml(raw), { fullCalcOnLoad: 1 });
    return name === 'bookViews' ? bookViews(parseXml(raw), sheets) : raw;
  });
  return markup('workbook', root, inner.join(''));
}

/** The active tab must be a sheet that exists and shows. */
function bookViews(element: XmlElement, sheets: SheetState[]): string {
  const views = element.children.map((view) => {
    const active = Number(view.attributes['activeTab'] ?? 0);
    if (sheets[active]?.hidden === false) return view.raw;
    const first = Math.max(
      0,
      sheets.findIndex((sheet) => !sheet.hidden),
    );
    return rebuild(view, { activeTab: first === 0 ? undefined : first, firstSheet: undefined });
  });
  return rebuild(element, {}, views);
}

function definedNames(
  state: SpreadsheetState,
  sheets: SheetState[],
  extras: WorkbookExtras | undefined,
): string[] {
  const ranges = state.namedRanges.flatMap(({ name, sheetId, range }) => {
    const sheet = sheets.find((one) => one.id === sheetId);
    return sheet ? [markup('definedName', { name }, encodeXml(sheetRangeName(sheet.name, range)))] : [];
  });
  const others = (extras?.names ?? []).flatMap(({ attributes, sheetId, text }) => {
    const index = sheetId === undefined ? undefined : sheets.findIndex((sheet) => sheet.id === sheetId);
    const sheet = index === undefined ? undefined : sheets[index];
    // A name of a sheet that is gone goes with it; those of filters are written from the model.
    if (index !== undefined && !sheet) return [];
    if (attributes['name'] === FILTER_NAME) return [];
    return [markup('definedName', { ...attributes, localSheetId: index }, encodeXml(text))];
  });
  return [...ranges, ...others, ...sheets.flatMap(filterName)];
}

/** The hidden name by which Excel and LibreOffice know a filter's range. */
function filterName(sheet: SheetState, index: number): string[] {
  if (!sheet.filter) return [];
  const area = sheetRangeName(sheet.name, sheet.filter.range);
  return [markup('definedName', { name: FILTER_NAME, localSheetId: index, hidden: 1 }, encodeXml(area))];
}

function relation(id: string, type: string, target: string): KeptRelation {
  return { id, typeUri: `${RELATION}/${type}`, target, external: false };
}

function addPart(out: Output, path: string, contentType: string, xml: string): void {
  const text = xml.startsWith('<?xml') ? xml : DECLARATION + xml;
  out.parts.set(path, { contentType, bytes: strToU8(text) });
}

/** Path of a part as seen from the folder of another; some readers know no other form. */
function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

function zip(out: Output): Uint8Array {
  for (const [path, relations] of out.relations) {
    const items = relations.map(({ id, typeUri, target, external }) =>
      markup('Relationship', {
        Id: id,
        Type: typeUri,
        Target: external ? target : relativePath(path, target),
        TargetMode: external ? 'External' : undefined,
      }),
    );
    const xml = markup('Relationships', { xmlns: `${PACKAGE}/relationships` }, items.join(''));
    addPart(out, relationsPath(path), 'application/vnd.openxmlformats-package.relationships+xml', xml);
  }
  const types = [...out.parts].flatMap(([path, { contentType }]) =>
    path.endsWith('.rels') ? [] : [markup('Override', { PartName: `/${path}`, ContentType: contentType })],
  );
  const defaults = [
    markup('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    markup('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  const contentTypes = markup(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    [...defaults, ...types].join(''),
  );
  const files = [...out.parts].map(([path, { bytes }]): [string, Uint8Array] => [path, bytes]);
  const entries = Object.fromEntries([
    ['[Content_Types].xml', strToU8(DECLARATION + contentTypes)],
    ...files,
  ]);
  // Zip times are local: a date made from local parts gives the same bytes in every zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6 });
}
