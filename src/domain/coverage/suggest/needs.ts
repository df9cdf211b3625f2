import { eachTopicOf } from '../hamlet-ledger';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode, TopicCode } from '../../ids';
import type { RankedGap } from '../coverage';
import type { PeriodView } from '../period-view';
import { takesTopic } from '../../plan/takes-topic';
import type { PlanDuty } from '../plan-tally';

/** What a hamlet needs of its next meetings: the gaps that one closes. */
export type Needs = ReadonlyMap<HamletCode, readonly RankedGap[]>;

export interface SortedGaps {
  readonly needs: Needs;
  readonly planned: readonly RankedGap[];
  readonly notByActivity: readonly RankedGap[];
}

/** Which gaps a meeting from today on closes, which ones a planned row already will, and which ones none can. */
export function sortGaps(view: PeriodView, gaps: readonly RankedGap[], today: CalendarDate): SortedGaps {
  const needs = new Map<HamletCode, RankedGap[]>();
  const planned: RankedGap[] = [];
  const notByActivity: RankedGap[] = [];
  const willMeet = plannedMeetings(view, today);
  for (const gap of gaps) {
    const { hamlet } = gap;
    if (hamlet === undefined || !isClosable(gap, view, today)) notByActivity.push(gap);
    else if (isMetBy(gap, willMeet.get(hamlet), view)) planned.push(gap);
    else needs.set(hamlet, [...(needs.get(hamlet) ?? []), gap]);
  }
  return { needs, planned, notByActivity };
}

function isClosable({ kind, planItem }: RankedGap, { duties }: PeriodView, today: CalendarDate): boolean {
  switch (kind) {
    case 'G1':
    case 'G1b':
    case 'G2':
    case 'G3':
    case 'G6':
      return true;
    case 'G4': {
      const duty = duties.find(({ item }) => item.code === planItem);
      return duty !== undefined && duty.needsDirect && duty.window.to >= today;
    }
    case 'G5':
    case 'G7':
    case 'G8':
      return false;
  }
}

/** Contents of the meetings that are planned at each hamlet, and how often each is. */
function plannedMeetings(
  { book, counting, succession }: PeriodView,
  today: CalendarDate,
): ReadonlyMap<HamletCode, ReadonlyMap<TopicCode, number>> {
  const { index } = counting;
  const direct = new Set(book.forms.filter(({ credit }) => credit === 'direct').map(({ code }) => code));
  const willMeet = new Map<HamletCode, Map<TopicCode, number>>();
  index.entries.forEach(({ activity }, at) => {
    if (activity?.status !== 'planned' || activity.date < today || !direct.has(activity.form)) return;
    if (activity.hamlets.length > book.settings.hamletsAMeeting) return;
    for (const code of activity.hamlets) {
      const hamlet = succession.successorOf(code)?.code;
      if (hamlet === undefined) continue;
      const topics = willMeet.get(hamlet) ?? new Map<TopicCode, number>();
      eachTopicOf(index.topics, at, book.settings, (number) => {
        const topic = index.topics.codes[number];
        if (topic !== undefined) topics.set(topic, (topics.get(topic) ?? 0) + 1);
      });
      willMeet.set(hamlet, topics);
    }
  });
  return willMeet;
}

function isMetBy(
  gap: RankedGap,
  topics: ReadonlyMap<TopicCode, number> | undefined,
  { duties }: PeriodView,
): boolean {
  if (topics === undefined) return false;
  if (gap.topic !== undefined) return topics.has(gap.topic);
  if (gap.kind !== 'G4') return true;
  const duty = duties.find(({ item }) => item.code === gap.planItem);
  return duty !== undefined && timesAsked(duty, topics) >= stillDue(gap);
}

function timesAsked({ item }: PlanDuty, topics: ReadonlyMap<TopicCode, number>): number {
  let times = 0;
  for (const [topic, count] of topics) if (takesTopic(item, topic)) times = Math.max(times, count);
  return times;
}

export const stillDue = ({ due = 0, done = 0 }: RankedGap): number => due - done;
