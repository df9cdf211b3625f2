import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period } from '../../domain/calendar/period';
import { namedPeriod, reportYearOf } from '../../domain/calendar/report-period';
import { coverageOf } from '../../domain/coverage/compute-coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import type { PeriodView } from '../../domain/coverage/period-view';
import { periodView } from '../../domain/coverage/period-view';
import { criterionOfficers } from '../../domain/coverage/responsible';
import { openSchedule } from '../../domain/coverage/suggest/schedule';
import { ok } from '../../domain/result';
import type { LoadedBook } from '../checking/load-book';
import { loadBook } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { reportWork } from '../report/awaited-reports';
import { phoneLinkOf } from '../intake/phones';
import { readReports } from '../report/read-reports';
import { approvalWork } from '../approval/approval-work';
import type { Audience } from './audience';
import { audienceOf } from './audience';
import { findingWork } from './finding-work';
import { gapWork } from './gap-work';
import type { KnownUser } from './open-sidebar';
import { knownUser } from './open-sidebar';
import type { OpenWork } from './open-work';
import { planWork } from './plan-work';
import type { ReminderText } from './reminders';
import { remindersOf } from './reminders';

export interface MyWork {
  readonly user: KnownUser;
  /** The report year of today. */
  readonly period: Period;
  readonly items: readonly OpenWork[];
  readonly reminders: readonly ReminderText[];
}

const ORDER: Readonly<Record<OpenWork['kind'], number>> = {
  approval: 0,
  late: 1,
  due: 2,
  gap: 3,
  finding: 4,
};

/** What is late, due or incomplete in the report year up to today: for this person, and as reminders for everyone. */
export function myWork(ports: Ports): Outcome<MyWork> {
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const { book } = loaded.value;
  const { periodStyle } = book.settings;
  const period = namedPeriod('year', reportYearOf(today, periodStyle), 1, periodStyle);
  const view = periodView(book, period, today);
  const coverage = coverageOf(view);
  const inForce = view.succession.inForce;
  const user = knownUser(book, inForce, ports.identity.userEmail().trim().toLowerCase());
  const register = readReports(ports);
  const audience = audienceOf(user);
  const items = [
    ...approvalWork(ports, loaded.value, today),
    ...(audience.isCompiler ? reportWork(register.ok ? register.value : [], book.settings, today) : []),
    ...workFor(loaded.value, { view, coverage, today }, audience),
  ];
  return ok({
    user,
    period,
    items: [...items].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]),
    reminders: remindersOf(view, coverage, today, phoneLinkOf(ports)),
  });
}

interface Ground {
  readonly view: PeriodView;
  readonly coverage: Coverage;
  readonly today: CalendarDate;
}

function workFor(
  loaded: LoadedBook,
  { view, coverage, today }: Ground,
  audience: Audience,
): readonly OpenWork[] {
  const { book } = loaded;
  const freeDay = openSchedule(view, today).firstFree;
  const officersOf = criterionOfficers(book, view.state.day);
  return [
    ...planWork({ book, coverage, today, officersOf, freeDay }, audience),
    ...gapWork({ book, coverage, freeDay }, audience),
    ...findingWork(loaded, audience),
  ];
}
