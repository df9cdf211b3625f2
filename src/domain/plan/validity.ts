import type { CalendarDate } from '../calendar/calendar-date';

/** The last day in force; an end before the beginning is an error of its cell, and counts as none. */
export const endOf = (from: CalendarDate | null, to: CalendarDate | null): CalendarDate | null =>
  from !== null && to !== null && to < from ? null : to;
