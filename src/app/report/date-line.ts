import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { calendarDate, datePartsOf } from '../../domain/calendar/calendar-date';
import type { ReportInput } from '../../domain/report/report-context';
import { ok } from '../../domain/result';
import { noSuchDay } from '../../wording/report/report-dialog';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';

/** The day of the date line, where one is given that the month of the making has. */
export function dateLineOf(
  day: number | undefined,
  madeOn: CalendarDate,
): Outcome<Pick<ReportInput, 'dayOfDateLine'>> {
  if (day === undefined) return ok({});
  const { year, month } = datePartsOf(madeOn);
  return calendarDate(year, month, day) === null
    ? failure('request', noSuchDay(day, madeOn))
    : ok({ dayOfDateLine: day });
}
