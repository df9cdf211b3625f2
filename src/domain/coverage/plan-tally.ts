import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { dateNumber, earlierOf, laterOf } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { HamletCode } from '../ids';
import type { PlanItem } from '../plan/catalogues';
import { matchesAnyCode, matchesForm } from '../plan/code-pattern';
import type { PlanWindow } from '../plan/plan-window';
import { cumulativeTarget, meetsPeriod, planWindow } from '../plan/plan-window';
import type { Counting } from './counting';
import type { PlacedActivity } from './placed-activity';
import { isDirect } from './placed-activity';
import { openPlanMatcher } from './plan-matcher';

/** A plan item of Phạm vi Từng xóm whose window meets the period. */
export interface PlanDuty {
  readonly item: PlanItem;
  readonly window: PlanWindow;
  /** Last day that counts: the earliest of the period's end, as_of and the window's end. */
  readonly until: CalendarDate;
  /** Due at each hamlet by `until`; null where Chỉ tiêu is blank. */
  readonly due: number | null;
  /** The hamlets concerned, a merged one by its successor. */
  readonly hamlets: ReadonlySet<HamletCode>;
  /** What was done at each hamlet; a hamlet without an entry has nothing. */
  readonly done: ReadonlyMap<HamletCode, number>;
}

interface OpenDuty extends PlanDuty {
  /** Days as numbers, both included. */
  readonly fromDay: number;
  readonly untilDay: number;
  readonly done: Map<HamletCode, number>;
}

/** Duties of every hamlet and what was done for them (docs/domain.md §6.0 KH), in the order of the plan. */
export function planDuties(
  book: Book,
  period: Period,
  asOf: CalendarDate,
  succession: HamletSuccession,
  counting: Counting,
): readonly PlanDuty[] {
  const duties = book.plan
    .filter((item) => item.scope === 'each-hamlet')
    .map((item) => openDuty(item, book, earlierOf(period.to, asOf), succession))
    .filter(({ window }) => meetsPeriod(window, period));
  if (duties.length === 0) return duties;
  const { index, placer } = counting;
  const eachAnswered = openPlanMatcher(
    duties.map(({ item }) => item),
    counting,
  );
  const outside = index.planItems.numberOf.get('outside-plan');
  for (const at of counting.eligibleBetween(...daysOf(duties))) {
    if (index.planItems.numbers[at] === outside) continue;
    eachAnswered(at, (d) => {
      const placed = placer.place(at);
      const duty = duties[d];
      if (placed !== null && duty !== undefined && isDirect(placed)) enter(duty, placed);
    });
  }
  return duties;
}

/** Whether an activity is one that the duty asks for, date and content and form; hamlets aside. */
export function answersDuty({ item, window, until }: PlanDuty, placed: PlacedActivity): boolean {
  const { date, topics, planItem } = placed.activity;
  if (!isDirect(placed) || planItem === 'outside-plan' || date < window.from || date > until) return false;
  return matchesAnyCode(item.topics, topics) && matchesForm(item.forms, placed.form);
}

/** From the first day that counts for some duty to the last one that counts for any. */
function daysOf(duties: readonly PlanDuty[]): readonly [CalendarDate, CalendarDate] {
  const from = duties.map(({ window }) => window.from).reduce(earlierOf);
  return [from, duties.map(({ until }) => until).reduce(laterOf)];
}

function openDuty(item: PlanItem, book: Book, end: CalendarDate, succession: HamletSuccession): OpenDuty {
  const window = planWindow(item, book.settings);
  const due = item.target === null ? null : cumulativeTarget(item.target, window, end, book.settings);
  const until = earlierOf(end, window.to);
  return {
    item,
    window,
    until,
    fromDay: dateNumber(window.from),
    untilDay: dateNumber(until),
    due,
    hamlets: plannedHamlets(item, succession),
    done: new Map(),
  };
}

function plannedHamlets(item: PlanItem, succession: HamletSuccession): ReadonlySet<HamletCode> {
  if (item.hamlets.length === 0) return new Set(succession.inForce.map(({ code }) => code));
  return new Set(
    item.hamlets.flatMap((code) => {
      const hamlet = succession.successorOf(code);
      return hamlet === null ? [] : [hamlet.code];
    }),
  );
}

function enter({ fromDay, untilDay, hamlets, done }: OpenDuty, { day, listed }: PlacedActivity): void {
  if (day < fromDay || day > untilDay) return;
  for (const { code } of listed) {
    if (hamlets.has(code)) done.set(code, (done.get(code) ?? 0) + 1);
  }
}
