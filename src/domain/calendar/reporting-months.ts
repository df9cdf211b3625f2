import type { CalendarDate } from './calendar-date';
import { calendarDate, dateNumber, datePartsOf, daysInMonth } from './calendar-date';
import type { PeriodStyle } from './period';

/** NĐ 09/2019, Điều 12: a reporting month runs from the 15th of the month before to the 14th. */
const DECREE_FIRST_DAY = 15;

/** A month of the report year, inclusive at both ends: month 1 of 2024 is 15/12/2023–14/01/2024 by NĐ 09/2019. */
export interface ReportingMonth {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The reporting month that a day belongs to. */
export function reportingMonthOf(date: CalendarDate, style: PeriodStyle): ReportingMonth {
  const index = monthIndex(date, style);
  return reportingMonth(Math.floor(index / 12), (index % 12) + 1, style);
}

/** Every reporting month with at least one day from `from` to `to`, in order; none where `from` is later. */
export function reportingMonthsTouched(
  from: CalendarDate,
  to: CalendarDate,
  style: PeriodStyle,
): readonly ReportingMonth[] {
  if (from > to) return [];
  const first = monthIndex(from, style);
  const last = monthIndex(to, style);
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const index = first + step;
    return reportingMonth(Math.floor(index / 12), (index % 12) + 1, style);
  });
}

/** How many reporting months have at least one day from `from` to `to`; 0 where `from` is later. */
export function countReportingMonthsTouched(
  from: CalendarDate,
  to: CalendarDate,
  style: PeriodStyle,
): number {
  return from > to ? 0 : monthIndex(to, style) - monthIndex(from, style) + 1;
}

/** First day of month 1…12 of a report year. */
export function firstDayOfReportingMonth(year: number, month: number, style: PeriodStyle): CalendarDate {
  if (style === 'calendar') return existingDay(year, month, 1);
  return month === 1
    ? existingDay(year - 1, 12, DECREE_FIRST_DAY)
    : existingDay(year, month - 1, DECREE_FIRST_DAY);
}

/** Last day of month 1…12 of a report year. */
export function lastDayOfReportingMonth(year: number, month: number, style: PeriodStyle): CalendarDate {
  return existingDay(year, month, style === 'calendar' ? daysInMonth(year, month) : DECREE_FIRST_DAY - 1);
}

function reportingMonth(year: number, month: number, style: PeriodStyle): ReportingMonth {
  return {
    year,
    month,
    from: firstDayOfReportingMonth(year, month, style),
    to: lastDayOfReportingMonth(year, month, style),
  };
}

/** Months since the first one of year 0, so that months can be counted by subtraction. */
function monthIndex(date: CalendarDate, style: PeriodStyle): number {
  const { year, month, day } = datePartsOf(date);
  return year * 12 + (month - 1) + (style === 'decree-09' && day >= DECREE_FIRST_DAY ? 1 : 0);
}

function existingDay(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (date === null) throw new RangeError(`No day ${String(day)}/${String(month)}/${String(year)}`);
  return date;
}

/**
 * Which of the months, which follow each other without a break, a day of them or before them falls into; their number
 * for a later day. Days are numbers (20240315).
 */
export function monthFinder(months: readonly ReportingMonth[]): (day: number) => number {
  const lastDays = months.map(({ to }) => dateNumber(to));
  return (day) => {
    let i = 0;
    while (i < lastDays.length && day > (lastDays[i] ?? 0)) i += 1;
    return i;
  };
}
