import { remembering } from '../remembering';
import type { CalendarDate } from '../calendar/calendar-date';
import { addDays, parseIsoDate } from '../calendar/calendar-date';
import { parseDateText } from '../text/date-text';
import type { DateProblem } from '../text/date-text';
import type { Cell } from '../tables/cell';
import { isBlank, isDateCell } from '../tables/cell';
import type { Fix } from './fix';
import type { Problem, Read } from './read';
import { BLANK, understood, unreadable } from './read';

const PROBLEM: Readonly<Record<DateProblem['kind'], Problem>> = {
  'no-such-day': 'no-such-day',
  'month-day-swapped': 'day-month-swapped',
  'missing-day': 'day-missing',
  'weekday-differs': 'weekday-differs',
  unrecognised: 'not-a-date',
};

/** The years that text is read in (date-text.ts); a date cell holds to the same. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-12-31';

/** Reads a day. Text that is one («05.03.24») is mended to the sheet's own date for certain. */
export function readDate(cell: Cell): Read<CalendarDate> {
  if (isBlank(cell)) return BLANK;
  if (isDateCell(cell)) {
    const { date } = cell;
    return date >= FIRST_DAY && date <= LAST_DAY ? readDay(date) : unreadable('year-out-of-range');
  }
  if (typeof cell === 'number') return unreadable('not-a-date', serialGuess(cell));
  if (typeof cell !== 'string') return unreadable('not-a-date');
  const parsed = parseDateText(cell);
  if (parsed.ok) return understood(parsed.value, dateFix(parsed.value, true));
  const { kind, suggestion } = parsed.error;
  return unreadable(PROBLEM[kind], suggestion === undefined ? undefined : dateFix(suggestion, false));
}

/** A year has few days and many rows. */
const readDay = remembering((date) => understood(date as CalendarDate));

/** A mend to the sheet's own date, at so many minutes of the day. */
export function dateFix(date: CalendarDate, certain: boolean, minutes = 0): Fix {
  return { value: { kind: 'date', date, minutes }, certain };
}

/** Sheets and Excel count days from 30/12/1899; a date that lost its format shows that count. */
const SERIAL_DAY_ZERO = parseIsoDate('1899-12-30');
/** 1/1/2000 and 31/12/2099. */
const SERIAL_BOUNDS = [36_526, 73_050] as const;

/** A count of days, with a time behind the comma. */
function serialGuess(serial: number): Fix | undefined {
  const [least, most] = SERIAL_BOUNDS;
  if (SERIAL_DAY_ZERO === null || serial < least || serial >= most + 1) return undefined;
  return dateFix(addDays(SERIAL_DAY_ZERO, Math.floor(serial)), false);
}
