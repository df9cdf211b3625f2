import type { CellState, StoredValue } from '../model';
import { isDateFormat } from '../values/date-format';
import { isCivilDate, serialOf } from '../values/serial';
import { cellName, parseRange } from './a1';
import { contentKey, type CellExtras } from './extras';
import { shiftFormula } from './shift-formula';
import { childOf, parseXml, saidAttributes, type XmlElement } from './xml';
import { refusal } from './refuse-losses';
import { textOfItem, unescapeText, type SharedText } from './xlsx-text';

/** Days between the epochs of 1904 and 1900 workbooks. */
export const DAYS_1904 = 1462;

const MEND = 'Hãy thay bằng giá trị thường trong một bản sao của tệp rồi lưu lại.';

export interface CellContext {
  path: string;
  strings: SharedText[];
  date1904: boolean;
  /** Index of the model's style for a cell format, and whether it shows dates. */
  styleIndexOf(xf: number): number;
  numberFormatOf(xf: number): string | undefined;
}

export interface SheetRows {
  cells: (CellState | null)[][];
  /** Attributes of <row> by row counted from 0. */
  rows: Map<number, Record<string, string>>;
  /** `row:column` of cells that are written down with nothing, so that they take no format of row or column. */
  explicitBlanks: Set<string>;
}

const ROW = /<row(?:\s[^>]*)?\/>|<row(?:\s[^>]*)?>[\s\S]*?<\/row>/gu;

/** Reads the inside of <sheetData>, row by row, so that a large sheet never stands as a tree in memory. */
export function readCells(sheetData: string, context: CellContext): SheetRows {
  const result: SheetRows = { cells: [], rows: new Map(), explicitBlanks: new Set() };
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const reader = new CellReader(context, shared);
  let row = -1;
  let end = 0;
  for (const match of sheetData.matchAll(ROW)) {
    requireBlank(sheetData.slice(end, match.index));
    end = match.index + match[0].length;
    const element = parseXml(match[0]);
    row = element.attributes['r'] === undefined ? row + 1 : Number(element.attributes['r']) - 1;
    while (result.cells.length <= row) result.cells.push([]);
    result.rows.set(row, element.attributes);
    readRow(element, row, result, reader);
  }
  requireBlank(sheetData.slice(end));
  return result;
}

/** What stands between rows would be passed over; only blanks and comments may. */
function requireBlank(text: string): void {
  if (text.replace(/<!--[\s\S]*?-->/gu, '').trim() !== '') throw new SyntaxError('XML: not a row');
}

function readRow(element: XmlElement, row: number, result: SheetRows, reader: CellReader): void {
  const cells = result.cells[row] ?? [];
  let column = -1;
  for (const child of element.children) {
    if (child.name !== 'c') throw refusal(`phần lạ «${child.name}»`, `dòng ${row + 1}`, MEND);
    const reference = child.attributes['r'];
    column = reference === undefined ? column + 1 : (parseRange(reference)?.column ?? column + 1);
    const cell = reader.read(child, row, column);
    if (!cell) {
      result.explicitBlanks.add(`${row}:${column}`);
      continue;
    }
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
}

type SharedFormulas = Map<string, { formula: string; row: number; column: number }>;

class CellReader {
  private readonly context: CellContext;
  private readonly shared: SharedFormulas;

  constructor(context: CellContext, shared: SharedFormulas) {
    this.context = context;
    this.shared = shared;
  }

  /** The cell, or null where it has neither content nor style. */
  read(element: XmlElement, row: number, column: number): CellState | null {
    const { attributes } = element;
    const place = `${this.context.path} ${cellName(row, column)}`;
    // Rich values are pictures and data types in cells; extensions are unknown.
    if (attributes['vm'] !== undefined || childOf(element, 'extLst')) {
      throw refusal('dữ liệu đặc biệt trong ô', place, MEND);
    }
    const xf = Number(attributes['s'] ?? 0);
    const content = this.contentOf(element, xf);
    const formula = this.formulaOf(childOf(element, 'f'), row, column);
    const style = this.context.styleIndexOf(xf);
    const cell: CellState = {
      ...(content.v !== undefined && (content.v !== '' || formula.f !== undefined) && { v: content.v }),
      ...(formula.f !== undefined && { f: formula.f, fo: 'file' as const }),
      ...(content.e !== undefined && { e: content.e }),
      ...(style !== 0 && { s: style }),
    };
    const extras: Omit<CellExtras, 'of'> = {
      ...(content.rich !== undefined && { rich: content.rich }),
      ...(formula.kept && { formula: formula.kept }),
      ...(attributes['cm'] !== undefined && { attributes: { cm: attributes['cm'] } }),
    };
    if (Object.keys(extras).length > 0) cell.x = { of: contentKey(cell), ...extras } satisfies CellExtras;
    return Object.keys(cell).length > 0 ? cell : null;
  }

  private contentOf(element: XmlElement, xf: number): { v?: StoredValue; e?: string; rich?: string } {
    const type = element.attributes['t'] ?? 'n';
    const value = childOf(element, 'v')?.text;
    if (type === 'inlineStr') {
      const item = childOf(element, 'is');
      const { text, rich } = item ? textOfItem(item) : { text: '', rich: undefined };
      return { v: text, ...(rich !== undefined && { rich }) };
    }
    if (value === undefined) return {};
    switch (type) {
      case 's': {
        const found = this.context.strings[Number(value)];
        return { v: found?.text ?? '', ...(found?.rich !== undefined && { rich: found.rich }) };
      }
      case 'str':
        return { v: unescapeText(value) };
      case 'b':
        return { v: value.trim() === '1' || value.trim() === 'true' };
      case 'e':
        return { e: value };
      case 'd':
        return { v: serialOfIso(value) ?? value };
      default:
        return this.numberOf(value.trim(), xf);
    }
  }

  private numberOf(text: string, xf: number): { v?: StoredValue } {
    if (text === '') return {};
    const value = Number(text);
    if (Number.isNaN(value)) return { v: text };
    const shift = this.context.date1904 && isDateFormat(this.context.numberFormatOf(xf));
    return { v: shift ? value + DAYS_1904 : value };
  }

  /** A formula with its `=`; shared ones are written out, arrays and data tables kept beside. */
  private formulaOf(
    element: XmlElement | undefined,
    row: number,
    column: number,
  ): { f?: string; kept?: NonNullable<CellExtras['formula']> } {
    if (!element) return {};
    const { t: type, si = '' } = element.attributes;
    const text = unescapeText(element.text);
    if (type === 'shared') {
      if (text !== '') this.shared.set(si, { formula: text, row, column });
      const master = this.shared.get(si);
      if (!master) return {};
      return { f: `=${shiftFormula(master.formula, row - master.row, column - master.column)}` };
    }
    const attributes = saidAttributes(element.attributes);
    const isPlain = Object.keys(attributes).every((name) => name === 'ca' || name === 't');
    if ((type ?? 'normal') === 'normal' && isPlain) return text === '' ? {} : { f: `=${text}` };
    const kept = { attributes, text };
    return text === '' ? { kept } : { f: `=${text}`, kept };
  }
}

/** Serial of `2024-05-01T08:30:00`, the rare dates that are written as text (18.18.11). */
function serialOfIso(text: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/u.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (!isCivilDate(year, month, day)) return null;
  return serialOf({ year, month, day }) + (hour * 3600 + minute * 60 + second) / 86_400;
}
