import type { ApprovalAct, ApprovalEvent } from '../../domain/approval/approval-event';
import { APPROVAL_ACTS } from '../../domain/approval/approval-event';
import type { ChangedRows } from '../../domain/approval/changed-since';
import { marksOf } from '../../domain/approval/changed-since';
import type { Approvals, PeriodState } from '../../domain/approval/fold-approvals';
import { actProblem, untouched } from '../../domain/approval/fold-approvals';
import { rowsOfPeriod } from '../../domain/approval/period-rows';
import { actorOf, may } from '../../domain/access/who-may';
import type { Action, Actor } from '../../domain/access/who-may';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period } from '../../domain/calendar/period';
import { parsePeriod } from '../../domain/calendar/report-period';
import { ok } from '../../domain/result';
import { namesOf } from '../access/officer-names';
import type { LoadedBook } from '../checking/load-book';
import { loadBook } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { periodsOf } from '../report/report-options';
import { marksDigest } from './act-on-period';
import { readApprovals } from './read-approvals';
import type { Reviewed, StandingRows } from './review-periods';
import { reviewPeriods, standing } from './review-periods';
import type { ThenOf } from './then-and-now';
import { contentsThen } from './then-and-now';

/** What an act asks of whoever does it. */
export const ACT_ACTIONS: Readonly<Record<ApprovalAct, Action>> = {
  submitted: 'submit',
  returned: 'approve',
  approved: 'approve',
  reopened: 'approve',
  locked: 'lock',
  opened: 'lock',
};

export interface ViewedPeriod {
  readonly period: Period;
  readonly state: PeriodState;
  readonly rowCount: number;
  readonly seen: string;
  /** Since it was approved or handed in, else since it was locked. */
  readonly changes: ChangedRows | null;
  readonly acts: readonly ApprovalAct[];
}

export interface ViewedApprovals {
  readonly today: CalendarDate;
  readonly periods: readonly ViewedPeriod[];
  readonly broken: ApprovalEvent | null;
  readonly thenOf: ThenOf;
  readonly nameOf: (email: string) => string;
}

/** How the periods of the plan year stand, for whoever asks. Reads each tab once; «_Lưu» only where rows were changed. */
export function viewApprovals(ports: Ports): Outcome<ViewedApprovals> {
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  return loaded.ok ? ok(viewIn(ports, loaded.value, today)) : loaded;
}

export function viewIn(ports: Ports, { book, tables }: LoadedBook, today: CalendarDate): ViewedApprovals {
  const approvals = readApprovals(ports);
  const rows = standing(tables);
  const actor = actorOf(book.officers, ports.identity.userEmail());
  const reviewed = reviewPeriods(approvals, rows, book.settings, today);
  const ground: Ground = { approvals, rows, actor, reviewed, settings: book.settings };
  const named = namesOf(book.officers);
  return {
    today,
    periods: periodsToShow(ground, today).map((period) => viewed(period, ground)),
    broken: approvals.broken,
    thenOf: contentsThen(
      ports,
      reviewed.flatMap(({ changes }) => [...changes.changed.map(({ before }) => before), ...changes.deleted]),
    ),
    nameOf: (email) => named(email) ?? email,
  };
}

interface Ground {
  readonly approvals: Approvals;
  readonly rows: StandingRows;
  readonly actor: Actor;
  readonly reviewed: readonly Reviewed[];
  readonly settings: LoadedBook['book']['settings'];
}

/** Those of which something was said, the last first; then all that have begun, months last and the latest first. */
function periodsToShow({ approvals, settings }: Ground, today: CalendarDate): readonly Period[] {
  const { planYear, periodStyle } = settings;
  const said = [...approvals.periods.values()]
    .sort((a, b) => (lastMoment(a) < lastMoment(b) ? 1 : -1))
    .flatMap(({ period }) => {
      const parsed = parsePeriod(period, periodStyle);
      return parsed.ok ? [parsed.value] : [];
    });
  const begun = periodsOf(planYear, periodStyle)
    .filter(({ code, from }) => from <= today && !approvals.periods.has(code))
    .sort((a, b) => Number(a.kind === 'month') - Number(b.kind === 'month') || (a.from < b.from ? 1 : -1));
  return [...said, ...begun];
}

const lastMoment = ({ events }: PeriodState): string => events[events.length - 1]?.at ?? '';

function viewed(period: Period, { approvals, rows, actor, reviewed, settings }: Ground): ViewedPeriod {
  const state = approvals.periods.get(period.code) ?? untouched(period.code);
  const marks = marksOf(rowsOfPeriod(rows.tables, period, settings), rows.digestOf);
  return {
    period,
    state,
    rowCount: marks.size,
    seen: marksDigest(marks),
    changes: reviewed.find(({ state: { period: code } }) => code === period.code)?.changes ?? null,
    acts: APPROVAL_ACTS.filter((act) => may(ACT_ACTIONS[act], actor) && actProblem(act, state) === null),
  };
}
