import { cellName, DAYS_1904, isTrue } from 'ooxml-read';
import type { CellState, CellStyle, SheetState } from '../model';
import { isDateFormat } from '../values/date-format';
import { validExtras, type CellExtras, type SheetExtras } from './extras';
import { fittedHeight } from './fitted-height';
import { pixelsOfPoints, pointsOfPixels } from './units';
import { encodeXml, markup } from './markup';
import { escapeText, type SharedStrings } from './xlsx-text';

const LINE_POINTS = 12;

export interface CellWriting {
  strings: SharedStrings;
  /** Cell format of a style index. */
  xfOf(style: number): number;
  numberFormatOf(style: number): string | undefined;
  styleOf: (style: number) => CellStyle | undefined;
  /** Cell format that columns give to cells which are not written. */
  columnXfs: number[];
  date1904: boolean;
}

/** <sheetData> of a sheet. */
export function writeCells(sheet: SheetState, context: CellWriting): string {
  const extras = (sheet.xlsxExtras as SheetExtras | undefined)?.rows ?? {};
  const hidden = new Set(sheet.hiddenRows);
  const last = [...sheet.hiddenRows, ...Object.keys(extras).map(Number)].reduce(
    (most, row) => Math.max(most, row),
    Math.max(sheet.cells.length, sheet.rowHeights.length) - 1,
  );
  const rows: string[] = [];
  for (let row = 0; row <= last; row += 1) {
    const inGrid = row < sheet.maxRows;
    const attributes = rowAttributes(
      extras[row],
      inGrid ? (sheet.rowHeights[row] ?? null) : 'kept',
      inGrid ? hidden.has(row) : isTrue(extras[row]?.['hidden']),
      () => fittedHeight(sheet, row, context.styleOf),
    );
    const rowXf = isTrue(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : undefined;
    const cells = rowCells(sheet.cells[row] ?? [], row, rowXf, sheet, context);
    if (cells !== '' || Object.keys(attributes).length > 0) {
      rows.push(markup('row', { r: row + 1, ...attributes }, cells));
    }
  }
  return markup('sheetData', {}, rows.join(''));
}

/** Attributes of the file, with height and visibility of the model; beyond the grid the file's stay. */
function rowAttributes(
  kept: Record<string, string> | undefined,
  pixels: number | null | 'kept',
  hidden: boolean,
  fitted: () => number | null,
): Record<string, string> {
  const { ht, customHeight, ...others } = kept ?? {};
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'hidden'));
  const auto = pixels === null && !isTrue(customHeight) ? fittedAttribute(fitted()) : {};
  // A row that the file's program fitted keeps that height until its text needs a line more.
  const fits =
    pixels === null && !isTrue(customHeight) && Number(auto['ht'] ?? 0) < Number(ht ?? 0) + LINE_POINTS;
  const same = ht !== undefined && (pixels === 'kept' || fits || pixelsOfPoints(Number(ht)) === pixels);
  const height = same
    ? { ht, ...(customHeight !== undefined && { customHeight }) }
    : typeof pixels === 'number'
      ? { ht: String(pointsOfPixels(pixels)), customHeight: '1' }
      : auto;
  return { ...rest, ...height, ...(hidden && { hidden: '1' }) };
}

/** A height that nobody set: programs fit it anew once the row is edited. */
function fittedAttribute(pixels: number | null): Record<string, string> {
  return pixels === null ? {} : { ht: String(pointsOfPixels(pixels)) };
}

function rowCells(
  cells: (CellState | null)[],
  row: number,
  rowXf: number | undefined,
  sheet: SheetState,
  context: CellWriting,
): string {
  let out = '';
  // Past the row's end only cells that row or column would colour have to be written down as plain.
  const end = rowXf === undefined && context.columnXfs.length === 0 ? cells.length : sheet.maxColumns;
  for (let column = 0; column < Math.max(end, cells.length); column += 1) {
    const cell = cells[column] ?? null;
    const implicit = rowXf ?? context.columnXfs[column] ?? 0;
    const xf = context.xfOf(cell?.s ?? 0);
    const content = cell ? cellContent(cell, context) : null;
    if (!content && xf === implicit) continue;
    const s = xf === 0 ? '' : ` s="${xf}"`;
    out += `<c r="${cellName(row, column)}"${s}${content?.attributes ?? ''}>${content?.inner ?? ''}</c>`;
  }
  return out;
}

/** Type attribute and children of a cell; null where it has no content. */
function cellContent(cell: CellState, context: CellWriting): { attributes: string; inner: string } | null {
  const extras = cell.x === undefined ? undefined : validExtras(cell);
  const formula = formulaMarkup(cell, extras);
  const value = valueMarkup(cell, formula !== '', extras, context);
  if (formula === '' && !value) return null;
  const cm = extras?.attributes?.['cm'];
  const meta = cm === undefined ? '' : ` cm="${encodeXml(cm)}"`;
  return { attributes: `${value?.type ?? ''}${meta}`, inner: formula + (value?.inner ?? '') };
}

function formulaMarkup(cell: CellState, extras: CellExtras | undefined): string {
  const kept = extras?.formula;
  if (kept) return markup('f', kept.attributes, encodeXml(escapeText(kept.text)));
  return cell.f === undefined ? '' : `<f>${encodeXml(escapeText(cell.f.slice(1)))}</f>`;
}

function valueMarkup(
  cell: CellState,
  isFormula: boolean,
  extras: CellExtras | undefined,
  context: CellWriting,
): { type: string; inner: string } | null {
  if (cell.e !== undefined) return { type: ' t="e"', inner: `<v>${encodeXml(cell.e)}</v>` };
  const { v } = cell;
  if (v === undefined) return null;
  if (typeof v === 'boolean') return { type: ' t="b"', inner: `<v>${v ? 1 : 0}</v>` };
  if (typeof v === 'number') {
    const shift = context.date1904 && isDateFormat(context.numberFormatOf(cell.s ?? 0)) ? DAYS_1904 : 0;
    return { type: '', inner: `<v>${v - shift}</v>` };
  }
  // Results of formulas stand in the cell itself.
  if (isFormula) return { type: ' t="str"', inner: `<v>${encodeXml(escapeText(v))}</v>` };
  return v === '' ? null : { type: ' t="s"', inner: `<v>${context.strings.indexOf(v, extras?.rich)}</v>` };
}
