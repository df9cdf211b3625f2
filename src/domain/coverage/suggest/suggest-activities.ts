import type { CalendarDate } from '../../calendar/calendar-date';
import type { Hamlet } from '../../hamlets/hamlet';
import type { HamletCode } from '../../ids';
import type { PlanItem } from '../../plan/catalogues';
import { statesHouseholds } from '../composite';
import type { RankedGap } from '../coverage';
import { REACH_BOUND } from '../gaps';
import type { PeriodView } from '../period-view';
import { criterionOfficers } from '../responsible';
import type { MeetingChoice } from './meeting-choice';
import { answersItem, bestChoice, choiceOf, meetingForms } from './meeting-choice';
import { sortGaps, stillDue } from './needs';
import { openSchedule } from './schedule';
import type { SuggestedActivity, Suggestion } from './suggestion';

/** A list that people read to its end. */
const MOST_ACTIVITIES = 10;
/** Nobody plans a third meeting before the first one was held. */
const MOST_A_HAMLET = 2;
/** A neighbour joins where the meeting closes so much of what one of its own would. */
const WORTH_JOINING = 0.6;

/**
 * The meetings that people would hold next, from today on: where most is lacking first, about what is lacking there, in a
 * form that fits, neighbours together; what rows of «Dự kiến» will bring is not asked for again (docs/suggest.md).
 */
export function suggestIn(view: PeriodView, gaps: readonly RankedGap[], today: CalendarDate): Suggestion {
  const { needs, planned, notByActivity } = sortGaps(view, gaps, today);
  const open = new Map(needs);
  const forms = meetingForms(view);
  const held = new Map<HamletCode, number>();
  const remaining: Remaining = new Map();
  const around: Surroundings = {
    view,
    remaining,
    scheduled: openSchedule(view, today),
    officersOf: officersIn(view),
  };
  const activities: SuggestedActivity[] = [];
  const choiceAt = (hamlet: HamletCode): MeetingChoice | null =>
    (held.get(hamlet) ?? 0) >= MOST_A_HAMLET ? null : bestChoice(hamlet, open.get(hamlet) ?? [], forms, view);
  const choices = new Map(view.ledgers.map(({ hamlet: { code } }) => [code, choiceAt(code)]));
  while (activities.length < MOST_ACTIVITIES) {
    const seed = heaviest(choices);
    if (seed === null) break;
    const hamlets = [seed.hamlet, ...joining(seed, choices, open, view)];
    const { form, topics } = seed.choice;
    const closing = hamlets.flatMap((hamlet) => choiceOf(form, topics, open.get(hamlet) ?? [], view).closes);
    activities.push(activityOf(seed.choice, hamlets, closing, around));
    for (const gap of closing) remaining.set(gap, remainingOf(gap, remaining) - 1);
    for (const hamlet of hamlets) {
      held.set(hamlet, (held.get(hamlet) ?? 0) + 1);
      open.set(
        hamlet,
        (open.get(hamlet) ?? []).filter((gap) => remainingOf(gap, remaining) > 0),
      );
      choices.set(hamlet, choiceAt(hamlet));
    }
  }
  return { activities, later: [...open.values()].flat(), planned, notByActivity };
}

interface Surroundings {
  readonly view: PeriodView;
  readonly remaining: Remaining;
  readonly scheduled: ReturnType<typeof openSchedule>;
  readonly officersOf: ReturnType<typeof criterionOfficers>;
}

const officersIn = ({ book, state }: PeriodView): Surroundings['officersOf'] =>
  criterionOfficers(book, state.day);

/** Meetings still needed after those suggested so far; one closes every gap but that of an item that asks for more. */
type Remaining = Map<RankedGap, number>;

const remainingOf = (gap: RankedGap, remaining: Remaining): number =>
  remaining.get(gap) ?? (gap.kind === 'G4' ? Math.max(1, stillDue(gap)) : 1);

interface Seed {
  readonly hamlet: HamletCode;
  readonly choice: MeetingChoice;
}

function heaviest(choices: ReadonlyMap<HamletCode, MeetingChoice | null>): Seed | null {
  let best: Seed | null = null;
  for (const [hamlet, choice] of choices) {
    if (choice !== null && choice.weight > (best?.choice.weight ?? 0)) best = { hamlet, choice };
  }
  return best;
}

/** Neighbours, as far as the workbook knows them: hamlets of the same former commune that one person looks after. */
function joining(
  { hamlet, choice }: Seed,
  choices: ReadonlyMap<HamletCode, MeetingChoice | null>,
  open: ReadonlyMap<HamletCode, readonly RankedGap[]>,
  view: PeriodView,
): readonly HamletCode[] {
  const hamlets = view.ledgers.map((ledger) => ledger.hamlet);
  const host = hamlets.find(({ code }) => code === hamlet);
  return hamlets
    .filter((other) => other.code !== hamlet && host !== undefined && areNeighbours(host, other))
    .map(({ code }) => {
      const joint = choiceOf(choice.form, choice.topics, open.get(code) ?? [], view).weight;
      return { code, joint, alone: choices.get(code)?.weight ?? 0 };
    })
    .filter(({ joint, alone }) => alone > 0 && joint >= WORTH_JOINING * alone)
    .sort((a, b) => b.joint - a.joint)
    .slice(0, view.book.settings.hamletsAMeeting - 1)
    .map(({ code }) => code);
}

const areNeighbours = (a: Hamlet, b: Hamlet): boolean =>
  a.officer !== null && a.officer === b.officer && a.formerCommune === b.formerCommune;

function activityOf(
  { form, topics }: MeetingChoice,
  codes: readonly HamletCode[],
  closing: readonly RankedGap[],
  { view, remaining, scheduled, officersOf }: Surroundings,
): SuggestedActivity {
  const hamlets = view.ledgers.map((ledger) => ledger.hamlet).filter(({ code }) => codes.includes(code));
  const date = scheduled(codes);
  const behind = new Set(closing.flatMap(({ planItem }) => planItem ?? []));
  const items = view.book.plan.filter(
    (item) =>
      behind.has(item.code) && (item.to === null || item.to >= date) && answersItem(item, form, topics),
  );
  const met = new Set<string>(items.map(({ code }) => code));
  return {
    date,
    form,
    topics,
    hamlets: hamlets.map(({ code }) => code),
    householdsNeeded: householdsNeeded(hamlets, view),
    closes: closing.filter(
      (gap) => gap.planItem === undefined || (met.has(gap.planItem) && remainingOf(gap, remaining) <= 1),
    ),
    planItems: items.map(({ code }) => code),
    leadUnit: leadUnitOf(items),
    hamletOfficers: [...new Set(hamlets.flatMap(({ officer }) => officer ?? []))],
    criterionOfficers: [...new Set(topics.flatMap((topic) => officersOf(topic)))],
  };
}

/** Half of every hamlet's households (G3), or the share that makes a meeting direct where that is more. */
function householdsNeeded(hamlets: readonly Hamlet[], { book }: PeriodView): number | null {
  const share = Math.max(REACH_BOUND, book.settings.householdShare) / 100;
  let needed = 0;
  for (const { households } of hamlets) {
    if (!statesHouseholds(households)) return null;
    needed += Math.ceil(share * households);
  }
  return needed;
}

/** The first of the most frequent; '' among none. */
function leadUnitOf(items: readonly PlanItem[]): string {
  const counts = new Map<string, number>();
  for (const { leadUnit } of items)
    if (leadUnit.trim() !== '') counts.set(leadUnit, (counts.get(leadUnit) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}
