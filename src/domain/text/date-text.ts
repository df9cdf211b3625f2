import { calendarDate } from '../calendar/calendar-date';
import type { CalendarDate } from '../calendar/calendar-date';
import { err, ok } from '../result';
import type { Result } from '../result';
import { clean } from './clean';
import { withoutAccents } from './without-accents';

export interface DateProblem {
  /**
   * no-such-day: 31/4. month-day-swapped: 03/25/2024, the suggestion is 25 March. missing-day: only month and year.
   * unrecognised: anything else, also a day without its year.
   */
  readonly kind: 'no-such-day' | 'month-day-swapped' | 'missing-day' | 'unrecognised';
  readonly suggestion?: CalendarDate;
}

/** Day, month and year in the order typed; a year of two digits lies in 2000–2099. */
const DAY_FIRST = /^(?:ngay )?(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,2})$/;
const IN_WORDS = /^(?:ngay )?(\d{1,2}) (?:thang|thg)\.? ?(\d{1,2}),? ?(?:nam )?(\d{4}|\d{2})$/;
const MONTH_ONLY = [
  /^(?:(?:thang|thg)\.? ?)?(0?[1-9]|1[0-2])(?: ?[./-] ?|,? nam |, ?| )(\d{4})$/,
  /^(\d{4}) ?[./-] ?(0?[1-9]|1[0-2])$/,
] as const;
/** «thứ ba, ngày» before a day; without accents, in small letters. */
export const WEEKDAY = /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7]) ?,? ?(?:ngay )?(?=\d)/;

/** Reads a day as Vietnamese write it: 5/3/2024, 05.03.24, 2024-03-05, «ngày 5 tháng 3 năm 2024». Never month first. */
export function parseDateText(text: string): Result<CalendarDate, DateProblem> {
  const typed = withoutAccents(clean(text))
    .toLowerCase()
    .replace(WEEKDAY, '')
    .replace(/[.,;]$/, '')
    .trim();
  const dayFirst = DAY_FIRST.exec(typed) ?? IN_WORDS.exec(typed);
  if (dayFirst) return readDay(Number(dayFirst[1]), Number(dayFirst[2]), readYear(dayFirst[3] ?? ''));
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return readDay(Number(yearFirst[3]), Number(yearFirst[2]), Number(yearFirst[1]));
  return err({ kind: MONTH_ONLY.some((form) => form.test(typed)) ? 'missing-day' : 'unrecognised' });
}

function readYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function readDay(day: number, month: number, year: number): Result<CalendarDate, DateProblem> {
  if (year < 1900 || year > 2100) return err({ kind: 'unrecognised' });
  const date = calendarDate(year, month, day);
  if (date !== null) return ok(date);
  const swapped = month > 12 ? calendarDate(year, day, month) : null;
  return err(swapped === null ? { kind: 'no-such-day' } : { kind: 'month-day-swapped', suggestion: swapped });
}
