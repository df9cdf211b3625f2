import type { ApprovalAct, ApprovalEvent } from '../../domain/approval/approval-event';
import { withDigest } from '../../domain/approval/approval-event';
import { marksOf } from '../../domain/approval/changed-since';
import type { Marks, PeriodState } from '../../domain/approval/fold-approvals';
import { actProblem, markChanges, NEEDS_REASON, untouched } from '../../domain/approval/fold-approvals';
import { rowsOfPeriod } from '../../domain/approval/period-rows';
import type { Period } from '../../domain/calendar/period';
import { parseIsoDate } from '../../domain/calendar/calendar-date';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { parsePeriod } from '../../domain/calendar/report-period';
import { ok } from '../../domain/result';
import { textDigest } from '../../domain/tables/fingerprint';
import { approvalRows } from '../../workbook/rows/approval-row';
import { ACT_PROBLEMS, APPROVAL } from '../../wording/approval';
import { notBegunMessage, periodName, periodProblemMessage } from '../../wording/periods';
import { BUSY } from '../../wording/vi';
import { archiveRows } from '../archive/archive-rows';
import type { LoadedBook } from '../checking/load-book';
import { loadWithIds } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { commandRows } from '../rows/audit-entry';
import { movedFailure } from '../rows/saving';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';
import { readApprovals, rowDigests } from './read-approvals';

export interface ActRequest {
  readonly act: ApprovalAct;
  /** Code of the period. */
  readonly period: string;
  readonly reason?: string | undefined;
  /** YYYY-MM-DD; of «mở đến ngày» alone. */
  readonly until?: string | undefined;
  /** Digest of the rows that the person saw; nothing is written where they are others now. */
  readonly seen?: string | undefined;
}

export interface ActedOn {
  readonly period: Period;
  readonly rowCount: number;
}

const TRIES = 3;

/** A text that changes with the rows of a period. */
export const marksDigest = (marks: Marks): string =>
  textDigest(
    [...marks.values()]
      .map(({ tab, id, digest }) => `${tab} ${id} ${digest}`)
      .sort()
      .join('\n'),
  );

/**
 * Adds one event to Trình duyệt, with the rows as they stand: who says it is the account that Google names, and whether they may
 * was asked before. «_Lưu» holds every row that the event speaks of before the event is written, in one batch with its entry
 * in Nhật ký, under the lock.
 */
export function actOnPeriod(ports: Ports, request: ActRequest): Outcome<ActedOn> {
  const today = ports.clock.today();
  const loaded = loadWithIds(ports, today);
  if (!loaded.ok) return loaded;
  const asked = readAsked(request, loaded.value, today);
  if (!asked.ok) return asked;
  const { period } = asked.value;
  const { tables, book } = loaded.value;
  const marks = marksOf(rowsOfPeriod(tables, period, book.settings), rowDigests());
  if (request.seen !== undefined && request.seen !== marksDigest(marks))
    return failure('stale', APPROVAL.rowsChanged(periodName(period)));
  archiveRows(ports, null, tables);
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () =>
    addEvent(ports, { ...asked.value, act: request.act, marks }, TRIES),
  );
  return done === null ? failure('busy', BUSY, true) : done.value;
}

interface Asked {
  readonly period: Period;
  readonly reason: string;
  readonly until: CalendarDate | null;
}

function readAsked(request: ActRequest, { book }: LoadedBook, today: CalendarDate): Outcome<Asked> {
  const period = parsePeriod(request.period, book.settings.periodStyle);
  if (!period.ok) return failure('period', periodProblemMessage(period.error));
  if (period.value.from > today) return failure('period', notBegunMessage(period.value));
  const reason = (request.reason ?? '').trim();
  if (reason === '' && NEEDS_REASON.includes(request.act)) return failure('request', APPROVAL.noReason);
  const until = request.act === 'opened' ? parseIsoDate(request.until ?? '') : null;
  if (request.act === 'opened' && (until === null || until < today))
    return failure('request', APPROVAL.noDay);
  return ok({ period: period.value, reason, until });
}

interface Act extends Asked {
  readonly act: ApprovalAct;
  readonly marks: Marks;
}

function addEvent(ports: Ports, act: Act, tries: number): Outcome<ActedOn> {
  const log = findLog(ports);
  if (!log.ok) return log;
  const located = ports.rows.locate('approvals');
  if (!located.ok) return failure('structure', APPROVAL.noTab());
  const approvals = readApprovals(ports);
  const state = approvals.periods.get(act.period.code) ?? untouched(act.period.code);
  const problem = actProblem(act.act, state);
  if (problem !== null)
    return isRepeated(ports, act, state)
      ? ok(acted(act))
      : failure('request', ACT_PROBLEMS[problem](periodName(act.period)));
  const event = eventOf(ports, act, state, approvals.head);
  const first = ports.rows.lastRow('approvals', 1) + 1;
  const edits = approvalRows(event, act.marks.size).map((written, index) => ({
    tab: 'approvals' as const,
    row: first + index,
    before: null,
    written,
  }));
  const text = APPROVAL.logged(act.period.code, act.reason, act.until, act.marks.size);
  const displaced = writeRows(ports, edits, commandRows(ports, act.act, 'approvals', text));
  ports.workbook.flush();
  if (displaced.length === 0) return ok(acted(act));
  return tries > 1 && displaced.every(({ restored }) => restored)
    ? addEvent(ports, act, tries - 1)
    : movedFailure('approvals', displaced, first);
}

const acted = ({ period, marks }: Act): ActedOn => ({ period, rowCount: marks.size });

const eventOf = (ports: Ports, act: Act, state: PeriodState, head: string): ApprovalEvent =>
  withDigest({
    act: act.act,
    period: act.period.code,
    at: ports.clock.now(),
    by: ports.identity.userEmail().trim().toLowerCase(),
    until: act.until,
    reason: act.reason,
    marks: markChanges(state.marks, act.marks),
    before: head,
  });

/** The same person's same word of the same rows, whose answer was lost. */
function isRepeated(
  ports: Ports,
  { act, reason, marks }: Act,
  { events, marks: known }: PeriodState,
): boolean {
  const last = events[events.length - 1];
  return (
    last?.act === act &&
    last.by === ports.identity.userEmail().trim().toLowerCase() &&
    last.reason === reason &&
    markChanges(known, marks).length === 0
  );
}
