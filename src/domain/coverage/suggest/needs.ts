import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode } from '../../ids';
import { matchesForm } from '../../plan/code-pattern';
import { takesTopic } from '../../plan/takes-topic';
import type { RankedGap } from '../coverage';
import type { PeriodView } from '../period-view';
import type { PlanDuty } from '../plan-tally';
import type { PlannedMeeting } from './planned-meetings';
import { plannedMeetings } from './planned-meetings';

/** What a hamlet needs of its next meetings: the gaps that one closes. */
export type Needs = ReadonlyMap<HamletCode, readonly RankedGap[]>;

export interface SortedGaps {
  readonly needs: Needs;
  /** Meetings that a gap of `needs` still asks for where that is not one: an item that is behind by more. */
  readonly meetingsFor: ReadonlyMap<RankedGap, number>;
  readonly planned: readonly RankedGap[];
  readonly notByActivity: readonly RankedGap[];
}

/** Which gaps a meeting from today on closes, which ones a planned row already will, and which ones none can. */
export function sortGaps(view: PeriodView, gaps: readonly RankedGap[], today: CalendarDate): SortedGaps {
  const needs = new Map<HamletCode, RankedGap[]>();
  const meetingsFor = new Map<RankedGap, number>();
  const planned: RankedGap[] = [];
  const notByActivity: RankedGap[] = [];
  const willMeet = plannedMeetings(view, today);
  for (const gap of gaps) {
    const { hamlet } = gap;
    if (hamlet === undefined || !isClosable(gap, view)) {
      notByActivity.push(gap);
      continue;
    }
    const missing = meetingsMissing(gap, willMeet.get(hamlet) ?? [], view);
    if (missing <= 0) planned.push(gap);
    else {
      meetingsFor.set(gap, missing);
      needs.set(hamlet, [...(needs.get(hamlet) ?? []), gap]);
    }
  }
  return { needs, meetingsFor, planned, notByActivity };
}

/** Whether a meeting on a day still closes the gap: an item counts what is done in its window. */
export function isClosableOn({ kind, planItem }: RankedGap, day: CalendarDate, view: PeriodView): boolean {
  if (kind !== 'G4') return true;
  const window = dutyOf(planItem, view)?.window;
  return window !== undefined && window.from <= day && day <= window.to;
}

export const dutyOf = (code: RankedGap['planItem'], { duties }: PeriodView): PlanDuty | undefined =>
  duties.find(({ item }) => item.code === code);

/** Whether the kind is one that people close by meeting. */
function isClosable({ kind, planItem }: RankedGap, view: PeriodView): boolean {
  switch (kind) {
    case 'G1':
    case 'G1b':
    case 'G2':
    case 'G3':
    case 'G6':
      return true;
    case 'G4':
      return dutyOf(planItem, view)?.needsDirect === true;
    case 'G5':
    case 'G7':
    case 'G8':
      return false;
  }
}

/** Meetings that the gap asks for besides the planned ones. */
function meetingsMissing(gap: RankedGap, planned: readonly PlannedMeeting[], view: PeriodView): number {
  const { kind, topic, planItem, due = 0, done = 0 } = gap;
  if (topic !== undefined) return planned.some(({ topics }) => topics.has(topic)) ? 0 : 1;
  if (kind !== 'G4') return planned.length > 0 ? 0 : 1;
  const duty = dutyOf(planItem, view);
  const answering = planned.filter(
    (meeting) => duty !== undefined && answersDuty(meeting, duty) && isClosableOn(gap, meeting.day, view),
  );
  return Math.ceil(due - done - ROUNDING) - new Set(answering.map(({ day }) => day)).size;
}

function answersDuty({ form, topics, isOutsidePlan }: PlannedMeeting, { item }: PlanDuty): boolean {
  return (
    !isOutsidePlan && matchesForm(item.forms, form) && [...topics].some((topic) => takesTopic(item, topic))
  );
}

/** A target of 0,3 that is met by a third less a hair asks for no second meeting. */
const ROUNDING = 1e-9;
