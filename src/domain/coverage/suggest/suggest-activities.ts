import type { Book } from '../../book';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Period } from '../../calendar/period';
import type { RankedGap } from '../coverage';
import { gapsOf } from '../gaps';
import type { PlanItem } from '../../plan/catalogues';
import type { PeriodView } from '../period-view';
import { periodView } from '../period-view';
import type { CriterionOfficersOf } from '../responsible';
import { criterionOfficers } from '../responsible';
import { closeInOrder } from './closing';
import type { ClosedBy } from './closing';
import type { Demand } from './demand';
import { codesOf, demandOf } from './demand';
import { openGains } from './gains';
import { greedyList } from './greedy';
import type { Move } from './move';
import { answers } from './move';
import { openSchedule } from './schedule';
import type { SuggestedActivity, SuggestLimits, Suggestion } from './suggestion';
import { SUGGEST_LIMITS } from './suggestion';
import { trimmed } from './trim';

/**
 * A short list of next activities that closes the gaps of a period, as far as activities can close them: which content and
 * form, in which hamlets together, by whom and by when, and what each adds; what helps most people first (docs/suggest.md).
 */
export function suggestActivities(
  book: Book,
  period: Period,
  asOf: CalendarDate,
  limits: SuggestLimits = SUGGEST_LIMITS,
): Suggestion {
  const view = periodView(book, period, asOf);
  return suggestIn(view, gapsOf(view), limits);
}

/** The same where the view and its gaps are known already. */
export function suggestIn(
  view: PeriodView,
  gaps: readonly RankedGap[],
  limits: SuggestLimits = SUGGEST_LIMITS,
): Suggestion {
  const demand = demandOf(view, gaps);
  const closed = closeInOrder(trimmed(greedyList(demand, limits), demand), demand, gaps);
  const gains = openGains(view);
  const composite = gains.composite();
  const schedule = openSchedule(view);
  const officersOf = criterionOfficers(view.book, view.period.to);
  return {
    activities: closed.map((each) => activityOf(each, { demand, view, gains, schedule, officersOf })),
    notByActivity: demand.notByActivity,
    composite,
  };
}

interface Surroundings {
  readonly demand: Demand;
  readonly view: PeriodView;
  readonly gains: ReturnType<typeof openGains>;
  readonly schedule: ReturnType<typeof openSchedule>;
  readonly officersOf: CriterionOfficersOf;
}

function activityOf({ move, closes }: ClosedBy, around: Surroundings): SuggestedActivity {
  const { demand } = around;
  const forms = move.kind === 'meeting' ? demand.meetings : demand.broadcasts;
  const form = forms[move.form];
  if (form === undefined) throw new Error('A suggested form is not among the forms');
  const hamlets = codesOf(demand, move.hamlets);
  const topics = [...move.topics].sort((a, b) => a - b).flatMap((t) => demand.topics[t] ?? []);
  const planItems = itemsMetBy(move, demand);
  return {
    form,
    topics,
    hamlets,
    isBroadcast: move.kind === 'broadcast',
    closes,
    planItems: planItems.map(({ code }) => code),
    leadUnit: mostFrequent(planItems.map(({ leadUnit }) => leadUnit)),
    hamletOfficers: [...new Set(move.hamlets.flatMap((h) => demand.hamlets[h]?.officer ?? []))],
    criterionOfficers: [...new Set(topics.flatMap((topic) => around.officersOf(topic)))],
    due: around.schedule(move.kind === 'meeting' ? hamlets : [], planItems),
    gain: around.gains.add(move.kind, form, hamlets, topics),
  };
}

/** The first of the most frequent; '' among none. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text.trim() !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

/** Also those that need more than this one: a row outside the plan would not count for them. */
function itemsMetBy(move: Move, demand: Demand): readonly PlanItem[] {
  if (move.kind === 'broadcast') return [];
  return demand.items.flatMap(({ item }, i) =>
    answers(i, move.form, move.topics, demand) &&
    move.hamlets.some((h) => (demand.needs.items[h]?.[i] ?? 0) > 0)
      ? [item]
      : [],
  );
}
