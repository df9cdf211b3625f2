import type { CellState, ConditionalFormat, SheetState, ValidationRule } from '../model';
import { clipRange, parseRange, parseRanges } from './a1';
import { columnAttributes, columnWidths, hiddenColumns } from './columns';
import { colorOf } from './colors';
import { readConditionalFormats } from './conditional-formats';
import { contentKey, type CellExtras, type KeptRelation, type SheetExtras } from './extras';
import { readNotes } from './notes';
import type { Relation, XlsxPackage } from './open-package';
import { readCells, type CellContext } from './read-cells';
import { refuseElements } from './refuse-losses';
import type { StyleSheet } from './style-sheet';
import { pixelsOfPoints } from './units';
import { ruleOfElement, type SheetLookup } from './validations';
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from './xml';
import { XlsxRefusedError } from './xlsx-refused-error';

export interface SheetSource {
  source: XlsxPackage;
  path: string;
  id: number;
  name: string;
  state: string | undefined;
}

export interface SheetContext {
  cells: Omit<CellContext, 'path'>;
  styles: StyleSheet;
  lookup: SheetLookup;
  /** Index of an interned rule. */
  validationIndexOf(rule: ValidationRule): number;
}

/** Size of a new sheet in Google, which an import fills up to. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const MAX_CELLS = 10_000_000;
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
export function readSheet(from: SheetSource, context: SheetContext): SheetState {
  const { root, sheetData } = splitWorksheet(from);
  refuseElements(root, from.path);
  const relations = from.source.relationsOf(from.path);
  const { cells, rows, explicitBlanks } = readCells(sheetData, { ...context.cells, path: from.path });
  while (cells.length > 0 && cells.at(-1)?.length === 0) cells.pop();
  const maxRows = Math.max(LEAST_ROWS, cells.length);
  const maxColumns = Math.max(LEAST_COLUMNS, ...new Set(cells.map((row) => row.length)));
  if (maxRows * maxColumns > MAX_CELLS) throw tooManyCells(from.name);
  const columns = columnAttributes(childrenOf(childOf(root, 'cols'), 'col'), maxColumns);
  fillImplicit({ cells, rows, explicitBlanks }, columns, maxRows, context.cells.styleIndexOf);
  const extras = extrasOf(root, relations, rows, from);
  readLinks(root, relations, cells);
  const notes = extras.notes ? readNotes(extras.notes.comments) : [];
  for (const { row, column, text } of notes) cellAt(cells, row, column).n = text;
  const filter = parseRange(childOf(root, 'autoFilter')?.attributes['ref'] ?? '');
  return {
    id: from.id,
    name: from.name,
    hidden: from.state === 'hidden' || from.state === 'veryHidden',
    ...viewOf(root, context.styles.theme),
    maxRows,
    maxColumns,
    cells,
    columnWidths: columnWidths(columns),
    rowHeights: rowHeights(rows, maxRows),
    hiddenColumns: hiddenColumns(columns),
    hiddenRows: hiddenRows(rows, maxRows),
    merges: childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
      parseRanges(merge.attributes['ref'] ?? ''),
    ),
    conditionalFormats: conditionalFormats(root, context.styles),
    protections: [],
    ...(filter && { filter: { range: filter } }),
    xlsxExtras: extras,
  };
}

/** The worksheet without its cells, and the cells as text. */
function splitWorksheet(from: SheetSource): { root: XmlElement; sheetData: string } {
  const text = from.source.textOf(from.path);
  const start = /<sheetData(?:\s[^>]*)?>/u.exec(text);
  const end = text.indexOf('</sheetData>');
  if (!start || start[0].endsWith('/>') || end < 0)
    return { root: from.source.xmlOf(from.path), sheetData: '' };
  const rest = `${text.slice(0, start.index)}<sheetData/>${text.slice(end + '</sheetData>'.length)}`;
  return { root: parseXml(rest), sheetData: text.slice(start.index + start[0].length, end) };
}

/** Cells that stand nowhere in the file but take the format of their row or column, as far as the grid goes. */
function fillImplicit(
  sheet: ReturnType<typeof readCells>,
  columns: (Record<string, string> | undefined)[],
  maxRows: number,
  styleIndexOf: (xf: number) => number,
): void {
  const columnStyles = columns.map((column) => styleIndexOf(Number(column?.['style'] ?? 0)));
  const hasColumnStyles = columnStyles.some((style) => style !== 0);
  for (let row = 0; row < maxRows; row += 1) {
    const attributes = sheet.rows.get(row);
    const rowStyle = isTrue(attributes?.['customFormat'])
      ? styleIndexOf(Number(attributes?.['s'] ?? 0))
      : undefined;
    if (!hasColumnStyles && (rowStyle ?? 0) === 0) continue;
    columnStyles.forEach((columnStyle, column) => {
      const style = rowStyle ?? columnStyle;
      if (style === 0 || sheet.cells[row]?.[column] || sheet.explicitBlanks.has(`${row}:${column}`)) return;
      cellAt(sheet.cells, row, column).s = style;
    });
  }
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

export function rowHeights(rows: Map<number, Record<string, string>>, maxRows: number): (number | null)[] {
  const heights: (number | null)[] = [];
  for (const [row, { ht, customHeight }] of rows) {
    // Without customHeight the program fitted the row to its text, and will again.
    if (ht === undefined || !isTrue(customHeight) || row >= maxRows) continue;
    while (heights.length < row) heights.push(null);
    heights[row] = pixelsOfPoints(Number(ht));
  }
  return heights;
}

function hiddenRows(rows: Map<number, Record<string, string>>, maxRows: number): number[] {
  return [...rows].flatMap(([row, { hidden }]) => (isTrue(hidden) && row < maxRows ? [row] : []));
}

function conditionalFormats(root: XmlElement, styles: StyleSheet): ConditionalFormat[] {
  return readConditionalFormats(childrenOf(root, 'conditionalFormatting'), styles).flatMap(
    (rule) => rule.known ?? [],
  );
}

function readLinks(root: XmlElement, relations: Relation[], cells: (CellState | null)[][]): void {
  for (const { attributes } of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const range = parseRange(attributes['ref'] ?? '');
    if (!range) continue;
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const target = relations.find((relation) => relation.id === id)?.target;
    const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.endsWith(':id')));
    const cell = cellAt(cells, range.row, range.column);
    const extras = (cell.x ?? { of: contentKey(cell) }) as CellExtras;
    cell.x = {
      ...extras,
      link: { attributes: kept, ...(target !== undefined && { target }) },
    } satisfies CellExtras;
  }
}

function extrasOf(
  root: XmlElement,
  relations: Relation[],
  rows: Map<number, Record<string, string>>,
  from: SheetSource,
): SheetExtras {
  const elements: Record<string, string[]> = {};
  for (const { name, raw } of root.children) {
    if (!REWRITTEN_ELEMENTS.has(name)) (elements[name] ??= []).push(raw);
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
        comments: from.source.textOf(comments),
        shapes: shapes === undefined ? '' : from.source.textOf(shapes),
      },
    }),
    ...(from.state === 'veryHidden' && { state: from.state }),
  };
}

/** Attributes of a row that say more than the defaults. */
function rowExtras(row: number, attributes: Record<string, string>): [string, Record<string, string>][] {
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
export function readValidations(
  sheet: SheetState,
  context: Pick<SheetContext, 'lookup' | 'validationIndexOf'>,
): void {
  const extras = sheet.xlsxExtras as SheetExtras;
  for (const element of validationElements(extras)) {
    const rule = ruleOfElement(element, context.lookup);
    if (!rule) continue;
    const index = context.validationIndexOf(rule);
    for (const range of parseRanges(element.attributes['sqref'] ?? '')) {
      const clipped = clipRange(range, sheet.maxRows, sheet.maxColumns);
      if (!clipped) continue;
      for (let row = clipped.row; row < clipped.row + clipped.rows; row += 1) {
        for (let column = clipped.column; column < clipped.column + clipped.columns; column += 1) {
          cellAt(sheet.cells, row, column).d = index;
        }
      }
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
