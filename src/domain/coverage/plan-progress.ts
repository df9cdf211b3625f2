import type { CalendarDate } from '../calendar/calendar-date';
import { dateNumber, earlierOf } from '../calendar/calendar-date';
import type { PlanItem } from '../plan/catalogues';
import type { PlanWindow } from '../plan/plan-window';
import type { Settings } from '../plan/settings';
import { dueBy, meetsPeriod, planWindow } from '../plan/plan-window';
import { NO_CODE } from '../activities/code-lists';
import type { Counting } from './counting';
import type { PlanProgress, PlanState } from './coverage';
import type { PeriodView } from './period-view';
import type { PlanMatcher } from './plan-matcher';
import { openPlanMatcher } from './plan-matcher';
import type { PlanDuty } from './plan-tally';

/** How far each plan item has come whose window meets the period, in the order of tab Kế hoạch. */
export function planProgress(view: PeriodView): readonly PlanProgress[] {
  const dutyByItem = new Map(view.duties.map((duty) => [duty.item, duty]));
  const commune = communeWork(view);
  return view.book.plan.flatMap((item): readonly PlanProgress[] => {
    const duty = dutyByItem.get(item);
    if (duty !== undefined) return meetsPeriod(duty.window, view.period) ? [dutyProgress(duty, view)] : [];
    const work = commune.get(item);
    return work === undefined ? [] : [communeProgress(item, work, view)];
  });
}

function dutyProgress(duty: PlanDuty, { ledgers }: PeriodView): PlanProgress {
  const { item, window, due } = duty;
  const hamlets = ledgers
    .filter(({ hamlet }) => duty.hamlets.has(hamlet.code))
    .map(({ hamlet }) => ({ hamlet: hamlet.code, due, done: duty.done.get(hamlet.code) ?? 0 }));
  const states = hamlets.map(({ done }) => stateOf(done, due, item.target));
  return {
    item,
    window,
    target: item.target === null ? null : item.target * hamlets.length,
    due: due === null ? null : due * hamlets.length,
    done: hamlets.reduce((sum, { done }) => sum + done, 0),
    state: overallState(states),
    hamlets,
  };
}

/** Rows that count for items of Phạm vi Toàn xã; a map in the order of the plan. */
function communeWork({
  book,
  period,
  state,
  counting,
}: PeriodView): Map<PlanItem, { window: PlanWindow; done: number }> {
  const end = state.day;
  const work = new Map<PlanItem, { window: PlanWindow; done: number }>();
  for (const item of book.plan) {
    const window = planWindow(item, book.settings);
    if (item.scope === 'commune' && meetsPeriod(window, period)) work.set(item, { window, done: 0 });
  }
  if (work.size === 0) return work;
  const tallies = [...work.values()].map((tally) => openTally(tally, end));
  const eachAnswered = communeMatcher([...work.keys()], counting, book.settings);
  const from = [...work.values()].map(({ window }) => window.from).reduce(earlierOf);
  for (const at of counting.eligibleBetween(from, end)) {
    const day = counting.index.days[at] ?? 0;
    eachAnswered(at, (item) => tallies[item]?.(day));
  }
  return work;
}

/** Counts a row on a day (20240315) of the item's window and not after the end. */
function openTally(
  tally: { readonly window: PlanWindow; done: number },
  end: CalendarDate,
): (day: number) => void {
  const from = dateNumber(tally.window.from);
  const to = dateNumber(earlierOf(end, tally.window.to));
  return (day) => {
    if (day >= from && day <= to) tally.done += 1;
  };
}

/**
 * The commune's items that a row answers: the one it names in Mục kế hoạch, or, where it names none, those whose
 * content and form it meets. An item that asks for neither is met by rows that name it only, and
 * what was done outside the commune by the item that it names. (Ours: docs/domain.md
 * defines completion for Phạm vi Từng xóm only.)
 */
function communeMatcher(
  items: readonly PlanItem[],
  counting: Counting,
  settings: Settings,
): PlanMatcher['eachAnswered'] {
  const { planItems } = counting.index;
  const named = planItems.codes.map((code) => items.flatMap((item, i) => (item.code === code ? [i] : [])));
  const asksForSomething = items.map(({ topics, forms }) => topics.length > 0 || forms.length > 0);
  const { eachAnswered: eachMet } = openPlanMatcher(items, counting, settings);
  return (at, use) => {
    const name = planItems.numbers[at] ?? NO_CODE;
    if (name === NO_CODE) {
      if (counting.index.isExternal[at] === 1) return;
      eachMet(at, (item) => {
        if (asksForSomething[item]) use(item);
      });
    } else for (const item of named[name] ?? []) use(item);
  };
}

function communeProgress(
  item: PlanItem,
  { window, done }: { window: PlanWindow; done: number },
  { book, state }: PeriodView,
): PlanProgress {
  const { target } = item;
  const due = target === null ? null : dueBy(target, window, state.day, book.settings);
  return { item, window, target, due, done, state: stateOf(done, due, target), hamlets: [] };
}

function stateOf(done: number, due: number | null, target: number | null): PlanState {
  if (target === null || target <= 0 || due === null) return done > 0 ? 'on-track' : 'not-due';
  if (done >= target) return 'done';
  if (due === 0) return done > 0 ? 'on-track' : 'not-due';
  if (done >= due) return 'on-track';
  return done === 0 ? 'not-started' : 'late';
}

/** Of the hamlets' states the worst that says something of the whole: started somewhere and late elsewhere is late. */
function overallState(states: readonly PlanState[]): PlanState {
  if (states.length === 0) return 'not-due';
  const [first] = states;
  if (first !== undefined && states.every((state) => state === first)) return first;
  return states.includes('late') || states.includes('not-started') ? 'late' : 'on-track';
}
