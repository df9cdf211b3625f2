import type { RowTab } from '../../domain/tables/fields';
import { isBlank } from '../../domain/tables/cell';
import { filledFields } from '../../workbook/rows/row-revision';
import { asHeld, holdsStill } from '../../workbook/stored-cell';
import { columnDefinition } from '../../workbook/workbook';
import type { AuditedChange, AuditRow } from './audit-entry';
import { auditRows } from './audit-entry';
import type { Ports } from '../ports/ports';
import type { CellsByField } from './row-change';
import type { Committed, RowWrite, TabWrite } from '../ports/row-ports';
import type { Displaced, RowEdit } from './row-edit';
import { idOf } from './row-view';
import { afterFailedWrite } from './failed-write';
import { appendLog, findLog, logLanded, logWrite, release } from './write-log';

/**
 * The one way by which rows that people fill are written, under the document lock, from rows read just before. One batch: a copy of
 * what will be covered, the rows of Nhật ký, the rows themselves; one flush. Google locks nobody out of the grid, so
 * afterwards the copy is compared with what was read: where somebody sorted, inserted, deleted, moved or typed in
 * between, what stood there is put back, and both are logged. Returns those rows. The caller found the columns of Nhật ký and
 * of each tab before (`findLog`, `index`, `snapshot`), and reads the ids back or flushes afterwards.
 *
 * Throws what Google throws; then rows that were written in part are as they were, and Nhật ký says which were not written.
 */
export function writeRows(
  ports: Ports,
  edits: readonly RowEdit[],
  log: readonly AuditRow[],
): readonly Displaced[] {
  const logged = logWrite(ports, log);
  const committed = committedOr(ports, [logged, ...writesOf(edits)], () =>
    afterFailedWrite(ports, edits, logged),
  );
  const wrong = edits.filter((edit) => !isRight(edit, committed));
  const isLogRight = logLanded(committed, logged);
  if (wrong.length === 0 && isLogRight) {
    committed.release();
    return [];
  }
  const stood = wrong.map((edit) => committed.standing(edit.tab).cellsAt(edit.row));
  const displaced = putBack(committed, wrong);
  if (!isLogRight)
    committed.putBack(
      'audit',
      logged.rows.map(({ row }) => row),
    );
  release(ports, committed);
  const told = displaced.flatMap((each, index) => tellDisplaced(ports, each, stood[index] ?? {}));
  // Columns of Nhật ký may be what was moved.
  if (findLog(ports).ok) appendLog(ports, [...(isLogRight ? [] : log), ...told]);
  return displaced;
}

function committedOr(ports: Ports, writes: readonly TabWrite[], onFailure: () => void): Committed {
  try {
    return ports.rows.commit(writes);
  } catch (error) {
    onFailure();
    throw error;
  }
}

function writesOf(edits: readonly RowEdit[]): readonly TabWrite[] {
  const tabs = [...new Set(edits.map(({ tab }) => tab))];
  return tabs.map((tab): TabWrite => ({
    tab,
    rows: edits.filter((edit) => edit.tab === tab).map(rowWrite),
    hold: 'rows',
    fitted: edits.filter((edit) => edit.tab === tab).flatMap(noMoreText),
  }));
}

/** The row's id goes with it, so that a row that got it wrongly shows. */
function rowWrite({ row, before, written }: RowEdit): RowWrite<RowTab> {
  const id = before === null ? null : idOf(before);
  return { row, cells: { ...(id === null ? {} : { _id: id }), ...written } };
}

/** Where a day or a number takes the place of text, the cell may be formatted as text. */
function noMoreText({ row, before, written }: RowEdit): readonly { row: number; field: string }[] {
  return Object.entries(written)
    .filter(
      ([field, cell]) => typeof before?.[field] === 'string' && !isBlank(cell) && typeof cell !== 'string',
    )
    .map(([field]) => ({ row, field }));
}

function isRight({ tab, row, before, written, formulas }: RowEdit, committed: Committed): boolean {
  const standing = committed.standing(tab);
  if (!standing.columnsInPlace) return false;
  const stood = standing.cellsAt(row);
  if (before === null) return Object.values(stood).every((cell) => isBlank(cell));
  if (idOf(before) !== idOf(stood)) return false;
  const filled = filledFields(tab);
  const compared =
    idOf(before) === null ? filled : Object.keys(written).filter((field) => isPersons(tab, field));
  return compared.every(
    (field) => formulas?.has(field) === true || holdsStill(before[field] ?? null, stood[field] ?? null),
  );
}

/** Mã too: a person may have typed it. */
const isPersons = (tab: RowTab, field: string): boolean =>
  field === 'code' || columnDefinition(tab, field)?.editor !== 'system';

function putBack(committed: Committed, wrong: readonly RowEdit[]): readonly Displaced[] {
  const lost = new Map(
    [...new Set(wrong.map(({ tab }) => tab))].map((tab) => {
      const rows = wrong.filter((edit) => edit.tab === tab).map(({ row }) => row);
      return [tab, new Set(committed.putBack(tab, rows))];
    }),
  );
  return wrong.map((edit) => ({ edit, restored: lost.get(edit.tab)?.has(edit.row) !== true }));
}

/** What the write had put over what stood, and that it stands again; or what stood, where it could not be put back. */
function tellDisplaced(
  ports: Ports,
  { edit: { tab, row, before, written }, restored }: Displaced,
  stood: CellsByField,
): readonly AuditRow[] {
  const changes = Object.entries(written).flatMap(([field, cell]): AuditedChange[] =>
    field === 'verdict' || field.startsWith('_')
      ? []
      : [{ field, before: cell, after: asHeld(stood[field] ?? null, before?.[field] ?? cell) }],
  );
  return auditRows(
    ports,
    restored ? 'restored' : 'notRestored',
    { tab, row, id: idOf(stood) ?? '' },
    changes,
  );
}
