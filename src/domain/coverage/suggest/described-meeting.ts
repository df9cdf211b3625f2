import type { CalendarDate } from '../../calendar/calendar-date';
import type { Hamlet } from '../../hamlets/hamlet';
import type { PlanItem } from '../../plan/catalogues';
import { statesHouseholds } from '../composite';
import type { RankedGap } from '../coverage';
import { REACH_BOUND } from '../gaps';
import type { PeriodView } from '../period-view';
import type { CriterionOfficersOf } from '../responsible';
import type { MeetingChoice } from './meeting-choice';
import { answersItem } from './meeting-choice';
import type { SuggestedActivity } from './suggestion';

/** A meeting whose day, hamlets and contents are chosen. */
export interface ChosenMeeting {
  readonly choice: MeetingChoice;
  readonly day: CalendarDate;
  /** In Vietnamese order. */
  readonly hamlets: readonly Hamlet[];
  /** Gaps that it works on; those of items that ask for more meetings stay open. */
  readonly works: readonly RankedGap[];
  readonly closes: readonly RankedGap[];
}

/** The meeting with whom it needs, whom it counts for and who leads it. */
export function describedMeeting(
  { choice: { form, topics }, day, hamlets, works, closes }: ChosenMeeting,
  view: PeriodView,
  officersOf: CriterionOfficersOf,
): SuggestedActivity {
  const behind = new Set(works.flatMap(({ planItem }) => planItem ?? []));
  const answered = view.duties
    .filter(({ window, needsDirect }) => needsDirect && window.from <= day)
    .filter((duty) => hamlets.some(({ code }) => duty.hamlets.has(code)))
    .filter(({ item }) => answersItem(item, form, topics));
  const urgent = answered.filter(({ item }) => behind.has(item.code)).map(({ item }) => item);
  const rest = answered.filter(({ item }) => !behind.has(item.code));
  const running = rest.filter(({ window }) => day <= window.to).map(({ item }) => item);
  const ended = rest.filter(({ window }) => day > window.to).map(({ item }) => item);
  return {
    date: day,
    form,
    topics,
    hamlets: hamlets.map(({ code }) => code),
    householdsInvited: sumOf(hamlets, (households) => households),
    householdsNeeded: householdsNeeded(hamlets, view),
    closes,
    planItems: [...urgent, ...running, ...ended].map(({ code }) => code),
    leadUnit: leadUnitOf(urgent) || leadUnitOf(running) || leadUnitOf(ended),
    hamletOfficers: [...new Set(hamlets.flatMap(({ officer }) => officer ?? []))],
    criterionOfficers: [...new Set(topics.flatMap((topic) => officersOf(topic)))],
  };
}

/** Half of every hamlet's households (G3), or the share that makes a meeting direct where that is more. */
function householdsNeeded(hamlets: readonly Hamlet[], { book }: PeriodView): number | null {
  const share = Math.max(REACH_BOUND, book.settings.householdShare) / 100;
  return sumOf(hamlets, (households) => Math.ceil(share * households));
}

function sumOf(hamlets: readonly Hamlet[], of: (households: number) => number): number | null {
  let sum = 0;
  for (const { households } of hamlets) {
    if (!statesHouseholds(households)) return null;
    sum += of(households);
  }
  return sum;
}

/** The first of the most frequent; '' among none. */
function leadUnitOf(items: readonly PlanItem[]): string {
  const counts = new Map<string, number>();
  for (const { leadUnit } of items)
    if (leadUnit.trim() !== '') counts.set(leadUnit, (counts.get(leadUnit) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}
