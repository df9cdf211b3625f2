import { isBlank } from '../../domain/tables/cell';
import { ok } from '../../domain/result';
import { isSameCell } from '../../workbook/typed-cell';
import { ROW_TABS } from '../../workbook/workbook';
import { GONE_AT_ONCE, PROTECTED } from '../../wording/rows/saving';
import { BUSY } from '../../wording/vi';
import { refuseAbsent } from '../checking/absent-fields';
import { guardFailure, rowGuard } from '../access/row-guard';
import { auditRows } from './audit-entry';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { forgetLists, keptLists, structureFailure } from '../checking/kept-lists';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import type { CellsByField } from './row-change';
import { additionsOf, blankCells, newCells, refuseTyped, staleFailure } from './row-change';
import type { Displaced } from './row-edit';
import { saveExistingRow } from './save-existing-row';
import { codeFor, logOnce, movedFailure, readRow, rowsAfter, rowsWith, savedView, verdictOf } from './saving';
import type { FoundRow, SavedRowView, SaveRequest, Saving } from './saving';
import { findLog } from './write-log';
import { writeRows } from './write-rows';

/** How often a new row is written below the last one where somebody types there at that moment. */
const TRIES = 3;

/**
 * The one path by which a form writes a row. Under the document lock the ids of the tab are read, the row found among them,
 * what it holds compared with what the person had loaded, and only the cells that changed are written, with its id,
 * Kiểm tra and its entry in Nhật ký (`writeRows`). The ids are read again afterwards.
 *
 * A save that was cut off at any call left the old row or the new one; the same token again ends with one new row.
 */
export function saveRow(ports: Ports, request: SaveRequest): Outcome<SavedRowView> {
  const { tab } = request;
  const refused = refuseTyped(tab, request.cells);
  if (refused !== null) return refused;
  const today = ports.clock.today();
  const kept = keptLists(ports, today);
  if (!kept.ok) return kept;
  // Google would refuse it halfway.
  if (ROW_TABS[tab].protection === 'closed' && !ports.rows.mayWrite(tab))
    return failure('permission', PROTECTED);
  const guard = rowGuard(ports, kept.value);
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<SavedRowView> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const index = ports.rows.index(tab);
    if (!index.ok) return structureFailure(index.error);
    const homeless = refuseAbsent(ports, tab, request.cells);
    if (homeless !== null) return homeless;
    const saving: Saving = { ports, request, lists: kept.value, today, index: index.value, guard };
    const isNew = (request.id ?? null) === null && request.row === undefined;
    return isNew ? saveNewRow(saving, TRIES) : saveExistingRow(saving);
  });
  forgetLists(ports, [tab]);
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function saveNewRow(saving: Saving, tries: number): Outcome<SavedRowView> {
  const { request, index } = saving;
  const typed = newCells(request.tab, request.cells);
  if (!typed.ok) return typed;
  const why = saving.guard(request.tab, null, typed.value);
  if (why !== null) return guardFailure(why);
  const [known] = rowsWith(index, request.token);
  if (known !== undefined) return repeatNewRow(saving, readRow(saving, known), typed.value);
  return addRow(saving, typed.value, tries);
}

/** Below the last row. Where somebody typed there in between, theirs is put back and ours goes below it. */
function addRow(saving: Saving, typed: CellsByField, tries: number): Outcome<SavedRowView> {
  const { ports, request, index } = saving;
  const { tab, token } = request;
  const cells: CellsByField = {
    ...blankCells(tab),
    ...typed,
    ...codeFor(saving, typed),
    _id: token,
    _rev: 1,
  };
  const row = ports.rows.lastRow(tab, [...index.idByRow.keys()].pop() ?? 1) + 1;
  const verdict = verdictOf(saving, row, cells, cells);
  const log = auditRows(ports, 'created', { tab, row, id: token }, additionsOf(typed));
  const displaced = writeRows(
    ports,
    [{ tab, row, before: null, written: { ...cells, verdict: verdict.text } }],
    log,
  );
  if (displaced.length > 0) return addAgain(saving, displaced, tries);
  const now = rowsAfter(saving, token);
  const stands = now === null ? row : now[0];
  if (stands === undefined) return failure('stale', GONE_AT_ONCE, true);
  return ok(savedView(saving, { row: stands, cells, formulas: [] }, verdict, 'created'));
}

function addAgain(saving: Saving, displaced: readonly Displaced[], tries: number): Outcome<SavedRowView> {
  const { ports, request } = saving;
  const log = findLog(ports);
  if (!log.ok) return log;
  const index = ports.rows.index(request.tab);
  if (!index.ok) return structureFailure(index.error);
  const isHopeless = tries === 1 || displaced.some(({ restored }) => !restored);
  return isHopeless
    ? movedFailure(request.tab, displaced, 1)
    : saveNewRow({ ...saving, index: index.value }, tries - 1);
}

/** The row is there already: this very save came through before, or it came through in part. */
function repeatNewRow(saving: Saving, known: FoundRow, typed: CellsByField): Outcome<SavedRowView> {
  const { ports, request } = saving;
  const { tab } = request;
  const current: CellsByField = known.cells;
  const missing = Object.entries(typed).filter(([field, cell]) => !isSameCell(cell, current[field] ?? null));
  // Where somebody changed the row since, what was typed must not be taken for saved.
  if (missing.some(([field]) => !isBlank(current[field] ?? null))) {
    const fields = missing.map(([field]) => field);
    return staleFailure(tab, request.cells, known, fields);
  }
  const filled: CellsByField = { ...Object.fromEntries(missing), ...codeFor(saving, current) };
  const cells: CellsByField = { ...current, ...filled };
  const verdict = verdictOf(saving, known.row, cells, typed);
  const at = { tab, row: known.row, id: request.token };
  if (missing.length > 0) {
    const log = auditRows(ports, 'created', at, additionsOf(typed));
    const written = { ...filled, verdict: verdict.text };
    const displaced = writeRows(ports, [{ tab, row: known.row, before: current, written }], log);
    ports.workbook.flush();
    if (displaced.length > 0) return movedFailure(tab, displaced, known.row);
  } else logOnce(ports, 'created', at, additionsOf(typed));
  return ok(savedView(saving, { ...known, cells }, verdict, 'repeated'));
}
