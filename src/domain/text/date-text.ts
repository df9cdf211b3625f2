import { calendarDate, weekdayOf } from '../calendar/calendar-date';
import type { CalendarDate } from '../calendar/calendar-date';
import { err, ok } from '../result';
import type { Result } from '../result';
import { clean } from './clean';
import { withoutAccents } from './without-accents';

export interface DateProblem {
  /**
   * no-such-day: 31/4. month-day-swapped: 03/25/2024, the suggestion is 25 March. weekday-differs: «thứ hai, 5/3/2024»,
   * a Tuesday. missing-day: only month and year. unrecognised: anything else, also a day without its year.
   */
  readonly kind: 'no-such-day' | 'month-day-swapped' | 'weekday-differs' | 'missing-day' | 'unrecognised';
  readonly suggestion?: CalendarDate;
}

/** Day, month and year in the order typed; a year of two digits lies in 2000–2099. */
const DAY_FIRST =
  /^(?:ngay )?(\d{1,2})(?: ?[./-] ?| (?:thang|thg)\.? ?)(\d{1,2})(?: ?[./-] ?|,? ?nam |, ?| )(\d{4}|\d{2})$/;
/** Three bare numbers, and a month behind its sign with the year behind a bare space: those are asked for. */
const UNMARKED = /^(?:ngay )?\d{1,2} ?[./-] ?\d{1,2}(?:,? | ?, ?)\d+$/;
const YEAR_FIRST = /^(\d{4}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,2})$/;
const MONTH_ONLY = [
  /^(?:(?:thang|thg)\.? ?)?(0?[1-9]|1[0-2])(?: ?[./-] ?|,? nam |, ?| )(\d{4})$/,
  /^(\d{4}) ?[./-] ?(0?[1-9]|1[0-2])$/,
] as const;
const WEEKDAY_NAMES = '(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])';
/** «thứ ba, ngày» before a day; without accents, in small letters. */
const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY_NAMES} ?,? ?(?:ngay )?(?=\\d)`);
/** «5/3/2024 (thứ ba)», «5/3/2024, thứ ba» */
const WEEKDAY_BEHIND = new RegExp(`(?<=\\d) ?(?:\\( ?${WEEKDAY_NAMES} ?\\)|,? ${WEEKDAY_NAMES})$`);
const NUMBER_BY_WEEKDAY = ['cn', '2 hai', '3 ba', '4 tu', '5 nam', '6 sau', '7 bay'];

/** A text without the weekday at either end of it; `weekday` is 0 for Sunday, null where none is named. */
export interface WeekdayTaken {
  readonly rest: string;
  readonly weekday: number | null;
}

/** Takes the weekday off a day; the text is in small letters without accents. */
export function takeWeekday(typed: string): WeekdayTaken {
  const before = WEEKDAY_BEFORE.exec(typed);
  const behind = before ? null : WEEKDAY_BEHIND.exec(typed);
  const name = before?.[1] ?? behind?.[1] ?? behind?.[2];
  if (name === undefined) return { rest: typed, weekday: null };
  const [found] = before ?? behind ?? [''];
  return { rest: typed.replace(found, '').trim(), weekday: weekdayNamed(name) };
}

function weekdayNamed(name: string): number {
  if (name === 'chu nhat') return 0;
  const word = name.replace(/^thu |^t/, '');
  return NUMBER_BY_WEEKDAY.findIndex((names) => names.split(' ').includes(word));
}

/**
 * Reads a day as Vietnamese write it: 5/3/2024, 05.03.24, 2024-03-05, «ngày 5 tháng 3 năm 2024», «5/3 năm 2024». Never
 * month first; a weekday beside it must be the day's.
 */
export function parseDateText(text: string): Result<CalendarDate, DateProblem> {
  const plain = withoutAccents(clean(text))
    .toLowerCase()
    .replace(/[.,;]$/, '')
    .trim();
  const { rest, weekday } = takeWeekday(plain);
  const read = readPlainDay(rest);
  if (!read.ok || weekday === null || weekdayOf(read.value) === weekday) return read;
  return err({ kind: 'weekday-differs', suggestion: read.value });
}

function readPlainDay(typed: string): Result<CalendarDate, DateProblem> {
  const dayFirst = UNMARKED.test(typed) ? null : DAY_FIRST.exec(typed);
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
