import type { RowTab } from '../domain/tables/fields';
import { isSameCell } from '../workbook/typed-cell';
import type { Ports } from './ports';
import type { RowWrite } from './row-ports';
import type { CellsByField } from './row-change';

export interface WholeWrite<T extends RowTab> {
  readonly tab: T;
  readonly row: number;
  /** What stood in the cells. */
  readonly before: CellsByField;
  readonly written: CellsByField;
}

/**
 * Writes cells of one row and does what belongs to it, all or nothing: where Google refuses some columns of the row, as
 * somebody's own protection may, those already written get back what they held. Throws what Google threw.
 */
export function writeWhole<T extends RowTab>(ports: Ports, write: WholeWrite<T>, andThen: () => void): void {
  try {
    ports.rows.writeCells(write.tab, [{ row: write.row, cells: write.written as RowWrite<T>['cells'] }]);
    andThen();
  } catch (error) {
    undoPart(ports, write);
    throw error;
  }
}

/** What came through whole stays: then only the answer was lost, and a repeated save finds it. */
function undoPart<T extends RowTab>(ports: Ports, { tab, row, before, written }: WholeWrite<T>): void {
  try {
    const read = ports.rows.readRow(tab, row);
    if (!read.ok) return;
    const stands: CellsByField = read.value.cells;
    const changed = Object.keys(written).filter((field) => !isSame(before, written, field));
    const landed = changed.filter((field) => isSame(stands, written, field));
    if (landed.length === 0 || landed.length === changed.length) return;
    const cells = Object.fromEntries(landed.map((field) => [field, before[field] ?? null]));
    ports.rows.writeCells(tab, [{ row, cells: cells as RowWrite<T>['cells'] }]);
    ports.workbook.flush();
  } catch {
    // The first error is what people must hear; a repeated save completes the row.
  }
}

const isSame = (a: CellsByField, b: CellsByField, field: string): boolean =>
  isSameCell(a[field] ?? null, b[field] ?? null);
