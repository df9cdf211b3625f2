import type { CalendarDate } from './calendar-date';
import type { Period, PeriodStyle } from './period';
import { nextPeriod } from './report-period';
import { dueDate } from './working-days';

/** Working days from the cut-off to the due date, where nobody has issued another rule (docs/domain.md §3.1). */
export const REPORT_WORKING_DAYS = 2;

/** The day by which the report of a period is to be sent. */
export const reportDue = ({ to }: Pick<Period, 'to'>, holidays: readonly CalendarDate[]): CalendarDate =>
  dueDate(to, REPORT_WORKING_DAYS, holidays);

/** Whether a report is waited for on a day: its period has ended, and that of the next one is not due yet. */
export function awaitedReport(
  period: Period,
  today: CalendarDate,
  {
    periodStyle,
    holidays,
  }: { readonly periodStyle: PeriodStyle; readonly holidays: readonly CalendarDate[] },
): { readonly due: CalendarDate; readonly isLate: boolean } | null {
  if (period.kind === 'free' || today <= period.to) return null;
  if (today > reportDue(nextPeriod(period, periodStyle), holidays)) return null;
  const due = reportDue(period, holidays);
  return { due, isLate: today > due };
}
