import type { CalendarDate } from '../../calendar/calendar-date';
import { addDays, daysBetween } from '../../calendar/calendar-date';
import type { HamletCode } from '../../ids';
import type { PeriodView } from '../period-view';

/** Households are invited some days before … */
const DAYS_TO_INVITE = 3;
/** … and called to one meeting a week. */
const DAYS_BETWEEN = 7;
/** The officials of a commune are at so many hamlet meetings on a day. */
const MEETINGS_A_DAY = 2;
const DAYS_AHEAD = 366;

/** Gives every meeting a day that is still free, and keeps it; the earliest one, as it is asked in order of weight. */
export type Schedule = (hamlets: readonly HamletCode[]) => CalendarDate;

/** The days of rows that stand, done or planned, and Ngày nghỉ are not free. */
export function openSchedule({ book, counting, succession }: PeriodView, today: CalendarDate): Schedule {
  const holidays = new Set(book.settings.holidays);
  const busy = new Map<HamletCode, CalendarDate[]>();
  const meetings = new Map<CalendarDate, number>();
  const take = (hamlets: readonly HamletCode[], day: CalendarDate): void => {
    meetings.set(day, (meetings.get(day) ?? 0) + 1);
    for (const hamlet of hamlets) busy.set(hamlet, [...(busy.get(hamlet) ?? []), day]);
  };
  for (const { activity } of counting.index.entries) {
    const isAhead = activity !== null && activity.date >= addDays(today, -DAYS_BETWEEN);
    if (!isAhead || activity.status === 'cancelled' || activity.status === 'postponed') continue;
    take(
      activity.hamlets.flatMap((code) => succession.successorOf(code)?.code ?? []),
      activity.date,
    );
  }
  const isFree = (day: CalendarDate, hamlets: readonly HamletCode[]): boolean =>
    !holidays.has(day) &&
    (meetings.get(day) ?? 0) < MEETINGS_A_DAY &&
    hamlets.every((hamlet) =>
      (busy.get(hamlet) ?? []).every((other) => Math.abs(daysBetween(other, day)) >= DAYS_BETWEEN),
    );
  return (hamlets) => {
    let ahead = DAYS_TO_INVITE;
    while (ahead < DAYS_AHEAD && !isFree(addDays(today, ahead), hamlets)) ahead += 1;
    const day = addDays(today, ahead);
    take(hamlets, day);
    return day;
  };
}
