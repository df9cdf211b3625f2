import { addDays, calendarDate, datePartsOf } from '../../../domain/calendar/calendar-date';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { clean } from '../../../domain/text/clean';
import { withoutAccents } from '../../../domain/text/without-accents';

/** Days before today, by what people call them. */
const NAMED: Readonly<Record<string, number>> = {
  'hom nay': 0,
  'hom qua': 1,
  'hom kia': 2,
  'hom kia nua': 3,
};
const WITHOUT_YEAR = /^(?:ngay )?(\d{1,2})(?: ?[./-] ?| (?:thang|thg)\.? ?)(\d{1,2})$/;

/**
 * The day that «hôm qua» or «25/11» means today; null for anything else, which the rules of the column read. A day without its year is
 * of this year; what is done lies behind us, so one that is still to come was last year's.
 */
export function dayMeant(text: string, today: CalendarDate, isDone: boolean): CalendarDate | null {
  const plain = withoutAccents(clean(text)).toLowerCase().trim();
  const back = NAMED[plain];
  if (back !== undefined) return addDays(today, -back);
  const [, day, month] = WITHOUT_YEAR.exec(plain) ?? [];
  if (day === undefined || month === undefined) return null;
  const { year } = datePartsOf(today);
  const inYear = (of: number): CalendarDate | null => calendarDate(of, Number(month), Number(day));
  const meant = inYear(year);
  return isDone && meant !== null && meant > today ? inYear(year - 1) : meant;
}
