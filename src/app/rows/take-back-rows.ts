import { ok } from '../../domain/result';
import { changedSince } from '../../workbook/row-revision';
import { BUSY } from '../../wording/vi';
import { structureFailure } from '../checking/kept-lists';
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
  readonly why: 'changed' | 'gone' | 'moved';
  /** Mã; '' where the row is gone. */
  readonly code: string;
}

export interface TakenBack {
  readonly taken: number;
  readonly left: readonly LeftRow[];
}

const TAB = 'activities';

/**
 * Empties rows that were made with one click and that nobody has touched since, under one lock, in one batch, with an
 * entry each in Nhật ký that keeps what they held. A row that somebody changed stays, and is named.
 */
export function takeBackRows(ports: Ports, made: readonly MadeRow[]): Outcome<TakenBack> {
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<TakenBack> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const index = ports.rows.index(TAB);
    if (!index.ok) return structureFailure(index.error);
    const left: LeftRow[] = [];
    const edits: (RowEdit & { readonly index: number; readonly before: CellsByField })[] = [];
    for (const [at, { id, rev }] of made.entries()) {
      const [row, second] = rowsWith(index.value, id);
      if (row === undefined) {
        left.push({ index: at, why: 'gone', code: '' });
        continue;
      }
      const { cells, formulas } = ports.rows.cellsOf(TAB, row);
      const isChanged =
        second !== undefined || formulas.length > 0 || changedSince(TAB, rev, cells).length > 0;
      if (isChanged) left.push({ index: at, why: 'changed', code: codeOf(cells) });
      else edits.push({ tab: TAB, row, before: cells, written: blankCells(TAB), index: at });
    }
    const displaced =
      edits.length === 0
        ? []
        : writeRows(
            ports,
            edits,
            edits.flatMap((edit) => entryOf(ports, edit)),
          );
    ports.workbook.flush();
    for (const { edit } of displaced) {
      const moved = edits.find(({ row }) => row === edit.row);
      if (moved !== undefined) left.push({ index: moved.index, why: 'moved', code: codeOf(moved.before) });
    }
    return ok({ taken: edits.length - displaced.length, left: left.sort((a, b) => a.index - b.index) });
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function entryOf(ports: Ports, { row, before }: RowEdit): readonly AuditRow[] {
  const held = Object.entries(before ?? {}).filter(
    ([field, cell]) => cell !== null && cell !== '' && field !== 'verdict' && !field.startsWith('_'),
  );
  const changes = additionsOf(Object.fromEntries(held)).map(({ field, after }) => ({
    field,
    before: after,
    after: null,
  }));
  return auditRows(ports, 'takenBack', { tab: TAB, row, id: idOf(before ?? {}) ?? '' }, changes);
}
