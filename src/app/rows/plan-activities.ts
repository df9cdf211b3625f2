import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { HamletCode } from '../../domain/ids';
import { ok } from '../../domain/result';
import { valueOf, valueOr } from '../../domain/cells/read';
import { createCatalogue } from '../../domain/reading/catalogue';
import type { Catalogue, Lists } from '../../domain/reading/catalogue';
import { readActivity } from '../../domain/reading/read-activity';
import type { Row } from '../../domain/tables/table';
import { nextCodes } from '../../workbook/rows/row-code';
import { rowRevision } from '../../workbook/rows/row-revision';
import { ROW_TABS } from '../../workbook/workbook';
import { ONLY_PLANNED, TOO_MANY_PLANNED } from '../../wording/coverage/suggestions';
import { BUSY } from '../../wording/vi';
import type { GuardWhy } from '../access/row-guard';
import { rowGuard } from '../access/row-guard';
import { refuseAbsent } from '../checking/absent-fields';
import { keptLists, structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import type { TabIndex } from '../ports/row-ports';
import type { AuditRow } from './audit-entry';
import { atOneMoment, auditRows } from './audit-entry';
import { additionsOf, blankCells, newCells, refuseTyped } from './row-change';
import type { CellsByField, TextByField } from './row-change';
import type { RowEdit } from './row-edit';
import { codeOf, verdictTextOf } from './row-view';
import { movedFailure, rowsWith } from './saving';
import { standingOn } from './standing-on';
import type { Standing } from './standing-on';
import { findLog } from './write-log';
import { writeRows } from './write-rows';

/** What somebody accepts of the list of next activities: texts by field, as a form would save them. */
export interface WantedActivity {
  /** Becomes the row's `_id`, so that a second click finds the row. */
  readonly token: string;
  readonly cells: TextByField;
}

/** A row that stands in the plan through this acceptance or an earlier one of the same token. */
export interface PlannedRow {
  readonly id: string;
  readonly row: number;
  readonly code: string;
  readonly rev: string;
}

/** What was not written: its day has passed, its hamlet already has something then, or it is another hamlet's. */
export interface LeftActivity {
  readonly index: number;
  readonly why: 'passed' | 'taken' | GuardWhy;
  readonly date: CalendarDate | null;
  /** Mã of the row that stands there already; '' elsewhere. */
  readonly code: string;
}

export interface PlannedActivities {
  readonly rows: readonly PlannedRow[];
  /** How many of them were written now. */
  readonly added: number;
  readonly left: readonly LeftActivity[];
}

const TAB = 'activities';
const MOST = 10;
/** How often the rows are written below the last one where somebody types there at that moment. */
const TRIES = 3;

/**
 * Accepted meetings become rows of «Dự kiến», all of them under one lock, in one batch with one flush and an entry each in
 * Nhật ký (`writeRows`). A token that comes again is the row that it made; a meeting at a hamlet that has something on that
 * day already, as after a second person's click, is left and named.
 */
export function planActivities(world: Ports, wanted: readonly WantedActivity[]): Outcome<PlannedActivities> {
  const ports = atOneMoment(world);
  const refused = refuseWanted(wanted);
  if (refused !== null) return refused;
  const kept = keptLists(ports, ports.clock.today());
  if (!kept.ok) return kept;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const planned = planIn(ports, wanted, kept.value);
    ports.workbook.flush();
    return planned;
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function refuseWanted(wanted: readonly WantedActivity[]): Outcome<never> | null {
  if (wanted.length > MOST) return failure('request', TOO_MANY_PLANNED);
  for (const { cells } of wanted) {
    const refused = refuseTyped(TAB, cells);
    if (refused !== null) return refused;
    if (cells.status !== 'Dự kiến') return failure('request', ONLY_PLANNED);
  }
  return null;
}

/** An activity as it would be written, and what it is. */
interface ReadActivity {
  readonly index: number;
  readonly token: string;
  readonly cells: CellsByField;
  readonly date: CalendarDate | null;
  readonly hamlets: readonly HamletCode[];
}

function planIn(
  ports: Ports,
  wanted: readonly WantedActivity[],
  lists: Lists,
  tries = TRIES,
  earlier: number | null = null,
): Outcome<PlannedActivities> {
  const index = ports.rows.index(TAB);
  if (!index.ok) return structureFailure(index.error);
  const catalogue = createCatalogue(lists);
  const activities = readWanted(ports, wanted, catalogue);
  if (!activities.ok) return activities;
  const isKnown = ({ token }: ReadActivity): boolean => rowsWith(index.value, token).length > 0;
  const known = activities.value.filter(isKnown).map((activity) => rowOf(ports, index.value, activity));
  const fresh = activities.value.filter((activity) => !isKnown(activity));
  const already = earlier ?? known.length;
  const { free, left } = withoutObstacles(ports, fresh, catalogue);
  if (free.length === 0) return ok({ rows: known, added: known.length - already, left });
  const edits = editsOf(ports, free, index.value, lists);
  const log = edits.flatMap(({ row }, at) => entryOf(ports, row, free[at]));
  const displaced = writeRows(ports, edits, log);
  if (displaced.length === 0) {
    const rows = [...known, ...standing(ports, edits, free)];
    return ok({ rows, added: rows.length - already, left });
  }
  const found = findLog(ports);
  if (!found.ok) return found;
  return tries > 1 && displaced.every(({ restored }) => restored)
    ? planIn(ports, wanted, lists, tries - 1, already)
    : movedFailure(TAB, displaced, 1);
}

function readWanted(
  ports: Ports,
  wanted: readonly WantedActivity[],
  catalogue: Catalogue,
): Outcome<readonly ReadActivity[]> {
  const activities: ReadActivity[] = [];
  for (const [index, { token, cells }] of wanted.entries()) {
    const homeless = refuseAbsent(ports, TAB, cells);
    if (homeless !== null) return homeless;
    const typed = newCells(TAB, cells);
    if (!typed.ok) return typed;
    const whole = { ...blankCells(TAB), ...typed.value } as Row<typeof TAB>['cells'];
    const fields = readActivity(whole, catalogue);
    const hamlets = valueOr(fields.hamlets, []);
    activities.push({ index, token, cells: typed.value, date: valueOf(fields.date), hamlets });
  }
  return ok(activities);
}

/** The revision is that of what was accepted: somebody may have changed the row since, and then it is theirs. */
function rowOf(ports: Ports, index: TabIndex, { token, cells }: ReadActivity): PlannedRow {
  const row = rowsWith(index, token)[0] ?? 0;
  const now: CellsByField = ports.rows.cellsOf(TAB, row).cells;
  return { id: token, row, code: codeOf(now), rev: rowRevision(TAB, cells) };
}

function withoutObstacles(
  ports: Ports,
  fresh: readonly ReadActivity[],
  catalogue: Catalogue,
): { readonly free: readonly ReadActivity[]; readonly left: readonly LeftActivity[] } {
  if (fresh.length === 0) return { free: [], left: [] };
  const today = ports.clock.today();
  const guard = rowGuard(ports, catalogue.lists);
  const days = new Set(fresh.flatMap(({ date }) => date ?? []));
  const standings = standingOn(ports, days, catalogue);
  const left = fresh.flatMap((activity): readonly LeftActivity[] => {
    const { index, date, hamlets, cells } = activity;
    const why = guard(TAB, null, cells);
    if (why !== null) return [{ index, date, why, code: '' }];
    if (date === null || date < today) return [{ index, date, why: 'passed', code: '' }];
    const there = standings.find((each) => isThere(each, date, hamlets));
    return there === undefined ? [] : [{ index, date, why: 'taken', code: there.code }];
  });
  return { free: fresh.filter(({ index }) => left.every((each) => each.index !== index)), left };
}

const isThere = (standing: Standing, date: CalendarDate, hamlets: readonly HamletCode[]): boolean =>
  standing.date === date && standing.hamlets.some((code) => hamlets.includes(code));

/** The rows below the last one, each with its Mã, id and Kiểm tra. */
function editsOf(
  ports: Ports,
  free: readonly ReadActivity[],
  { idByRow }: TabIndex,
  lists: Lists,
): readonly RowEdit[] {
  const codes = nextCodes(
    ROW_TABS[TAB].codePrefix ?? '',
    ports.rows.column(TAB, 'code').map((code) => codeOf({ code })),
    free.length,
  );
  const first = ports.rows.lastRow(TAB, [...idByRow.keys()].pop() ?? 1) + 1;
  const today = ports.clock.today();
  return free.map(({ token, cells }, at): RowEdit => {
    const row = first + at;
    const whole = { ...blankCells(TAB), ...cells, code: codes[at] ?? null, _id: token, _rev: 1 };
    const verdict = verdictTextOf(TAB, row, whole, lists, today);
    return { tab: TAB, row, before: null, written: { ...whole, verdict } };
  });
}

const entryOf = (ports: Ports, row: number, of: ReadActivity | undefined): readonly AuditRow[] =>
  of === undefined ? [] : auditRows(ports, 'created', { tab: TAB, row, id: of.token }, additionsOf(of.cells));

/** Where the written rows stand, by the ids read again. */
function standing(
  ports: Ports,
  edits: readonly RowEdit[],
  free: readonly ReadActivity[],
): readonly PlannedRow[] {
  const now = ports.rows.ids(TAB);
  return edits.flatMap(({ written }, at): readonly PlannedRow[] => {
    const id = free[at]?.token ?? '';
    const [row] = rowsWith(now, id);
    return row === undefined ? [] : [{ id, row, code: codeOf(written), rev: rowRevision(TAB, written) }];
  });
}
