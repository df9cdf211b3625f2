import {
  cellName,
  DAYS_1904,
  spend,
  XLSX_COLUMNS,
  type Budget,
  type XlsxCell,
  type XlsxRow,
} from 'ooxml-read';
import type { CellState, StoredValue } from '../model';
import { isDateFormat } from '../values/date-format';
import { contentKey, type CellExtras } from './extras';
import { refusal } from './refusal';

const MEND = 'Hãy thay bằng giá trị thường trong một bản sao của tệp rồi lưu lại.';

export interface CellContext {
  date1904: boolean;
  /** Index of the model's style for a cell format, and whether it shows dates. */
  styleIndexOf(xf: number): number;
  numberFormatOf(xf: number): string | undefined;
}

export interface SheetRows {
  cells: (CellState | null)[][];
  /** Attributes of <row> by row counted from 0. */
  rows: Map<number, Readonly<Record<string, string>>>;
  /** Places of cells that are written down with nothing, so that they take no format of row or column. */
  explicitBlanks: Set<number>;
}

/** One number for a place in the largest grid. */
export function placeKey(row: number, column: number): number {
  return row * XLSX_COLUMNS + column;
}

/** Puts a row of the file into the model's rows. */
export function addRow(
  result: SheetRows,
  { row, attributes, cells }: XlsxRow,
  { context, budget, sheet }: { context: CellContext; budget: Budget; sheet: string },
): void {
  result.rows.set(row, attributes);
  for (const fileCell of cells) {
    if (fileCell.isSpecial) {
      throw refusal('dữ liệu đặc biệt', { sheet, cell: cellName(row, fileCell.column) }, MEND);
    }
    const cell = cellOf(fileCell, context);
    if (cell) putAt(result.cells, { row, column: fileCell.column }, cell, budget);
    else result.explicitBlanks.add(placeKey(row, fileCell.column));
  }
}

/** Holes before a cell count as cells: a row with one cell in its last column takes the room of a full one. */
function putAt(
  cells: (CellState | null)[][],
  { row, column }: { row: number; column: number },
  cell: CellState,
  budget: Budget,
): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  spend(budget, 'cells', Math.max(0, column - line.length));
  while (line.length < column) line.push(null);
  line[column] = cell;
}

/** The cell, or null where it has neither content nor style. */
function cellOf(file: XlsxCell, context: CellContext): CellState | null {
  const value = file.value === '' && file.formula === undefined ? undefined : file.value;
  const style = context.styleIndexOf(file.style);
  const cell: CellState = {
    ...(value !== undefined && { v: storedValue(value, file.style, context) }),
    ...(file.formula !== undefined && { f: `=${file.formula}`, fo: 'file' as const }),
    ...(file.error !== undefined && { e: file.error }),
    ...(style !== 0 && { s: style }),
  };
  const extras: Omit<CellExtras, 'of'> = {
    ...(file.rich !== undefined && { rich: file.rich }),
    ...(file.formulaElement && { formula: file.formulaElement }),
    ...(file.cellMetadata !== undefined && { attributes: { cm: file.cellMetadata } }),
  };
  if (Object.keys(extras).length > 0) cell.x = { of: contentKey(cell), ...extras } satisfies CellExtras;
  return Object.keys(cell).length > 0 ? cell : null;
}

function storedValue(value: StoredValue, xf: number, context: CellContext): StoredValue {
  const isMoved = typeof value === 'number' && context.date1904 && isDateFormat(context.numberFormatOf(xf));
  return isMoved ? value + DAYS_1904 : value;
}
