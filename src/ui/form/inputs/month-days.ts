import {
  addDays,
  calendarDate,
  datePartsOf,
  daysInMonth,
  weekdayOf,
} from '../../../domain/calendar/calendar-date';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';

const WEEK = 7;
const MONTHS = 12;

/** Monday is 0. */
const columnOf = (day: CalendarDate): number => (weekdayOf(day) + WEEK - 1) % WEEK;

/** The weeks of the day's month, from Monday; null where a day is another month's. */
export function weeksOf(at: CalendarDate): readonly (readonly (CalendarDate | null)[])[] {
  const { year, month, day } = datePartsOf(at);
  const first = addDays(at, 1 - day);
  const before = columnOf(first);
  const count = daysInMonth(year, month);
  const weeks = Math.ceil((before + count) / WEEK);
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: WEEK }, (_day, column) => {
      const number = week * WEEK + column - before;
      return number >= 0 && number < count ? addDays(first, number) : null;
    }),
  );
}

/** The same day so many months on, or the last one of a month that is too short. */
export function monthBeside(at: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(at);
  const count = year * MONTHS + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / MONTHS), (count % MONTHS) + 1];
  return calendarDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? at;
}

/** Where a key leads from a day; null for a key that leads nowhere. */
export function dayByKey(at: CalendarDate, key: string): CalendarDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(at, -1);
    case 'ArrowRight':
      return addDays(at, 1);
    case 'ArrowUp':
      return addDays(at, -WEEK);
    case 'ArrowDown':
      return addDays(at, WEEK);
    case 'Home':
      return addDays(at, -columnOf(at));
    case 'End':
      return addDays(at, WEEK - 1 - columnOf(at));
    case 'PageUp':
      return monthBeside(at, -1);
    case 'PageDown':
      return monthBeside(at, 1);
    default:
      return null;
  }
}
