import { addDays, earlierOf } from '../../calendar/calendar-date';
import type { CalendarDate } from '../../calendar/calendar-date';
import { reportingMonthsTouched } from '../../calendar/reporting-months';
import type { HamletCode } from '../../ids';
import type { PlanItem } from '../../plan/catalogues';
import { planWindow } from '../../plan/plan-window';
import type { PeriodView } from '../period-view';
import { countedDay } from './counted-day';

/** Days ahead that are divided into months; what does not fit is due on the last of them. */
const DAYS_AHEAD = 730;

/**
 * By when: one activity a hamlet in each coming reporting month, so that continuity gains too, in the order in which
 * they are asked for, each in the first month that all its hamlets have free. A broadcast names none: it calls nobody
 * together. Not after the end of a plan item that is still running.
 */
export function openSchedule(
  view: PeriodView,
): (hamlets: readonly HamletCode[], items: readonly PlanItem[]) => CalendarDate {
  const { book, asOf, period } = view;
  const start = addDays(asOf < period.from ? period.from : asOf, 1);
  const last = countedDay(view);
  const months = reportingMonthsTouched(start, addDays(start, DAYS_AHEAD), book.settings.periodStyle);
  const taken = months.map(() => new Set<HamletCode>());
  return (hamlets, items) => {
    const free = taken.findIndex((busy) => !hamlets.some((hamlet) => busy.has(hamlet)));
    const place = free < 0 ? months.length - 1 : free;
    for (const hamlet of hamlets) taken[place]?.add(hamlet);
    const month = months[place];
    // An item that ends on the very day that counts last can still be met on it.
    const ends = items.map((item) => planWindow(item, book.settings).to).filter((to) => to >= last);
    return ends.reduce(earlierOf, month?.to ?? start);
  };
}
