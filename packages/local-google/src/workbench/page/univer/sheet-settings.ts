/** A spreadsheet as the grid library takes it: plain data, without its code. */
import type { ConditionalFormat, GridRange } from '../../../backend/model';
import type {
  CellView,
  RuleView,
  SheetView,
  StyleView,
  WorkbookView,
} from '../../../backend/view/view-types';

/** Google's defaults: pixels, points. */
const DEFAULTS = { columnWidth: 100, rowHeight: 21, headerHeight: 24, rowHeaderWidth: 46, fontSize: 10 };

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const CELL_TYPE = { text: 1, number: 2, boolean: 3 } as const;

/** Fields have the library's one-letter names; its numbers for alignments and types stand above. */
export type Plain = Readonly<Record<string, unknown>>;

export interface PlainRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** What a cell carries besides its stored value. */
export interface CellExtras {
  readonly shown: string;
  readonly edited: string;
  readonly note?: string;
  readonly bad?: true;
}

export const toRange = ({ row, column, rows, columns }: GridRange): PlainRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const fromRange = ({ startRow, endRow, startColumn, endColumn }: PlainRange): GridRange => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export function styleData(style: StyleView): Plain {
  const flag = (on: boolean | undefined): 0 | 1 => (on === true ? 1 : 0);
  return {
    ff: style.fontFamily ?? 'Arial',
    fs: style.fontSize ?? DEFAULTS.fontSize,
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === true ? { bl: 1 } : {}),
    ...(style.italic === true ? { it: 1 } : {}),
    ...(style.underline === true ? { ul: { s: flag(style.underline) } } : {}),
    ...(style.strikethrough === true ? { st: { s: flag(style.strikethrough) } } : {}),
    ...(style.horizontalAlignment === undefined ? {} : { ht: HORIZONTAL[style.horizontalAlignment] }),
    vt: VERTICAL[style.verticalAlignment ?? 'bottom'],
    tb: WRAP[style.wrap ?? 'OVERFLOW'],
    pd: { l: 3, r: 3, t: 1, b: 2 },
  };
}

export function cellData(cell: CellView, style: Plain | string | undefined): Plain {
  const { t: shown = '', e: edited = shown, n: note, bad } = cell;
  const stored = cell.v ?? shown;
  const custom: CellExtras = {
    shown,
    edited,
    ...(note === undefined ? {} : { note }),
    ...(bad === undefined ? {} : { bad }),
  };
  return {
    ...(shown === '' && cell.v === undefined ? {} : valueData(stored)),
    ...(style === undefined ? {} : { s: style }),
    custom,
  };
}

function valueData(stored: string | number | boolean): Plain {
  if (typeof stored === 'boolean') return { v: stored ? 1 : 0, t: CELL_TYPE.boolean };
  return { v: stored, t: typeof stored === 'number' ? CELL_TYPE.number : CELL_TYPE.text };
}

/** `unitId` must be new at each load: the library keeps what it knew of an old one. */
export function workbookData(view: WorkbookView, unitId: string): Plain {
  const styles = Object.fromEntries(view.styles.map((style, index) => [`s${index}`, styleData(style)]));
  const sheets = view.sheets.map((sheet) => [String(sheet.id), worksheetData(sheet)] as const);
  const bySheet = (rules: (sheet: SheetView) => unknown): string =>
    JSON.stringify(Object.fromEntries(view.sheets.map((sheet) => [String(sheet.id), rules(sheet)])));
  const filters = view.sheets.flatMap(({ id, filter }) =>
    filter === undefined ? [] : [[String(id), { ref: toRange(filter.range), filterColumns: [] }] as const],
  );
  return {
    id: unitId,
    name: view.name,
    appVersion: '0.25.1',
    locale: 'viVN',
    defaultStyle: styleData({}),
    styles,
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(({ rules }) => rules.flatMap(validation)) },
      { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(Object.fromEntries(filters)) },
    ],
  };
}

function worksheetData(sheet: SheetView): Plain {
  const cells: Record<number, Record<number, Plain>> = {};
  for (const [row, column, cell] of sheet.cells) {
    if (cell === null) continue;
    // Rows grow with what is seen: a hidden column's text must not wrap.
    const isPlain = cell.s === undefined || sheet.hiddenColumns.includes(column);
    (cells[row] ??= {})[column] = cellData(cell, isPlain ? undefined : `s${cell.s}`);
  }
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    rowCount: sheet.maxRows,
    columnCount: sheet.maxColumns,
    defaultColumnWidth: DEFAULTS.columnWidth,
    defaultRowHeight: DEFAULTS.rowHeight,
    columnHeader: { height: DEFAULTS.headerHeight },
    rowHeader: { width: DEFAULTS.rowHeaderWidth },
    showGridlines: sheet.hiddenGridlines ? 0 : 1,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    mergeData: sheet.merges.map(toRange),
    cellData: cells,
    columnData: linesData(sheet.columnWidths, sheet.hiddenColumns, (width) => ({ w: width })),
    rowData: linesData(sheet.rowHeights, sheet.hiddenRows, (height) => ({ h: height, ia: 0 })),
  };
}

function linesData<T extends object>(
  sizes: readonly (number | null)[],
  hidden: readonly number[],
  sized: (size: number) => T,
): Record<number, Partial<T> & { hd?: 1 }> {
  const lines: Record<number, Partial<T> & { hd?: 1 }> = {};
  sizes.forEach((size, index) => {
    if (size !== null) lines[index] = { ...sized(size) };
  });
  for (const index of hidden) lines[index] = { ...lines[index], hd: 1 } as Partial<T> & { hd: 1 };
  return lines;
}

/** Lists open as lists; what other rules say is judged by the backend. */
function validation(rule: RuleView, index: number): object[] {
  const common = { uid: `rule-${index}`, ranges: rule.ranges.map(toRange), showErrorMessage: false };
  if (rule.criteria === 'CHECKBOX') return [{ ...common, type: 'checkbox', allowBlank: true }];
  if (rule.options === undefined) return [];
  const isChips = rule.criteria === 'VALUE_IN_LIST';
  return [
    {
      ...common,
      type: 'list',
      formula1: JSON.stringify(rule.options),
      renderMode: isChips ? 2 : 1,
      allowBlank: true,
      showDropDown: true,
      errorStyle: 2,
    },
  ];
}

/** What a conditional format changes of a cell. */
export function lookData(look: ConditionalFormat['format']): Plain {
  const { background, fontColor, bold, italic, underline, strikethrough } = look;
  return {
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(underline === undefined ? {} : { ul: { s: underline ? 1 : 0 } }),
    ...(strikethrough === undefined ? {} : { st: { s: strikethrough ? 1 : 0 } }),
  };
}
