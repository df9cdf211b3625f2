import { textOf } from '../../domain/cells/cell-text';
import { ok } from '../../domain/result';
import { changedSince } from '../../workbook/rows/row-revision';
import { CHANGE_MOVED, CHANGE_TOUCHED } from '../../wording/hamlet-change';
import { BUSY, tabLabel } from '../../wording/vi';
import { forgetLists, structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import { blankCells } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';
import type { ChangedHamlet } from './change-hamlets';
import { HAMLETS } from './change-hamlets';

/**
 * Takes a change of hamlets back whole: the old ones have no last day and no successor again, the rows of the new ones are
 * empty. Where somebody has touched one of the rows since, nothing is taken back.
 */
export function undoHamletChange(ports: Ports, rows: readonly ChangedHamlet[]): Outcome<{ rows: number }> {
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => undoUnderLock(ports, rows));
  forgetLists(ports, [HAMLETS]);
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function undoUnderLock(ports: Ports, rows: readonly ChangedHamlet[]): Outcome<{ rows: number }> {
  const log = findLog(ports);
  if (!log.ok) return log;
  const standing = ports.rows.snapshot(HAMLETS);
  if (!standing.ok) return structureFailure(standing.error);
  const edits: RowEdit[] = [];
  for (const { code, rev, isNew } of rows) {
    const found = standing.value.rows.filter(({ cells }) => textOf(cells.code) === code);
    const [row] = found;
    if (row === undefined || found.length > 1 || changedSince(HAMLETS, rev, row.cells).length > 0)
      return failure('request', CHANGE_TOUCHED(code));
    const written = isNew ? blankCells(HAMLETS) : { validTo: null, mergedInto: null };
    edits.push({ tab: HAMLETS, row: row.row, before: row.cells, written });
  }
  const displaced = writeRows(
    ports,
    edits,
    edits.flatMap(({ row, before, written }, at) =>
      auditRows(
        ports,
        'hamletsUndone',
        { tab: HAMLETS, row, id: rows[at]?.code ?? '' },
        Object.keys(written).flatMap((field) => {
          const stood = before?.[field] ?? null;
          return stood === null ? [] : [{ field, before: stood, after: null }];
        }),
      ),
    ),
  );
  ports.workbook.flush();
  return displaced.length > 0
    ? failure('busy', CHANGE_MOVED(tabLabel(HAMLETS)), true)
    : ok({ rows: edits.length });
}
