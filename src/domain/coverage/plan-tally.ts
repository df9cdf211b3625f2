import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { dateNumber, earlierOf } from '../calendar/calendar-date';
import { groupBy } from '../group-by';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { HamletCode } from '../ids';
import type { PlanItem } from '../plan/catalogues';
import { matchesForm } from '../plan/code-pattern';
import { plannedHamlets } from '../plan/planned-hamlets';
import type { PlanWindow } from '../plan/plan-window';
import { dueBy, meetsPeriod, planWindow } from '../plan/plan-window';
import type { Counting } from './counting';
import { creditAt } from './credit';
import type { HamletLedger } from './hamlet-ledger';
import type { PlacedActivity } from './placed-activity';
import type { PlanMatcher } from './plan-matcher';
import { openPlanMatcher } from './plan-matcher';
import type { StateDay } from './state-day';

/** A plan item of Phạm vi Từng xóm whose window meets the report year. */
export interface PlanDuty {
  readonly item: PlanItem;
  readonly window: PlanWindow;
  /** Last day that counts: the earlier of the day of the state and the window's end. */
  readonly until: CalendarDate;
  /** Due at each hamlet by now; null where Chỉ tiêu is blank. */
  readonly due: number | null;
  /** False where none of its forms is direct: then whatever reaches the hamlet counts. */
  readonly needsDirect: boolean;
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

/** Items of Phạm vi Từng xóm of the report year, before anything was done for them, in the order of the plan. */
export function openDuties(book: Book, state: StateDay, succession: HamletSuccession): readonly PlanDuty[] {
  const year = { from: state.from, to: state.months[state.months.length - 1]?.to ?? state.day };
  return book.plan
    .filter((item) => item.scope === 'each-hamlet')
    .map((item) => openDuty(item, book, state, succession))
    .filter(({ window }) => meetsPeriod(window, year));
}

/** The duties with what was done for them at every hamlet (docs/domain.md §6.0 KH). */
export function tallied(
  opened: readonly PlanDuty[],
  ledgers: Iterable<HamletLedger>,
  hamlets: readonly Hamlet[],
  counting: Counting,
  book: Book,
): readonly PlanDuty[] {
  const duties = opened.map((duty): OpenDuty => {
    const fromDay = dateNumber(duty.window.from);
    return { ...duty, fromDay, untilDay: dateNumber(duty.until), done: new Map() };
  });
  if (duties.length === 0) return duties;
  const items = duties.map(({ item }) => item);
  const matcher = openPlanMatcher(items, counting, book.settings);
  for (const ledger of ledgers) tallyVisits(ledger, duties, matcher);
  if (duties.some(({ needsDirect }) => !needsDirect)) tallyTold(duties, hamlets, counting, matcher);
  return duties;
}

/** An item that needs direct activities counts one a day and hamlet. */
function tallyVisits(
  { hamlet, allVisits }: HamletLedger,
  duties: readonly OpenDuty[],
  matcher: PlanMatcher,
): void {
  for (const visits of groupBy(allVisits, ({ placed }) => placed.day).values()) {
    const answered = new Set<number>();
    for (const { placed, met } of visits) {
      if (placed.activity.planItem === 'outside-plan') continue;
      matcher.eachAnsweredBy(placed.at, met, (d) => answered.add(d));
    }
    for (const d of answered) {
      const duty = duties[d];
      if (duty?.needsDirect === true) enter(duty, hamlet.code, visits[0].placed.day);
    }
  }
}

/** Items that a loudspeaker or a banner answers: each activity counts where it arrives. */
function tallyTold(
  duties: readonly OpenDuty[],
  hamlets: readonly Hamlet[],
  counting: Counting,
  matcher: PlanMatcher,
): void {
  const told = duties.filter(({ needsDirect }) => !needsDirect);
  const from = told.map(({ window }) => window.from).reduce(earlierOf);
  const until = told.map((duty) => duty.until).reduce((a, b) => (a > b ? a : b));
  for (const at of counting.eligibleBetween(from, until)) {
    if (counting.index.isExternal[at] === 1) continue;
    if (counting.index.planItems.codes[counting.index.planItems.numbers[at] ?? -1] === 'outside-plan')
      continue;
    matcher.eachAnswered(at, (d) => {
      const duty = duties[d];
      const placed = duty?.needsDirect === false ? counting.placer.place(at) : null;
      if (duty === undefined || placed === null) return;
      for (const hamlet of hamlets) {
        if (creditAt(placed, hamlet) !== 'none') enter(duty, hamlet.code, placed.day);
      }
    });
  }
}

function enter({ fromDay, untilDay, hamlets, done }: OpenDuty, hamlet: HamletCode, day: number): void {
  if (day < fromDay || day > untilDay || !hamlets.has(hamlet)) return;
  done.set(hamlet, (done.get(hamlet) ?? 0) + 1);
}

/** Whether an activity is of the days and forms that the duty asks for, content and hamlets aside. */
export function isTimely({ item, window, until }: PlanDuty, { activity, form }: PlacedActivity): boolean {
  const { date, planItem, scope } = activity;
  return (
    scope !== 'external' &&
    planItem !== 'outside-plan' &&
    date >= window.from &&
    date <= until &&
    matchesForm(item.forms, form)
  );
}

function openDuty(item: PlanItem, book: Book, { day }: StateDay, succession: HamletSuccession): PlanDuty {
  const window = planWindow(item, book.settings);
  return {
    item,
    window,
    until: earlierOf(day, window.to),
    due: item.target === null ? null : dueBy(item.target, window, day, book.settings),
    needsDirect: book.forms.some((form) => form.credit === 'direct' && matchesForm(item.forms, form)),
    hamlets: plannedHamlets(item, book.hamlets, succession),
    done: new Map(),
  };
}
