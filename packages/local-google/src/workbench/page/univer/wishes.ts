/** What a person's hand wants changed, read from the library's own mutation. */
import { CellValueType, type ICellData } from '@univerjs/core';
import type { TypedBlock } from '../grid';
import { isOfType } from './cell-type';
import { toRange } from './sheet-settings';

/** Of the mutation that sets values: rows and columns from 0. */
export interface SetValuesParams {
  subUnitId: string;
  cellValue: Record<number, Record<number, ICellData | null>>;
}

/** What was typed into a cell, as its text: the library would read it by its own locale. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type WishedCell = { row: number; column: number; value: string | number | boolean | null };

export function wishedCells(cellValue: SetValuesParams['cellValue'], typed: TypedText | null): WishedCell[] {
  return Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) => {
      const at = { row: Number(row), column: Number(column) };
      const isTyped = typed !== null && typed.row === at.row && typed.column === at.column;
      const value = isTyped ? typed.text : wishedValue(cell);
      return value === undefined ? [] : [{ ...at, value }];
    }),
  );
}

function wishedValue(cell: ICellData | null): WishedCell['value'] | undefined {
  if (cell === null) return null;
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  if (!('v' in cell)) return undefined;
  if (isOfType(cell, CellValueType.BOOLEAN)) return cell.v === 1 || cell.v === true;
  return cell.v ?? null;
}

/** Neighbouring cells travel as one block, so that a paste is one edit. */
export function blocksOf(cells: readonly WishedCell[]): TypedBlock[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const range = toRange({ row: Math.min(...rows), column: Math.min(...columns), rows: 1, columns: 1 });
  const [height, width] = [
    Math.max(...rows) - range.startRow + 1,
    Math.max(...columns) - range.startColumn + 1,
  ];
  if (height * width !== cells.length) {
    return cells.map(({ row, column, value }) => ({ row, column, values: [[value]] }));
  }
  const values = Array.from({ length: height }, () => new Array<WishedCell['value']>(width).fill(null));
  for (const { row, column, value } of cells) {
    const line = values[row - range.startRow];
    if (line) line[column - range.startColumn] = value;
  }
  return [{ row: range.startRow, column: range.startColumn, values }];
}
