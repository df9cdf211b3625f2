import type { EntryTab } from '../../domain/tables/fields';
import { ok } from '../../domain/result';
import { changedSince } from '../../workbook/rows/row-revision';
import { BUSY } from '../../wording/vi';
import type { GuardWhy } from '../access/row-guard';
import { rowGuard } from '../access/row-guard';
import { keptLists, structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import type { AuditRow } from './audit-entry';
import { auditRows } from './audit-entry';
import type { CellsByField } from './row-change';
import { additionsOf, blankCells } from './row-change';
import type { RowEdit } from './row-edit';
import { codeOf, idOf } from './row-view';
import { rowsWith } from './saving';
import { findLog } from './write-log';
import { writeRows } from './write-rows';

/** A row as it was made: its id, and what it held then. */
export interface MadeRow {
  readonly id: string;
  readonly rev: string;
}

export interface LeftRow {
  /** Index among the rows asked for. */
  readonly index: number;
  readonly why: 'changed' | 'gone' | 'moved' | GuardWhy;
  /** Mã; '' where the row is gone. */
  readonly code: string;
}

export interface TakenBack {
  readonly taken: number;
  readonly left: readonly LeftRow[];
}

/**
 * Empties rows that were made with one click and that nobody has touched since, under one lock, in one batch, with an
 * entry each in Nhật ký that keeps what they held. A row that somebody changed stays, and is named.
 */
export function takeBackRows(
  ports: Ports,
  made: readonly MadeRow[],
  tab: EntryTab = 'activities',
): Outcome<TakenBack> {
  const lists = keptLists(ports, ports.clock.today());
  if (!lists.ok) return lists;
  const guard = rowGuard(ports, lists.value);
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<TakenBack> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const index = ports.rows.index(tab);
    if (!index.ok) return structureFailure(index.error);
    const left: LeftRow[] = [];
    const edits: (EmptiedRow & { readonly index: number })[] = [];
    for (const [at, { id, rev }] of made.entries()) {
      const [row, second] = rowsWith(index.value, id);
      if (row === undefined) {
        left.push({ index: at, why: 'gone', code: '' });
        continue;
      }
      const { cells, formulas } = ports.rows.cellsOf(tab, row);
      const isChanged =
        second !== undefined || formulas.length > 0 || changedSince(tab, rev, cells).length > 0;
      const why = guard(tab, cells, null);
      if (why !== null) left.push({ index: at, why, code: codeOf(cells) });
      else if (isChanged) left.push({ index: at, why: 'changed', code: codeOf(cells) });
      else edits.push({ tab, row, before: cells, index: at });
    }
    const moved = emptyRows(ports, edits);
    left.push(
      ...moved.map(({ index: at, before }) => ({ index: at, why: 'moved' as const, code: codeOf(before) })),
    );
    return ok({ taken: edits.length - moved.length, left: left.sort((a, b) => a.index - b.index) });
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

/** A row as it stands before it is emptied. */
export interface EmptiedRow {
  readonly tab: EntryTab;
  readonly row: number;
  readonly before: CellsByField;
}

/** Empties rows that were just read, under the document lock, with an entry each; returns those that moved at that moment. */
export function emptyRows<T extends EmptiedRow>(ports: Ports, rows: readonly T[]): readonly T[] {
  const edits = rows.map(({ tab, row, before }) => ({ tab, row, before, written: blankCells(tab) }));
  const log = edits.flatMap((edit) => entryOf(ports, edit));
  const displaced = new Set(
    edits.length === 0 ? [] : writeRows(ports, edits, log).map(({ edit }) => edit.row),
  );
  ports.workbook.flush();
  return rows.filter(({ row }) => displaced.has(row));
}

function entryOf(ports: Ports, { tab, row, before }: RowEdit): readonly AuditRow[] {
  const held = Object.entries(before ?? {}).filter(
    ([field, cell]) => cell !== null && cell !== '' && field !== 'verdict' && !field.startsWith('_'),
  );
  const changes = additionsOf(Object.fromEntries(held)).map(({ field, after }) => ({
    field,
    before: after,
    after: null,
  }));
  return auditRows(ports, 'takenBack', { tab, row, id: idOf(before ?? {}) ?? '' }, changes);
}
