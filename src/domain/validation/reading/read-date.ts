import type { CalendarDate } from '../../calendar/calendar-date';
import { addDays, parseIsoDate } from '../../calendar/calendar-date';
import { parseDateText } from '../../text/date-text';
import type { DateProblem } from '../../text/date-text';
import type { Cell } from '../../tables/cell';
import { isBlank, isDateCell } from '../../tables/cell';
import type { Fix } from '../finding';
import type { Problem, Read } from '../read';
import { BLANK, understood, unreadable } from '../read';

const PROBLEM: Readonly<Record<DateProblem['kind'], Problem>> = {
  'no-such-day': 'no-such-day',
  'month-day-swapped': 'day-month-swapped',
  'missing-day': 'day-missing',
  unrecognised: 'not-a-date',
};

/** Reads a day. Text that is one («05.03.24») is mended to the sheet's own date for certain. */
export function readDate(cell: Cell): Read<CalendarDate> {
  if (isBlank(cell)) return BLANK;
  if (isDateCell(cell)) return understood(cell.date);
  if (typeof cell === 'number') return unreadable('not-a-date', serialGuess(cell));
  if (typeof cell !== 'string') return unreadable('not-a-date');
  const parsed = parseDateText(cell);
  if (parsed.ok) return understood(parsed.value, dateFix(parsed.value, true));
  const { kind, suggestion } = parsed.error;
  return unreadable(PROBLEM[kind], suggestion === undefined ? undefined : dateFix(suggestion, false));
}

function dateFix(date: CalendarDate, certain: boolean): Fix {
  return { value: { kind: 'date', date, minutes: 0 }, certain };
}

/** Sheets and Excel count days from 30/12/1899; a date that lost its format shows that count. */
const SERIAL_DAY_ZERO = parseIsoDate('1899-12-30');
/** 1/1/2000 and 31/12/2099. */
const SERIAL_BOUNDS = [36_526, 73_050] as const;

function serialGuess(serial: number): Fix | undefined {
  const [least, most] = SERIAL_BOUNDS;
  if (SERIAL_DAY_ZERO === null || !Number.isInteger(serial) || serial < least || serial > most)
    return undefined;
  return dateFix(addDays(SERIAL_DAY_ZERO, serial), false);
}
