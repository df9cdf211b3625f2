import { isSameCell } from '../../workbook/typed-cell';
import type { AuditRow } from './audit-entry';
import { auditRows } from './audit-entry';
import type { Ports } from '../ports/ports';
import type { CellsByField } from './row-change';
import type { RowEdit } from './row-edit';
import type { TabWrite } from '../ports/row-ports';
import { idOf } from './row-view';
import { release, appendLog } from './write-log';

/**
 * After Google failed in the middle of a write: where it refused some columns of a row, as somebody's own protection may,
 * those already written get back what they held, and Nhật ký, which came first, says that the row was not written. What came
 * through whole stays: then only the answer was lost, and a repeated save finds it.
 */
export function afterFailedWrite(ports: Ports, edits: readonly RowEdit[], logged: TabWrite<'audit'>): void {
  try {
    const missed = edits.filter((edit) => !landedWhole(ports, edit));
    if (missed.length > 0 && stands(ports, logged))
      appendLog(
        ports,
        missed.flatMap((edit) => notWritten(ports, edit)),
      );
  } catch {
    // The first error is what people must hear; a repeated save completes the row.
  }
}

/** Whether a row holds what was written; a row that holds a part of it gets that part back. */
function landedWhole(ports: Ports, { tab, row, before, written }: RowEdit): boolean {
  const read = ports.rows.readRow(tab, row);
  if (!read.ok) return false;
  const now: CellsByField = read.value.cells;
  const changed = Object.keys(written).filter((field) => !isSame(before ?? {}, written, field));
  const landed = changed.filter((field) => isSame(now, written, field));
  if (landed.length > 0 && landed.length < changed.length) {
    const cells = Object.fromEntries(landed.map((field) => [field, before?.[field] ?? null]));
    const write: TabWrite = { tab, rows: [{ row, cells: cells }], hold: 'rows' };
    release(ports, ports.rows.commit([write]));
  }
  return landed.length === changed.length;
}

const isSame = (a: CellsByField, b: CellsByField, field: string): boolean =>
  isSameCell(a[field] ?? null, b[field] ?? null);

/** Whether the rows of Nhật ký landed before the failure. */
function stands(ports: Ports, { rows }: TabWrite<'audit'>): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const read = ports.rows.readRow('audit', first.row);
  const [at, id] = read.ok ? [read.value.cells.at, read.value.cells.id] : [null, null];
  return at === first.cells.at && id === (first.cells.id ?? null);
}

function notWritten(ports: Ports, { tab, row, before, written }: RowEdit): readonly AuditRow[] {
  const changes = Object.entries(written).flatMap(([field, after]) =>
    field === 'verdict' || field.startsWith('_') ? [] : [{ field, before: before?.[field] ?? null, after }],
  );
  return auditRows(ports, 'notWritten', { tab, row, id: idOf(written) ?? idOf(before ?? {}) ?? '' }, changes);
}
