import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Cell } from '../domain/tables/cell';
import { isBlank } from '../domain/tables/cell';
import type { EntryTab } from '../domain/tables/fields';
import { ok } from '../domain/result';
import type { Row } from '../domain/tables/table';
import { nextCodes } from '../workbook/row-code';
import { changedSince } from '../workbook/row-revision';
import { isSameCell } from '../workbook/typed-cell';
import { columnsOf, ROW_TABS } from '../workbook/workbook';
import { REVISION_MISSING } from '../wording/saving';
import { BUSY, verdictTextAlone } from '../wording/vi';
import { refuseAbsent } from './absent-fields';
import type { AuditedChange, AuditRow } from './audit-entry';
import { auditRow } from './audit-entry';
import type { Outcome } from './failure';
import { failure } from './failure';
import type { KeptLists } from './kept-lists';
import { forgetLists, keptLists, structureFailure } from './kept-lists';
import { LOCK_WAIT_MS } from './lock-wait';
import type { Ports } from './ports';
import type { TabSnapshot } from './row-ports';
import type { CellChange, CellsByField, TextByField } from './row-change';
import { changesOf, conflictsOf, newCells, refuseTyped, staleFailure } from './row-change';
import { codeOf, findingsOfRow, idOf, rowView } from './row-view';
import type { RowView } from './row-view';
import { writeWhole } from './write-whole';

export interface SaveRequest {
  readonly tab: EntryTab;
  /** Made by the page for each thing to be saved; a new row takes it as its `_id`. */
  readonly token: string;
  readonly id?: string | null | undefined;
  /** For rows that have no id yet. */
  readonly row?: number | undefined;
  readonly rev?: string | undefined;
  readonly cells: TextByField;
}

export interface SavedRowView extends RowView {
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'repeated';
  readonly verdict: string;
  readonly leftFormulas: readonly string[];
}

/** What a save works with once it holds the lock. */
interface Saving {
  readonly ports: Ports;
  readonly request: SaveRequest;
  readonly kept: KeptLists;
  readonly today: CalendarDate;
  readonly snapshot: TabSnapshot<EntryTab>;
}

type AnyRow = Row<EntryTab>;

/**
 * The one path by which a form writes a row. Under the document lock the tab is read anew, the row found by its id,
 * what it holds compared with what the person had loaded, and only the cells that changed are written, with Kiểm tra,
 * one row of Nhật ký and a flush. Calls: the lists from the cache, lock, one read (an edit reads its formulas as
 * well), a write for each run of neighbouring columns, the audit row, flush, unlock.
 *
 * A save that was cut off at any call left the old row or the new one; the same token again ends with one new row.
 */
export function saveRow(ports: Ports, request: SaveRequest): Outcome<SavedRowView> {
  const refused = refuseTyped(request.tab, request.cells);
  if (refused !== null) return refused;
  const today = ports.clock.today();
  const kept = keptLists(ports, today);
  if (!kept.ok) return kept;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<SavedRowView> => {
    const snapshot = ports.rows.snapshot(request.tab);
    if (!snapshot.ok) return structureFailure(snapshot.error);
    const homeless = refuseAbsent(ports, request.tab, request.cells);
    if (homeless !== null) return homeless;
    ports.rows.assumeColumns('audit', kept.value.auditColumns);
    const saving: Saving = { ports, request, kept: kept.value, today, snapshot: snapshot.value };
    const isNew = (request.id ?? null) === null && request.row === undefined;
    return isNew ? saveNewRow(saving) : saveExistingRow(saving);
  });
  forgetLists(ports, [request.tab]);
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function saveNewRow(saving: Saving): Outcome<SavedRowView> {
  const { ports, request, snapshot } = saving;
  const { tab, token } = request;
  const typed = newCells(tab, request.cells);
  if (!typed.ok) return typed;
  const known = snapshot.rows.find(({ cells }) => idOf(cells) === token);
  if (known !== undefined) return repeatNewRow(saving, known, typed.value);
  const row = snapshot.lastRow + 1;
  const cells: CellsByField = {
    ...blankCells(tab),
    ...typed.value,
    ...codeFor(saving, typed.value),
    _id: token,
    _rev: 1,
  };
  const verdict = verdictOf(saving, row, cells);
  const log = auditRow(ports, 'created', { tab, row, id: token }, additionsOf(typed.value));
  writeRow(saving, row, {}, { ...cells, verdict: verdict.text }, log);
  return ok(savedView(saving, row, cells, verdict, 'created'));
}

const additionsOf = (cells: CellsByField): readonly AuditedChange[] =>
  Object.entries(cells).map(([field, after]) => ({ field, before: null, after }));

/** Whole rows of ours go in one write for each run of columns; blanks between what was typed are part of it. */
const blankCells = (tab: EntryTab): CellsByField =>
  Object.fromEntries(columnsOf(tab).map(([field]): [string, Cell] => [field, null]));

/** The row is there already: this very save came through before, or it came through in part. */
function repeatNewRow(saving: Saving, known: AnyRow, typed: CellsByField): Outcome<SavedRowView> {
  const current: CellsByField = known.cells;
  const missing = Object.entries(typed).filter(([field, cell]) => !isSameCell(cell, current[field] ?? null));
  // Where somebody changed the row since, what was typed must not be taken for saved.
  if (missing.some(([field]) => !isBlank(current[field] ?? null))) {
    const fields = missing.map(([field]) => field);
    return staleFailure(saving.request.tab, saving.request.cells, known, fields);
  }
  const filled: CellsByField = { ...Object.fromEntries(missing), ...codeFor(saving, current) };
  const cells: CellsByField = { ...current, ...filled };
  const verdict = verdictOf(saving, known.row, cells);
  const { ports, request } = saving;
  const at = { tab: request.tab, row: known.row, id: request.token };
  if (missing.length > 0) {
    const log = auditRow(ports, 'created', at, additionsOf(typed));
    writeRow(saving, known.row, current, { ...filled, verdict: verdict.text }, log);
  } else logOnce(ports, 'created', at, additionsOf(typed));
  return ok(savedView(saving, known.row, cells, verdict, 'repeated'));
}

function saveExistingRow(saving: Saving): Outcome<SavedRowView> {
  const { request } = saving;
  const { tab, rev, cells: typed } = request;
  if (rev === undefined) return failure('request', REVISION_MISSING);
  const found = findRow(saving, rev);
  if (found === null) return staleFailure(tab, typed, null, []);
  const current: CellsByField = found.cells;
  const changes = changesOf(tab, typed, current);
  const conflicts = conflictsOf(tab, rev, current, changes, typed);
  if (conflicts.length > 0) return staleFailure(tab, typed, found, conflicts);
  if (changes.length > 0) return changeRow(saving, found, changes);
  const verdict = verdictOf(saving, found.row, current);
  const done = changedSince(tab, rev, current);
  if (done.length === 0) return ok(savedView(saving, found.row, current, verdict, 'unchanged'));
  const at = { tab, row: found.row, id: idOf(current) ?? request.token };
  const after = done.map((field) => ({ field, before: null, after: current[field] ?? null }));
  logOnce(saving.ports, 'changed', at, after);
  return ok(savedView(saving, found.row, current, verdict, 'repeated'));
}

function changeRow(
  saving: Saving,
  { row, cells }: AnyRow,
  changes: readonly CellChange[],
): Outcome<SavedRowView> {
  const { ports, request } = saving;
  const current: CellsByField = cells;
  const formulas = ports.rows.formulaFields(request.tab, [row]).get(row) ?? new Set<string>();
  const free = changes.filter(({ field }) => !formulas.has(field));
  const left = changes.filter(({ field }) => formulas.has(field)).map(({ field }) => field);
  const system = idOf(current) === null ? { _id: request.token, _rev: 1 } : {};
  const after: CellsByField = Object.fromEntries(free.map((change) => [change.field, change.after]));
  const written: CellsByField = { ...after, ...codeFor(saving, current), ...system };
  const stands: CellsByField = { ...current, ...written };
  const verdict = verdictOf(saving, row, stands);
  if (free.length > 0) {
    const id = idOf(stands) ?? '';
    const log = auditRow(ports, 'changed', { tab: request.tab, row, id }, free);
    writeRow(saving, row, current, { ...written, verdict: verdict.text }, log);
  }
  const outcome = free.length > 0 ? 'changed' : 'unchanged';
  return ok({ ...savedView(saving, row, stands, verdict, outcome, [...formulas]), leftFormulas: left });
}

/** The row by its id wherever it stands now; where a copy repeats the id, the one that holds what was loaded. */
function findRow({ request, snapshot }: Saving, rev: string): AnyRow | null {
  const { tab, id, row } = request;
  const isAsLoaded = ({ cells }: AnyRow): boolean => changedSince(tab, rev, cells).length === 0;
  if (id !== null && id !== undefined) {
    const named = snapshot.rows.filter(({ cells }) => idOf(cells) === id);
    return named.find(isAsLoaded) ?? named[0] ?? null;
  }
  // A first save gave the row the token as its id; its repetition finds it by that.
  const saved = snapshot.rows.find(({ cells }) => idOf(cells) === request.token);
  if (saved !== undefined) return saved;
  const nameless = snapshot.rows.filter(({ cells }) => idOf(cells) === null);
  const there = nameless.find((each) => each.row === row);
  if (there !== undefined && isAsLoaded(there)) return there;
  const alike = nameless.filter(isAsLoaded);
  return alike.length === 1 ? (alike[0] ?? null) : (there ?? null);
}

/** A Mã for a row that has none, where the tab gives them. */
function codeFor({ request, snapshot }: Saving, cells: CellsByField): CellsByField {
  const prefix = ROW_TABS[request.tab].codePrefix;
  if (prefix === undefined || codeOf(cells) !== '') return {};
  const [code] = nextCodes(
    prefix,
    snapshot.rows.map((row) => codeOf(row.cells)),
    1,
  );
  return code === undefined ? {} : { code };
}

interface Verdict {
  readonly findings: RowView['findings'];
  readonly text: string;
}

function verdictOf({ request, kept, today }: Saving, row: number, cells: CellsByField): Verdict {
  const findings = findingsOfRow(request.tab, row, cells, kept.lists, today);
  return { findings, text: verdictTextAlone(findings) };
}

function writeRow(
  saving: Saving,
  row: number,
  before: CellsByField,
  written: CellsByField,
  log: AuditRow,
): void {
  const { ports, request } = saving;
  writeWhole(ports, { tab: request.tab, row, before, written }, () => {
    ports.rows.appendTo('audit', [log]);
    ports.workbook.flush();
  });
}

/**
 * The audit row of a save that came through without it, as when Google failed between the two. What the cells held
 * before is no longer known then.
 */
function logOnce(
  ports: Ports,
  action: 'created' | 'changed',
  at: { readonly tab: EntryTab; readonly row: number; readonly id: string },
  changes: readonly AuditedChange[],
): void {
  const log = auditRow(ports, action, at, changes);
  const audit = ports.rows.snapshot('audit');
  if (audit.ok && audit.value.rows.some(({ cells }) => isEntryOf(cells, log))) return;
  ports.rows.appendTo('audit', [log]);
  ports.workbook.flush();
}

const isEntryOf = (cells: Row<'audit'>['cells'], log: AuditRow): boolean =>
  cells.id === log.id &&
  cells.action === log.action &&
  cells.field === log.field &&
  cells.after === log.after;

function savedView(
  { request }: Saving,
  row: number,
  cells: CellsByField,
  { findings, text }: Verdict,
  outcome: SavedRowView['outcome'],
  formulas: readonly string[] = [],
): SavedRowView {
  const view = rowView(request.tab, { row, cells: cells }, formulas, findings);
  return { ...view, outcome, verdict: text, leftFormulas: [] };
}
