import type { CalendarDate } from '../calendar/calendar-date';
import { earlierOf } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { ReportingMonth } from '../calendar/reporting-months';
import { monthFinder, reportingMonthOf, reportingMonthsTouched } from '../calendar/reporting-months';
import { reportYearBounds } from '../calendar/report-period';
import type { Settings } from '../plan/settings';

/** The day whose state is asked for, in its report year (docs/domain.md §6.0 «State»). */
export interface StateDay {
  /** E: the earlier of the period's last day and as_of. */
  readonly day: CalendarDate;
  /** First day of the report year that holds E. */
  readonly from: CalendarDate;
  /** The twelve months of that year; month n stands at n − 1. */
  readonly months: readonly ReportingMonth[];
  /** m: months of the year whose last day is not after E. */
  readonly complete: number;
  /** Months of the year that ended before «Ngày bắt đầu theo dõi»: nobody is judged by them. */
  readonly untracked: number;
  /** c months have passed that are judged: before that there is no rhythm, and no band. */
  readonly hasRhythm: boolean;
}

export function stateDay(
  period: Pick<Period, 'to'>,
  asOf: CalendarDate,
  { periodStyle, trackedFrom, meetingRhythm }: Settings,
): StateDay {
  const day = earlierOf(period.to, asOf);
  const year = reportYearBounds(reportingMonthOf(day, periodStyle).year, periodStyle);
  const months = reportingMonthsTouched(year.from, year.to, periodStyle);
  const complete = months.filter(({ to }) => to <= day).length;
  const untracked = trackedFrom === null ? 0 : months.filter(({ to }) => to < trackedFrom).length;
  return {
    day,
    from: year.from,
    months,
    complete,
    untracked,
    hasRhythm: complete - untracked >= meetingRhythm,
  };
}

/** Number of the month, from 1, that a day (20240315) of the year falls into; 13 for a later one. */
export function monthNumberIn({ months }: StateDay): (day: number) => number {
  const placeOf = monthFinder(months);
  return (day) => placeOf(day) + 1;
}
