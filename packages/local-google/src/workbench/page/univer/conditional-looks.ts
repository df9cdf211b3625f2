import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { ConditionalFormat } from '../../../backend/model';
import type { SheetView } from '../../../backend/view/view-types';
import { conditionalStyle } from '../conditional-style';
import { isOfType } from './cell-type';
import { lookData, type Plain } from './sheet-settings';

/** The library's cell of a sheet, rows and columns from 0. */
export type RawCell = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

/** What conditional formats paint, reckoned once for each place until something of its sheet changes. */
export class ConditionalLooks {
  private readonly cell: RawCell;
  private formats: ReadonlyMap<string, readonly ConditionalFormat[]> = new Map();
  private readonly known = new Map<string, Map<string, Plain | null>>();

  constructor(cell: RawCell) {
    this.cell = cell;
  }

  /** Another workbook. */
  begin(sheets: readonly SheetView[]): void {
    this.formats = new Map(sheets.map((sheet) => [String(sheet.id), sheet.conditionalFormats]));
    this.known.clear();
  }

  changed(sheetId: string): void {
    this.known.delete(sheetId);
  }

  at(sheetId: string, row: number, column: number): Plain | null {
    const formats = this.formats.get(sheetId) ?? [];
    if (formats.length === 0) return null;
    const looks = this.known.get(sheetId) ?? new Map<string, Plain | null>();
    this.known.set(sheetId, looks);
    const key = `${row}/${column}`;
    const known = looks.get(key);
    if (known !== undefined) return known;
    const read = (atRow: number, atColumn: number): string | number | boolean | null =>
      valueOf(this.cell(sheetId, atRow, atColumn));
    const found = conditionalStyle(formats, { row, column, read });
    const look = found === null ? null : lookData(found);
    looks.set(key, look);
    return look;
  }
}

function valueOf(cell: Nullable<ICellData>): string | number | boolean | null {
  if (!cell) return null;
  return isOfType(cell, CellValueType.BOOLEAN) ? cell.v === 1 : (cell.v ?? null);
}
