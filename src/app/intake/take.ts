import { ok } from '../../domain/result';
import { INBOX_STATE } from '../../workbook/rows/inbox-row';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { ROW_TABS } from '../../workbook/workbook';
import { INTAKE } from '../../wording/intake/intake';
import { isErrorText } from '../../wording/vi';
import { PROTECTED } from '../../wording/rows/saving';
import { verdictTextAlone } from '../../wording/vi';
import { refuseAction } from '../access/actor';
import { refuseAbsent } from '../checking/absent-fields';
import { forgetLists } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { movedFailure } from '../rows/saving';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';
import { cellsOf, hasError, judge, MOST_TAKEN } from './incoming';
import { withInbox, writeInbox } from './open-inbox';
import type { Inbox, InboxChange } from './open-inbox';
import { planTaking } from './plan-taking';
import type { LeftWhy, PlannedTaking } from './plan-taking';
import { hasIds, standingRows } from './standing-rows';

/** What is to be taken of an intake. */
export interface TakeRequest {
  readonly intake: string;
  /** `_id` of rows of the inbox, chosen one by one; without them, all that is without doubt. */
  readonly rows?: readonly string[] | undefined;
}

/** A row that stands in its tab through this call or an earlier one. */
export interface TakenRow {
  readonly id: string;
  readonly row: number;
  readonly code: string;
}

export interface LeftInboxRow {
  readonly id: string;
  readonly source: string;
  readonly why: LeftWhy;
}

export interface Taken {
  readonly rows: readonly TakenRow[];
  readonly left: readonly LeftInboxRow[];
  /** Rows that the next call will take. */
  readonly rest: number;
}

/** How often the rows are written below the last one where somebody types there at that moment. */
const TRIES = 3;

/**
 * Takes rows of an intake into their tab, at most `MOST_TAKEN` a call: one lock, one appended block by the way of every save
 * (`writeRows`). The row's token comes of its key in the source, so that a call that was cut off anywhere, or a second
 * person's, finds what it wrote; the inbox says so only afterwards.
 */
export function take(ports: Ports, request: TakeRequest): Outcome<Taken> {
  const taken = withInbox(ports, (inbox) => {
    const wanted = wantedOf(request, inbox);
    const now = wanted.rows.slice(0, MOST_TAKEN);
    const [first] = now;
    if (first === undefined) return ok({ rows: [], left: [], rest: 0 });
    if (ROW_TABS[first.tab].protection === 'closed' && !ports.rows.mayWrite(first.tab))
      return failure('permission', PROTECTED);
    const refused = ROW_TABS[first.tab].protection === 'closed' ? refuseAction(ports, 'setUp') : null;
    if (refused !== null) return refused;
    const { fit, left } = withoutObjections(now, inbox);
    const done = takeIn(ports, fit, inbox, TRIES);
    if (!done.ok) return done;
    const all = [...left, ...done.value.left];
    sayLeft(ports, all, inbox);
    return ok({
      rows: done.value.rows,
      left: all.map(({ of, why }) => ({ id: of.id, source: of.source, why })),
      rest: Math.max(0, wanted.fit - now.length),
    });
  });
  forgetLists(ports, ['plan', 'hamlets', 'officers']);
  return taken;
}

interface Wanted {
  /** Those of which nothing is known to be wrong stand first. */
  readonly rows: readonly InboxRow[];
  readonly fit: number;
}

/** All rows of one call go into one tab; those of another wait for the next. */
function wantedOf({ intake, rows }: TakeRequest, inbox: Inbox): Wanted {
  const named = rows === undefined ? null : new Set(rows);
  const own = inbox.rows.filter(
    (each) => each.intake === intake && (named === null ? isPlain(each) : isOpen(each) && named.has(each.id)),
  );
  const ofTab = lastVersions(own.filter(({ tab }) => tab === own[0]?.tab));
  const fit = ofTab.filter((row) => !isObjected(row));
  return { rows: [...fit, ...ofTab.filter(isObjected)], fit: fit.length };
}

/** Of several versions of one row the last: the others are left out when it stands. */
function lastVersions(rows: readonly InboxRow[]): readonly InboxRow[] {
  const last = new Map(rows.map((row) => [row.key, row]));
  return rows.filter((row) => last.get(row.key) === row);
}

const isOpen = ({ state }: InboxRow): boolean => state === 'waiting' || state === 'edited';
const isPlain = ({ state, reason }: InboxRow): boolean =>
  state === 'waiting' && (reason === '' || reason === INTAKE.beingTaken);
const isObjected = ({ cells }: InboxRow): boolean => isErrorText(cells.verdict);

/** The rules as they stand now: a list may have been mended since the row came. */
function withoutObjections(
  rows: readonly InboxRow[],
  inbox: Inbox,
): { readonly fit: readonly InboxRow[]; readonly left: readonly LeftRow[] } {
  const tab = rows[0]?.tab ?? 'activities';
  const cells = rows.map(({ fields }) => cellsOf(tab, fields));
  const findings = judge(tab, cells, inbox.lists, inbox.today);
  const taken = new Set(
    inbox.rows.filter((each) => each.state === 'taken' && each.tab === tab).map(({ key }) => key),
  );
  const objections = rows.map((of, at): LeftRow | null => {
    if (of.state === 'waiting' && taken.has(of.key)) return { of, why: 'replaced' };
    const verdict = verdictTextAlone(findings[at] ?? []);
    // A change is judged with what stands beside it.
    return of.state === 'waiting' && hasError(findings[at] ?? []) ? { of, why: 'errors', verdict } : null;
  });
  return {
    fit: rows.filter((_, at) => objections[at] === null),
    left: objections.flatMap((each) => each ?? []),
  };
}

interface LeftRow {
  readonly of: InboxRow;
  readonly why: LeftWhy;
  readonly verdict?: string;
}

/** So that the next call does not begin with the same rows, and people see why. */
function sayLeft(ports: Ports, left: readonly LeftRow[], inbox: Inbox): void {
  const told = left.flatMap(({ of, why, verdict }): readonly InboxChange[] => {
    if (why === 'errors')
      return verdict === of.cells.verdict ? [] : [{ of, written: { verdict: verdict ?? '' } }];
    if (why === 'replaced')
      return [{ of, written: { state: INBOX_STATE.leftOut, reason: INTAKE.left[why] } }];
    return of.reason === INTAKE.left[why] ? [] : [{ of, written: { reason: INTAKE.left[why] } }];
  });
  if (told.length > 0 && inbox.rows.length > 0) writeInbox(ports, told);
}

function takeIn(ports: Ports, rows: readonly InboxRow[], inbox: Inbox, tries: number): Outcome<Written> {
  const [first] = rows;
  if (first === undefined) return ok({ rows: [], left: [] });
  const { tab } = first;
  if (!hasIds(tab) && tries === TRIES) sayBegun(ports, rows);
  const standing = standingRows(ports, tab);
  if (!standing.ok) return standing;
  const homeless = rows.map(({ fields }) => refuseAbsent(ports, tab, fields)).find((each) => each !== null);
  if (homeless !== undefined) return homeless;
  const plan = planTaking(ports, rows, standing.value, inbox);
  const displaced = plan.edits.length === 0 ? [] : writeRows(ports, plan.edits, plan.log);
  if (displaced.length > 0) {
    const found = findLog(ports);
    if (!found.ok) return found;
    return tries > 1 && displaced.every(({ restored }) => restored)
      ? takeIn(ports, rows, inbox, tries - 1)
      : movedFailure(tab, displaced, 1);
  }
  return said(ports, plan, inbox);
}

interface Written {
  readonly rows: readonly TakenRow[];
  readonly left: readonly LeftRow[];
}

/** A row of a tab of lists cannot be told from one that somebody typed alike; that a call had begun with it can. */
function sayBegun(ports: Ports, rows: readonly InboxRow[]): void {
  const begun = rows.filter(({ state, reason }) => state === 'waiting' && reason !== INTAKE.beingTaken);
  writeInbox(
    ports,
    begun.map((of) => ({ of, written: { reason: INTAKE.beingTaken } })),
  );
}

/** What the rows have become is read back, and the inbox says it. */
function said(ports: Ports, plan: PlannedTaking, inbox: Inbox): Outcome<Written> {
  const again = plan.edits.length === 0 ? null : standingRows(ports, plan.tab);
  if (again !== null && !again.ok) return again;
  const rows: TakenRow[] = [];
  const changes: InboxChange[] = [];
  const left: LeftRow[] = [...plan.left];
  for (const { of, code, before, row, verdict } of plan.taken) {
    const stands =
      again === null ? row : (again.value.become(of)?.row ?? again.value.named(code)?.row ?? null);
    if (stands === null) {
      left.push({ of, why: 'gone' });
      continue;
    }
    rows.push({ id: of.id, row: stands, code });
    changes.push({ of, written: { verdict, state: INBOX_STATE.taken, reason: before, code } });
    changes.push(...replacedBy(of, inbox));
  }
  writeInbox(ports, changes);
  return ok({ rows, left });
}

/** Other versions of a row of which one was taken. */
const replacedBy = (of: InboxRow, inbox: Inbox): readonly InboxChange[] =>
  inbox.rows
    .filter(
      (each) =>
        each.id !== of.id &&
        each.tab === of.tab &&
        each.key === of.key &&
        isOpen(each) &&
        of.state === 'edited',
    )
    .map((each) => ({ of: each, written: { state: INBOX_STATE.leftOut, reason: INTAKE.left.replaced } }));
