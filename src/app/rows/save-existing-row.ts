import type { EntryTab } from '../../domain/tables/fields';
import { ok } from '../../domain/result';
import { changedSince } from '../../workbook/rows/row-revision';
import { editText } from '../../workbook/typed-cell';
import { MOVED_AND_LOST, REVISION_MISSING, ROW_GIVEN } from '../../wording/rows/saving';
import { tabLabel } from '../../wording/vi';
import type { AuditRow } from './audit-entry';
import { auditRows } from './audit-entry';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { guardFailure } from '../access/row-guard';
import { findSavedRow } from './find-saved-row';
import type { CellChange, CellsByField } from './row-change';
import { changesOf, conflictsOf, staleFailure } from './row-change';
import { idOf } from './row-view';
import { codeFor, logOnce, movedFailure, rowsAfter, rowsWith, savedView, verdictOf } from './saving';
import type { FoundRow, SavedRowView, Saving } from './saving';
import { writeRows } from './write-rows';

/** Saves the changes of a row that the form had loaded; both versions come back where somebody else changed it too. */
export function saveExistingRow(saving: Saving): Outcome<SavedRowView> {
  const { request } = saving;
  const { tab, rev, cells: typed } = request;
  if (rev === undefined) return failure('request', REVISION_MISSING);
  const { row: found, isSure } = findSavedRow(saving, rev);
  if (found === null)
    return isSure ? staleFailure(tab, typed, null, []) : movedFailure(tab, [], request.row ?? 1);
  const current: CellsByField = found.cells;
  const changes = changesOf(tab, typed, current);
  const conflicts = isSure ? conflictsOf(tab, rev, current, changes, typed) : changedSince(tab, rev, current);
  if (conflicts.length > 0 || !isSure) return staleFailure(tab, typed, found, conflicts);
  const after = { ...current, ...Object.fromEntries(changes.map((change) => [change.field, change.after])) };
  const why = changes.length === 0 ? null : saving.guard(tab, current, after);
  if (why !== null) return guardFailure(why);
  if (changes.length > 0) return changeRow(saving, found, changes);
  const verdict = verdictOf(saving, found.row, current, {});
  const done = changedSince(tab, rev, current);
  if (done.length === 0) return ok(savedView(saving, { ...found, formulas: [] }, verdict, 'unchanged'));
  const at = { tab, row: found.row, id: idOf(current) ?? request.token };
  const saved = done.map((field) => ({ field, before: null, after: current[field] ?? null }));
  logOnce(saving.ports, 'changed', at, saved);
  return ok(savedView(saving, { ...found, formulas: [] }, verdict, 'repeated'));
}

function changeRow(saving: Saving, found: FoundRow, changes: readonly CellChange[]): Outcome<SavedRowView> {
  const { ports, request } = saving;
  const { row, cells, formulas } = found;
  const current: CellsByField = cells;
  const free = changes.filter(({ field }) => !formulas.includes(field));
  const left = changes.filter(({ field }) => formulas.includes(field)).map(({ field }) => field);
  const given = givenTo(saving, found);
  const after: CellsByField = Object.fromEntries(free.map((change) => [change.field, change.after]));
  const written: CellsByField = { ...after, ...given };
  const stands: CellsByField = { ...current, ...written };
  const verdict = verdictOf(saving, row, stands, written);
  const view = (at: number, outcome: SavedRowView['outcome']): Outcome<SavedRowView> =>
    ok({ ...savedView(saving, { row: at, cells: stands, formulas }, verdict, outcome), leftFormulas: left });
  if (free.length === 0) return view(row, 'unchanged');
  const id = idOf(stands) ?? '';
  const log = [
    ...auditRows(ports, 'changed', { tab: request.tab, row, id }, free),
    ...givenLog(saving, found, given),
  ];
  const edit = { tab: request.tab, row, before: current, written: { ...written, verdict: verdict.text } };
  const displaced = writeRows(ports, [{ ...edit, formulas: new Set(formulas) }], log);
  if (displaced.length > 0) return movedFailure(request.tab, displaced, row);
  const now = rowsAfter(saving, id) ?? [row];
  // The id came into a second row with the write: what stood there is not known.
  if (now.length > Math.max(1, rowsWith(saving.index, id).length))
    return failure('stale', MOVED_AND_LOST(tabLabel(request.tab), row), true);
  return view(now.length === 1 ? (now[0] ?? row) : row, 'changed');
}

/** What a row gets besides what was typed: a Mã and an id where it has none, an id of its own where it is a copy. */
function givenTo(saving: Saving, { row, cells }: FoundRow): CellsByField {
  const id = idOf(cells);
  const isOwn = id !== null && (rowsWith(saving.index, id)[0] ?? row) >= row;
  return { ...codeFor(saving, cells), ...(isOwn ? {} : { _id: saving.request.token, _rev: 1 }) };
}

function givenLog(
  { ports, request }: Saving,
  { row, cells }: FoundRow,
  given: CellsByField,
): readonly AuditRow[] {
  if (given.code === undefined && given._id === undefined) return [];
  const after = ROW_GIVEN(row, editText(given.code ?? null));
  const at: { readonly tab: EntryTab; readonly row: number; readonly id: string } = {
    tab: request.tab,
    row,
    id: idOf(given) ?? idOf(cells) ?? '',
  };
  return auditRows(ports, 'given', at, [{ field: 'code', before: cells.code ?? null, after }]);
}
