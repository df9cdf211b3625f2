import { addDays, earlierOf } from '../../calendar/calendar-date';
import type { CalendarDate } from '../../calendar/calendar-date';
import { reportingMonthsTouched } from '../../calendar/reporting-months';
import type { HamletCode } from '../../ids';
import type { PlanItem } from '../../plan/catalogues';
import { planWindow } from '../../plan/plan-window';
import type { PeriodView } from '../period-view';

/** Days ahead that are divided into months; what does not fit is due on the last of them. */
const DAYS_AHEAD = 730;

/**
 * By when: one activity a hamlet in each coming reporting month, so that continuity gains too, in the order in which
 * they are asked for. Not after the end of a plan item that is still running.
 */
export function openSchedule(
  view: PeriodView,
): (hamlets: readonly HamletCode[], items: readonly PlanItem[]) => CalendarDate {
  const { book, asOf, period } = view;
  const start = addDays(asOf < period.from ? period.from : asOf, 1);
  const months = reportingMonthsTouched(start, addDays(start, DAYS_AHEAD), book.settings.periodStyle);
  const taken = new Map<HamletCode, number>();
  return (hamlets, items) => {
    const place = Math.max(0, ...hamlets.map((hamlet) => taken.get(hamlet) ?? 0));
    for (const hamlet of hamlets) taken.set(hamlet, place + 1);
    const month = months[Math.min(place, months.length - 1)];
    const ends = items.map((item) => planWindow(item, book.settings).to).filter((to) => to >= start);
    return ends.reduce(earlierOf, month?.to ?? start);
  };
}
