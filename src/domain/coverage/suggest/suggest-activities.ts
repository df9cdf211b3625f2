import type { CalendarDate } from '../../calendar/calendar-date';
import type { Hamlet } from '../../hamlets/hamlet';
import type { HamletCode } from '../../ids';
import type { CommForm } from '../../plan/catalogues';
import { statesHouseholds } from '../composite';
import type { RankedGap } from '../coverage';
import type { PeriodView } from '../period-view';
import { criterionOfficers } from '../responsible';
import { describedMeeting } from './described-meeting';
import type { MeetingChoice } from './meeting-choice';
import { bestChoice, choiceOf, meetingForms } from './meeting-choice';
import { isClosableOn, sortGaps } from './needs';
import { neighboursIn } from './neighbours';
import type { Schedule } from './schedule';
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
 * `gaps` are those of the view, whose day is not before today.
 */
export function suggestIn(
  view: PeriodView,
  gaps: readonly RankedGap[],
  today: CalendarDate,
  most = MOST_ACTIVITIES,
): Suggestion {
  const { needs, meetingsFor, planned, notByActivity } = sortGaps(view, gaps, today);
  const search: Search = {
    view,
    forms: meetingForms(view),
    schedule: openSchedule(view, today),
    areNeighbours: neighboursIn(view),
    open: new Map(needs),
    missing: new Map(meetingsFor),
    held: new Map(),
  };
  const officersOf = criterionOfficers(view.book, view.state.day);
  const choices = new Map(view.ledgers.map(({ hamlet: { code } }) => [code, meetingAt(code, search)]));
  const activities: SuggestedActivity[] = [];
  while (activities.length < most) {
    const host = heaviest(choices);
    if (host === null) break;
    // Days were taken since it was looked at.
    const meeting = meetingAt(host, search);
    if (meeting === null || meeting.choice.weight < (choices.get(host)?.choice.weight ?? 0)) {
      choices.set(host, meeting);
      continue;
    }
    const hamlets = [host, ...joining(host, meeting, choices, search)];
    const { works, closes } = hold(hamlets, meeting, search);
    const inOrder = view.ledgers.map(({ hamlet }) => hamlet).filter(({ code }) => hamlets.includes(code));
    activities.push(describedMeeting({ ...meeting, hamlets: inOrder, works, closes }, view, officersOf));
    for (const hamlet of hamlets) choices.set(hamlet, meetingAt(hamlet, search));
  }
  const { later, tooLate } = leftOpen(search);
  return { activities, later, planned, notByActivity: [...notByActivity, ...tooLate] };
}

interface Search {
  readonly view: PeriodView;
  readonly forms: readonly CommForm[];
  readonly schedule: Schedule;
  readonly areNeighbours: (a: Hamlet, b: Hamlet) => boolean;
  /** Gaps that the meetings so far leave. */
  readonly open: Map<HamletCode, readonly RankedGap[]>;
  /** Meetings that a gap still asks for; one closes every gap but that of an item that is behind by more. */
  readonly missing: Map<RankedGap, number>;
  /** Meetings of the list at each hamlet. */
  readonly held: Map<HamletCode, number>;
}

interface Meeting {
  readonly day: CalendarDate;
  readonly choice: MeetingChoice;
}

/** The best meeting of one hamlet, on the first day that is free there; null where none is worth it. */
function meetingAt(hamlet: HamletCode, search: Search): Meeting | null {
  const gaps = search.open.get(hamlet) ?? [];
  if (gaps.length === 0 || (search.held.get(hamlet) ?? 0) >= MOST_A_HAMLET) return null;
  const day = search.schedule.firstFree(hamlet);
  if (day === null) return null;
  const choice = bestChoice(hamlet, openOn(day, hamlet, search), search.forms, search.view);
  return choice === null ? null : { day, choice };
}

const openOn = (day: CalendarDate, hamlet: HamletCode, { open, view }: Search): readonly RankedGap[] =>
  (open.get(hamlet) ?? []).filter((gap) => isClosableOn(gap, day, view));

function heaviest(choices: ReadonlyMap<HamletCode, Meeting | null>): HamletCode | null {
  let best: HamletCode | null = null;
  let most = 0;
  for (const [hamlet, meeting] of choices) {
    if (meeting === null || meeting.choice.weight <= most) continue;
    [best, most] = [hamlet, meeting.choice.weight];
  }
  return best;
}

/** Neighbours that are free on the day and that the meeting serves well; all state their Số hộ, or nobody can share them out. */
function joining(
  code: HamletCode,
  { day, choice }: Meeting,
  choices: ReadonlyMap<HamletCode, Meeting | null>,
  search: Search,
): readonly HamletCode[] {
  const hamlets = search.view.ledgers.map(({ hamlet }) => hamlet).filter(isCounted);
  const host = hamlets.find((hamlet) => hamlet.code === code);
  if (host === undefined) return [];
  return hamlets
    .filter((other) => other !== host && search.areNeighbours(host, other))
    .filter((other) => search.schedule.isFree(other.code, day))
    .map((other) => {
      const gaps = openOn(day, other.code, search);
      const joint = choiceOf(choice.form, choice.topics, gaps, search.view).weight;
      return { code: other.code, joint, alone: choices.get(other.code)?.choice.weight ?? 0 };
    })
    .filter(({ joint, alone }) => alone > 0 && joint >= WORTH_JOINING * alone)
    .sort((a, b) => b.joint - a.joint)
    .slice(0, search.view.book.settings.hamletsAMeeting - 1)
    .map((other) => other.code);
}

const isCounted = ({ households }: Hamlet): boolean => statesHouseholds(households);

/** Takes the day and what the meeting brings; returns what it works on, and what of it is closed by it. */
function hold(
  hamlets: readonly HamletCode[],
  { day, choice: { form, topics } }: Meeting,
  search: Search,
): { readonly works: readonly RankedGap[]; readonly closes: readonly RankedGap[] } {
  const { schedule, open, missing, held, view } = search;
  schedule.take(hamlets, day);
  const works = hamlets.flatMap((hamlet) => choiceOf(form, topics, openOn(day, hamlet, search), view).closes);
  for (const gap of works) missing.set(gap, (missing.get(gap) ?? 1) - 1);
  const closes = works.filter((gap) => (missing.get(gap) ?? 0) <= 0);
  for (const hamlet of hamlets) {
    held.set(hamlet, (held.get(hamlet) ?? 0) + 1);
    open.set(
      hamlet,
      (open.get(hamlet) ?? []).filter((gap) => !closes.includes(gap)),
    );
  }
  return { works, closes };
}

/** What waits for the weeks after, and what no day that is left is early enough for. */
function leftOpen({ open, schedule, view }: Search): {
  readonly later: readonly RankedGap[];
  readonly tooLate: readonly RankedGap[];
} {
  const later: RankedGap[] = [];
  const tooLate: RankedGap[] = [];
  for (const [hamlet, gaps] of open) {
    const day = schedule.firstFree(hamlet);
    for (const gap of gaps) (day !== null && isClosableOn(gap, day, view) ? later : tooLate).push(gap);
  }
  return { later, tooLate };
}
