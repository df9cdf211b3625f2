import type { CalendarDate } from '../calendar/calendar-date';
import { datePartsOf } from '../calendar/calendar-date';

/** dd/MM/yyyy. */
export function formatDay(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** Decree 30/2020, Phụ lục I: of the months only 1 and 2 take a leading zero. */
export function formatMonthOfDocument(month: number): string {
  return month <= 2 ? pad(month) : String(month);
}

const pad = (value: number): string => String(value).padStart(2, '0');
