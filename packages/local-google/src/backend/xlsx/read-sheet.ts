import {
  childOf,
  childrenOf,
  clipRange,
  damaged,
  isTrue,
  parseRange,
  parseRanges,
  parseXml,
  readAt,
  readLinks,
  readMerges,
  readWorksheet,
  spend,
  tooLarge,
  XLSX_COLUMNS,
  type Budget,
  type OoxmlPackage,
  type Relation,
  type SharedText,
  type SheetLink,
  type WorkbookSheet,
  type XmlElement,
} from 'ooxml-read';
import type { CellState, ConditionalFormat, GridRange, SheetState, ValidationRule } from '../model';
import { columnAttributes, columnWidths, hiddenColumns } from './columns';
import { colorOf } from './colors';
import { readConditionalFormats } from './conditional-formats';
import { contentKey, type CellExtras, type KeptRelation, type SheetExtras } from './extras';
import { readNotes } from './notes';
import { addRow, placeKey, type CellContext, type SheetRows } from './read-cells';
import { refuseElements } from './refuse-losses';
import type { StyleSheet } from './style-sheet';
import { pixelsOfPoints } from './units';
import { ruleOfElement, type SheetLookup } from './validations';
import { XlsxRefusedError } from './xlsx-refused-error';

export interface SheetContext {
  source: OoxmlPackage;
  cells: CellContext;
  strings: readonly SharedText[];
  styles: StyleSheet;
  lookup: SheetLookup;
  /** Index of an interned rule. */
  validationIndexOf(rule: ValidationRule): number;
}

/** Size of a new sheet in Google, which an import fills up to. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const MAX_CELLS = 10_000_000;
/** How often one file's rules may be set on cells: several times what a full workbook needs. */
const MAX_SETTINGS = 5_000_000;
/** Relations of a sheet that are written anew. */
const REWRITTEN = new Set(['hyperlink', 'comments', 'vmlDrawing', 'drawing']);
const REWRITTEN_ELEMENTS = new Set([
  'sheetData',
  'dimension',
  'mergeCells',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
]);

/** Reads one worksheet part. Validations are read later, when every sheet is known. */
export function readSheet(from: WorkbookSheet, context: SheetContext): SheetState {
  const { source } = context;
  const { budget } = source;
  const rows: SheetRows = { cells: [], rows: new Map(), explicitBlanks: new Set() };
  const root = readWorksheet(source.markupOf(from.path), {
    budget,
    sheet: from.name,
    tables: { strings: context.strings, styles: context.styles.xfs.length },
    onRow: (row) => addRow(rows, row, { context: context.cells, budget, sheet: from.name }),
  });
  refuseElements(root, from.name);
  return readAt({ part: from.path, sheet: from.name }, () => sheetOf(from, root, rows, context));
}

function sheetOf(from: WorkbookSheet, root: XmlElement, file: SheetRows, context: SheetContext): SheetState {
  const { source, styles } = context;
  const { cells, rows } = file;
  while (cells.length > 0 && cells.at(-1)?.length === 0) cells.pop();
  const maxRows = Math.max(LEAST_ROWS, cells.length);
  const maxColumns = cells.reduce((most, row) => Math.max(most, row.length), LEAST_COLUMNS);
  if (maxRows * maxColumns > MAX_CELLS) throw tooManyCells(from.name);
  const columns = columnAttributes(colElements(root), maxColumns);
  fillImplicit(file, columns, maxRows, context);
  const relations = source.relationsOf(from.path);
  const extras = extrasOf(from, root, rows, source);
  const grid = { maxRows, maxColumns, cells, budget: source.budget };
  for (const link of readLinks(root, relations)) addLink(link, grid);
  const notes = extras.notes ? readNotes(extras.notes.comments) : [];
  for (const { row, column, text } of notes) cellAt(cells, row, column).n = text;
  const filter = filterOf(root);
  return {
    id: from.id,
    name: from.name,
    hidden: from.state !== 'visible',
    ...viewOf(root, styles.theme),
    maxRows,
    maxColumns,
    cells,
    columnWidths: columnWidths(columns),
    rowHeights: rowHeights(rows, maxRows),
    hiddenColumns: hiddenColumns(columns),
    hiddenRows: hiddenRows(rows, maxRows),
    merges: readMerges(root),
    conditionalFormats: conditionalFormats(root, styles),
    protections: [],
    ...(filter && { filter: { range: filter } }),
    xlsxExtras: extras,
  };
}

/** Column descriptions do not overlap, so there are no more than columns. */
function colElements(root: XmlElement): XmlElement[] {
  const elements = childrenOf(childOf(root, 'cols'), 'col');
  const isSound = elements.every(({ attributes: { min = '1', max = '1' } }) => {
    return /^[1-9]\d{0,5}$/u.test(min) && /^[1-9]\d{0,5}$/u.test(max) && Number(min) <= Number(max);
  });
  if (!isSound || elements.length > XLSX_COLUMNS) throw damaged('reference', 'cols');
  return elements;
}

function filterOf(root: XmlElement): GridRange | undefined {
  const element = childOf(root, 'autoFilter');
  if (!element) return undefined;
  const range = parseRange(element.attributes['ref'] ?? '');
  if (!range) throw damaged('reference', 'autoFilter');
  return range;
}

/** Cells that stand nowhere in the file but take the format of their row or column, as far as the grid goes. */
function fillImplicit(
  sheet: SheetRows,
  columns: (Readonly<Record<string, string>> | undefined)[],
  maxRows: number,
  { cells: context, source }: SheetContext,
): void {
  const columnStyles = columns.map((column) => context.styleIndexOf(styleNumber(column?.['style'])));
  const hasColumnStyles = columnStyles.some((style) => style !== 0);
  for (let row = 0; row < maxRows; row += 1) {
    const attributes = sheet.rows.get(row);
    const rowStyle = isTrue(attributes?.['customFormat'])
      ? context.styleIndexOf(styleNumber(attributes?.['s']))
      : undefined;
    if (!hasColumnStyles && (rowStyle ?? 0) === 0) continue;
    columnStyles.forEach((columnStyle, column) => {
      const style = rowStyle ?? columnStyle;
      if (style === 0 || sheet.cells[row]?.[column] || sheet.explicitBlanks.has(placeKey(row, column)))
        return;
      spend(source.budget, 'cells');
      cellAt(sheet.cells, row, column).s = style;
    });
  }
}

function styleNumber(text = '0'): number {
  if (!/^\d{1,6}$/u.test(text)) throw damaged('reference', `style ${text.slice(0, 20)}`);
  return Number(text);
}

/** The cell at a place, made where there is none. */
export function cellAt(cells: (CellState | null)[][], row: number, column: number): CellState {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length < column) line.push(null);
  const cell = line[column] ?? {};
  line[column] = cell;
  return cell;
}

function viewOf(
  root: XmlElement,
  theme: string[],
): Pick<SheetState, 'frozenRows' | 'frozenColumns' | 'tabColor'> {
  const pane = childOf(childOf(childOf(root, 'sheetViews'), 'sheetView'), 'pane');
  const frozen = pane?.attributes['state']?.startsWith('frozen') === true;
  const tabColor = colorOf(childOf(childOf(root, 'sheetPr'), 'tabColor'), theme);
  return {
    frozenRows: frozen ? Number(pane.attributes['ySplit'] ?? 0) : 0,
    frozenColumns: frozen ? Number(pane.attributes['xSplit'] ?? 0) : 0,
    ...(tabColor !== undefined && { tabColor }),
  };
}

export function rowHeights(rows: SheetRows['rows'], maxRows: number): (number | null)[] {
  const heights: (number | null)[] = [];
  for (const [row, { ht, customHeight }] of rows) {
    // Without customHeight the program fitted the row to its text, and will again.
    if (ht === undefined || !isTrue(customHeight) || row >= maxRows) continue;
    while (heights.length < row) heights.push(null);
    heights[row] = pixelsOfPoints(Number(ht));
  }
  return heights;
}

function hiddenRows(rows: SheetRows['rows'], maxRows: number): number[] {
  return [...rows].flatMap(([row, { hidden }]) => (isTrue(hidden) && row < maxRows ? [row] : []));
}

function conditionalFormats(root: XmlElement, styles: StyleSheet): ConditionalFormat[] {
  return readConditionalFormats(childrenOf(root, 'conditionalFormatting'), styles).flatMap(
    (rule) => rule.known ?? [],
  );
}

interface Grid {
  maxRows: number;
  maxColumns: number;
  cells: (CellState | null)[][];
  budget: Budget;
}

/** Each cell has its own link, so that rows which move take theirs along. */
function addLink({ range, address, attributes, target }: SheetLink, grid: Grid): void {
  // A link far below all rows shows nowhere; its first cell keeps it.
  const clipped = clipRange(range, grid.maxRows, grid.maxColumns) ?? { ...range, rows: 1, columns: 1 };
  spend(grid.budget, 'cells', clipped.rows * clipped.columns);
  eachCell(clipped, (row, column) => {
    const cell = cellAt(grid.cells, row, column);
    const extras = (cell.x ?? { of: contentKey(cell) }) as CellExtras;
    const link = { address, attributes, ...(target !== undefined && { target }) };
    cell.x = { ...extras, link } satisfies CellExtras;
  });
}

export function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
  }
}

function extrasOf(
  from: WorkbookSheet,
  root: XmlElement,
  rows: SheetRows['rows'],
  source: OoxmlPackage,
): SheetExtras {
  const relations = source.relationsOf(from.path);
  const elements: Record<string, string[]> = {};
  for (const { name, raw } of root.children) {
    if (!REWRITTEN_ELEMENTS.has(name)) (elements[name] ??= []).push(ownCopy(raw));
  }
  const comments = relations.find((relation) => relation.type === 'comments')?.target;
  const shapes = relations.find((relation) => relation.type === 'vmlDrawing')?.target;
  return {
    root: root.attributes,
    elements,
    relations: relations.filter(({ type }) => !REWRITTEN.has(type)).map(keptRelation),
    rows: Object.fromEntries([...rows].flatMap(([row, attributes]) => rowExtras(row, attributes))),
    ...(comments !== undefined && {
      notes: {
        comments: source.markupOf(comments),
        shapes: shapes === undefined ? '' : source.textOf(shapes),
      },
    }),
    ...(from.state === 'veryHidden' && { state: from.state }),
  };
}

/** A text of its own: a part of a longer one would keep all of that in memory. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** Attributes of a row that say more than the defaults. */
function rowExtras(
  row: number,
  attributes: Readonly<Record<string, string>>,
): [string, Record<string, string>][] {
  const kept = Object.entries(attributes).filter(
    ([name, value]) =>
      !['r', 'spans', 'x14ac:dyDescent'].includes(name) && value !== 'false' && value !== '0',
  );
  return kept.length > 0 ? [[String(row), Object.fromEntries(kept)]] : [];
}

export function keptRelation({ id, typeUri, target, external }: Relation): KeptRelation {
  return { id, typeUri, target, external };
}

/** Sets the rule index on every cell of a sheet's validations. */
export function readValidations(sheet: SheetState, context: SheetContext, settings: { made: number }): void {
  for (const element of validationElements(sheet.xlsxExtras as SheetExtras)) {
    const rule = ruleOfElement(element, context.lookup);
    if (!rule) continue;
    const index = context.validationIndexOf(rule);
    for (const range of parseRanges(element.attributes['sqref'] ?? '')) {
      const clipped = clipRange(range, sheet.maxRows, sheet.maxColumns);
      if (!clipped) continue;
      settings.made += clipped.rows * clipped.columns;
      if (settings.made > MAX_SETTINGS) throw tooLarge('cells', MAX_SETTINGS, { sheet: sheet.name });
      eachCell(clipped, (row, column) => {
        if (!sheet.cells[row]?.[column]) spend(context.source.budget, 'cells');
        cellAt(sheet.cells, row, column).d = index;
      });
    }
  }
}

export function validationElements(extras: SheetExtras): XmlElement[] {
  return (extras.elements['dataValidations'] ?? []).flatMap((raw) =>
    childrenOf(parseXml(raw), 'dataValidation'),
  );
}

function tooManyCells(sheet: string): XlsxRefusedError {
  return new XlsxRefusedError(
    `Trang tính «${sheet}» có trên 10 triệu ô, quá giới hạn của Google Trang tính. ` +
      'Hãy xóa các dòng và cột thừa ở cuối trang rồi lưu lại.',
  );
}
