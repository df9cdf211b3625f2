import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode, TopicCode } from '../../ids';
import type { CommForm } from '../../plan/catalogues';
import type { PeriodView } from '../period-view';
import { eachTopicOf } from '../activity-contents';

/** A row of «Dự kiến» that will meet a hamlet. */
export interface PlannedMeeting {
  readonly day: CalendarDate;
  readonly form: CommForm;
  readonly topics: ReadonlySet<TopicCode>;
  readonly isOutsidePlan: boolean;
  /** '' where the row names none. */
  readonly planItem: string;
}

/** The meetings planned at each hamlet from today to the end of the report year. */
export function plannedMeetings(
  { book, counting, succession, state }: PeriodView,
  today: CalendarDate,
): ReadonlyMap<HamletCode, readonly PlannedMeeting[]> {
  const { index } = counting;
  const end = state.months[state.months.length - 1]?.to ?? state.day;
  const direct = new Map(
    book.forms.filter(({ credit }) => credit === 'direct').map((form) => [form.code, form]),
  );
  const planned = new Map<HamletCode, PlannedMeeting[]>();
  index.entries.forEach(({ activity }, at) => {
    if (activity?.status !== 'planned' || activity.scope === 'external') return;
    const { date, hamlets, planItem } = activity;
    const form = direct.get(activity.form);
    if (form === undefined || date < today || date > end) return;
    if (hamlets.length > book.settings.hamletsAMeeting) return;
    const topics = new Set<TopicCode>();
    eachTopicOf(index.topics, at, book.settings, (number) => {
      const topic = index.topics.codes[number];
      if (topic !== undefined) topics.add(topic);
    });
    const isOutsidePlan = planItem === 'outside-plan';
    const item = isOutsidePlan ? '' : (planItem ?? '');
    const meeting = { day: date, form, topics, isOutsidePlan, planItem: item };
    const concerned = hamlets.flatMap((each) =>
      succession.successorsOf(each).map(({ hamlet }) => hamlet.code),
    );
    for (const code of new Set(concerned)) planned.set(code, [...(planned.get(code) ?? []), meeting]);
  });
  return planned;
}
