import { isTrue, XLSX_COLUMNS, type XmlElement } from 'ooxml-read';
import type { SheetState } from '../model';
import { pixelsOfWidth, widthOfPixels } from './units';
import { markup } from './markup';

type ColumnAttributes = Record<string, string>;

/** Attributes of <col> by column counted from 0; undefined where the file says nothing. */
export function columnAttributes(cols: XmlElement[], count: number): (ColumnAttributes | undefined)[] {
  const columns = new Array<ColumnAttributes | undefined>(count).fill(undefined);
  for (const { attributes } of cols) {
    const { min = '1', max = '1', ...rest } = attributes;
    columns.fill(rest, Math.min(Number(min) - 1, count), Math.min(Number(max), count));
  }
  return columns;
}

/** Widths in pixels; null is the default. */
export function columnWidths(columns: (ColumnAttributes | undefined)[]): (number | null)[] {
  const widths = columns.map((column) =>
    column?.['width'] === undefined ? null : pixelsOfWidth(Number(column['width'])),
  );
  return widths.slice(0, widths.findLastIndex((width) => width !== null) + 1);
}

export function hiddenColumns(columns: (ColumnAttributes | undefined)[]): number[] {
  return columns.flatMap((column, index) => (isTrue(column?.['hidden']) ? [index] : []));
}

/** <cols>: what the file had, with the widths and visibility of the model. */
export function writeColumns(sheet: SheetState, cols: XmlElement[]): string {
  const hidden = new Set(sheet.hiddenColumns);
  const count = Math.max(sheet.maxColumns, sheet.columnWidths.length);
  const columns = columnAttributes(cols, count).map((column, index) => {
    const width = sheet.columnWidths[index] ?? null;
    return attributesOf(column, width, hidden.has(index));
  });
  const beyond = cols.flatMap(({ attributes }) => {
    const { min = '1', max = '1', ...rest } = attributes;
    const first = Math.max(Number(min), count + 1);
    return first <= Math.min(Number(max), XLSX_COLUMNS) ? [markup('col', { min: first, max, ...rest })] : [];
  });
  const inner = [...runs(columns), ...beyond].join('');
  return inner === '' ? '' : markup('cols', {}, inner);
}

function attributesOf(
  column: ColumnAttributes | undefined,
  width: number | null,
  hidden: boolean,
): ColumnAttributes | undefined {
  const { width: oldWidth, customWidth, ...others } = column ?? {};
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'hidden'));
  const same = oldWidth !== undefined && pixelsOfWidth(Number(oldWidth)) === width;
  const widthAttributes =
    width === null
      ? {}
      : same
        ? { width: oldWidth, ...(customWidth !== undefined && { customWidth }) }
        : { width: String(widthOfPixels(width)), customWidth: '1' };
  const all = { ...widthAttributes, ...(hidden && { hidden: '1' }), ...rest };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** Neighbours that are alike share one <col>. Excel demands a width where there is a <col>. */
function runs(columns: (ColumnAttributes | undefined)[]): string[] {
  const out: string[] = [];
  for (let start = 0; start < columns.length;) {
    const attributes = columns[start];
    const key = JSON.stringify(attributes);
    let end = start + 1;
    while (end < columns.length && JSON.stringify(columns[end]) === key) end += 1;
    if (attributes) out.push(markup('col', { min: start + 1, max: end, ...attributes }));
    start = end;
  }
  return out;
}
