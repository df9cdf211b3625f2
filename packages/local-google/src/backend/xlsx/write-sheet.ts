import { cellName, childOf, childrenOf, isTrue, parseRange, parseXml, type XmlElement } from 'ooxml-read';
import type { SheetState, SpreadsheetState } from '../model';
import { rangeName } from './a1';
import { columnAttributes, writeColumns } from './columns';
import { argbOf, colorOf } from './colors';
import { readConditionalFormats, writeConditionalFormats } from './conditional-formats';
import { validExtras, type KeptRelation, type SheetExtras } from './extras';
import { writeComments, writeShapes, readNotes, type CellNote } from './notes';
import type { StyleSheet } from './style-sheet';
import type { StyleWriter } from './style-writer';
import type { ListStore, SheetLookup } from './validations';
import { writeCells, type CellWriting } from './write-cells';
import { writeValidations } from './write-validations';
import { markup, rebuild } from './markup';

/** Order of a worksheet's children (18.3.1.99); Excel refuses any other. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags legacyDrawing tableParts extLst'
).split(' ');

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What Google's own exports say: 100 by 21 pixels. */
const NEW_FORMAT = '<sheetFormatPr defaultColWidth="12.63" defaultRowHeight="15.75"/>';
/** As Google's print dialog opens for a new sheet: A4 across, as wide as the page, so that paper from the file is the same. */
const NEW_PAGE = {
  properties: '<pageSetUpPr fitToPage="1"/>',
  elements: {
    pageMargins: '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    pageSetup: '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  },
} as const;

export interface SheetWriting {
  state: SpreadsheetState;
  styles: StyleSheet;
  styleWriter: StyleWriter;
  cells: Omit<CellWriting, 'columnXfs'>;
  lookup: SheetLookup & { store: ListStore };
  /** Number of the sheet's part, from 1. */
  number: number;
}

export interface WrittenSheet {
  xml: string;
  relations: KeptRelation[];
  notes?: { comments: string; shapes: string };
}

/**
 * One worksheet part. The file's elements stay as they were where the model says the same; protections that were
 * made in Sheets are not written, as copying a file drops them too (facts.md 21), while those of the file itself stay.
 */
export function writeSheet(sheet: SheetState, context: SheetWriting): WrittenSheet {
  const extras = sheet.xlsxExtras as SheetExtras | undefined;
  const kept = (name: string): XmlElement[] => (extras?.elements[name] ?? []).map((raw) => parseXml(raw));
  const relations: KeptRelation[] = [...(extras?.relations ?? [])];
  const elements: Record<string, string | undefined> = extras
    ? Object.fromEntries(Object.entries(extras.elements).map(([name, list]) => [name, list.join('')]))
    : { ...NEW_PAGE.elements };
  const cols = kept('cols').flatMap((element) => childrenOf(element, 'col'));
  const columnXfs = columnAttributes(cols, sheet.maxColumns).map((column) => Number(column?.['style'] ?? 0));
  const styled = columnXfs.some((xf) => xf !== 0) ? columnXfs : [];
  const notes = notesOf(sheet);
  Object.assign(elements, {
    sheetPr: extras
      ? sheetProperties(sheet, kept('sheetPr')[0], context.styles.theme)
      : markup('sheetPr', {}, tabColor(sheet) + NEW_PAGE.properties),
    sheetViews: sheetViews(sheet, kept('sheetViews')[0]),
    sheetFormatPr: extras ? elements['sheetFormatPr'] : NEW_FORMAT,
    cols: writeColumns(sheet, cols),
    sheetData: writeCells(sheet, { ...context.cells, columnXfs: styled }),
    autoFilter: autoFilter(sheet, kept('autoFilter')[0]),
    mergeCells: mergeCells(sheet),
    conditionalFormatting: conditionalFormatting(sheet, kept('conditionalFormatting'), context),
    dataValidations: writeValidations(sheet, context.state.validations, context.lookup),
    hyperlinks: hyperlinks(sheet, relations),
    legacyDrawing: notes.length > 0 ? legacyDrawing(relations, context.number) : '',
  });
  if (!sheet.filter) delete elements['sortState'];
  const root = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'xmlns:r': RELATION,
    ...extras?.root,
  };
  return {
    xml: markup('worksheet', root, ORDER.map((name) => elements[name] ?? '').join('')),
    relations,
    ...(notes.length > 0 && { notes: notesParts(notes, extras) }),
  };
}

function sheetProperties(sheet: SheetState, old: XmlElement | undefined, theme: string[]): string {
  const given = colorOf(childOf(old, 'tabColor'), theme);
  if (given === sheet.tabColor) return old?.raw ?? '';
  const others = old?.children.filter((child) => child.name !== 'tabColor').map((child) => child.raw) ?? [];
  return markup('sheetPr', old?.attributes, [tabColor(sheet), ...others].join(''));
}

const tabColor = ({ tabColor: color }: SheetState): string =>
  color === undefined ? '' : markup('tabColor', { rgb: argbOf(color) });

/** The file's views with the model's frozen rows and columns. */
function sheetViews(sheet: SheetState, old: XmlElement | undefined): string {
  const views = childrenOf(old, 'sheetView');
  const first = views[0];
  const pane = childOf(first, 'pane');
  const isFrozen = pane?.attributes['state']?.startsWith('frozen') === true;
  const rows = isFrozen ? Number(pane.attributes['ySplit'] ?? 0) : 0;
  const columns = isFrozen ? Number(pane.attributes['xSplit'] ?? 0) : 0;
  if (old && rows === sheet.frozenRows && columns === sheet.frozenColumns) return old.raw;
  const view = markup('sheetView', { workbookViewId: 0, ...first?.attributes }, frozenPane(sheet));
  return markup('sheetViews', {}, [view, ...views.slice(1).map((one) => one.raw)].join(''));
}

function frozenPane(sheet: SheetState): string {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const attributes = {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: cellName(frozenRows, frozenColumns),
    activePane: pane,
    state: 'frozen',
  };
  return markup('pane', attributes) + markup('selection', { pane });
}

function autoFilter(sheet: SheetState, old: XmlElement | undefined): string {
  if (!sheet.filter) return '';
  const same =
    JSON.stringify(parseRange(old?.attributes['ref'] ?? '')) === JSON.stringify(sheet.filter.range);
  return old && same ? old.raw : markup('autoFilter', { ref: rangeName(sheet.filter.range) });
}

function mergeCells(sheet: SheetState): string {
  const merges = sheet.merges.map((range) => markup('mergeCell', { ref: rangeName(range) }));
  return merges.length === 0 ? '' : markup('mergeCells', { count: merges.length }, merges.join(''));
}

function conditionalFormatting(sheet: SheetState, elements: XmlElement[], context: SheetWriting): string {
  const file = readConditionalFormats(elements, context.styles);
  const known = file.flatMap((rule) => rule.known ?? []);
  if (JSON.stringify(known) === JSON.stringify(sheet.conditionalFormats)) {
    return elements.map((element) => element.raw).join('');
  }
  const dxfOf = context.styleWriter.dxfOf.bind(context.styleWriter);
  return writeConditionalFormats(sheet.conditionalFormats, file, dxfOf).join('');
}

/** Links of cells whose content is what it was; external addresses become relations. */
function hyperlinks(sheet: SheetState, relations: KeptRelation[]): string {
  const links: string[] = [];
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const link = cell?.x === undefined ? undefined : validExtras(cell)?.link;
      if (!link) return;
      const ref = cellName(row, column);
      const id = link.target === undefined ? undefined : `loaLink${links.length + 1}`;
      if (id !== undefined) {
        relations.push({ id, typeUri: `${RELATION}/hyperlink`, target: link.target ?? '', external: true });
      }
      links.push(markup('hyperlink', { ...link.attributes, ref, 'r:id': id }));
    });
  });
  return links.length === 0 ? '' : markup('hyperlinks', {}, links.join(''));
}

function notesOf(sheet: SheetState): CellNote[] {
  return sheet.cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell?.n === undefined || cell.n === '' ? [] : [{ row, column, text: cell.n }],
    ),
  );
}

/** The file's own notes, with authors, fonts and boxes, where no note has changed. */
function notesParts(
  notes: CellNote[],
  extras: SheetExtras | undefined,
): { comments: string; shapes: string } {
  const file = extras?.notes;
  const order = (list: CellNote[]): string =>
    JSON.stringify([...list].sort((a, b) => a.row - b.row || a.column - b.column));
  if (file && file.shapes !== '' && order(readNotes(file.comments)) === order(notes)) return file;
  return { comments: writeComments(notes, file?.comments), shapes: writeShapes(notes) };
}

function legacyDrawing(relations: KeptRelation[], number: number): string {
  const id = 'loaNotes';
  relations.push(
    { id, typeUri: `${RELATION}/vmlDrawing`, target: `xl/drawings/vmlDrawing${number}.vml`, external: false },
    {
      id: 'loaComments',
      typeUri: `${RELATION}/comments`,
      target: `xl/comments${number}.xml`,
      external: false,
    },
  );
  return markup('legacyDrawing', { 'r:id': id });
}

/** State attribute of <sheet>. */
export function sheetVisibility(sheet: SheetState): string | undefined {
  if (!sheet.hidden) return undefined;
  return (sheet.xlsxExtras as SheetExtras | undefined)?.state ?? 'hidden';
}

/** Whether a table's header row stands in the sheet. */
export function hasHeaderRow(table: XmlElement): boolean {
  const count = table.attributes['headerRowCount'];
  return count === undefined || isTrue(count);
}

/** A table part whose column names follow the header cells, which Excel insists on. */
export function writeTable(text: string, sheet: SheetState): string {
  const table = parseXml(text);
  const range = parseRange(table.attributes['ref'] ?? '');
  const columns = childOf(table, 'tableColumns');
  if (!range || !columns || !hasHeaderRow(table)) return text;
  const renamed = columns.children.map((column, index) => {
    const shown = sheet.cells[range.row]?.[range.column + index]?.v;
    // Excel writes line breaks of a header as an escape.
    const name = typeof shown === 'string' && shown !== '' ? shown.replaceAll('\n', '_x000a_') : undefined;
    return name === undefined || name === column.attributes['name'] ? column.raw : rebuild(column, { name });
  });
  if (renamed.every((raw, index) => raw === columns.children[index]?.raw)) return text;
  const children = table.children.map((child) =>
    child === columns ? rebuild(columns, {}, renamed) : child.raw,
  );
  return rebuild(table, {}, children);
}
