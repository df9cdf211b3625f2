import { calendarDate, datePartsOf } from '../calendar/calendar-date';
import type { CalendarDate } from '../calendar/calendar-date';
import { mendOf } from '../cells/read';
import { readDate } from '../cells/read-date';
import { isDateCell } from '../tables/cell';
import { parseDateText } from '../text/date-text';
import { formatDate } from '../text/format';
import { readHurriedDate } from '../text/hurried-date';
import type { ForeignCell } from './foreign-sheet';
import type { Candidate } from './proposal';
import type { FieldCell, ReadingState, RowInMaking } from './reading-state';
import { put } from './reading-state';
import type { When } from './read-when';
import { readWhen } from './read-when';

const NUMBERED_DAY = /^(\d{1,2})( ?[./-] ?)(\d{1,2})( ?[./-] ?)(\d{4}|\d{2})$/;

/** Whether a day of the column can only be read month first: then all of them are asked about. */
export function isMonthFirst(cells: readonly ForeignCell[]): boolean {
  return cells.some((cell) => {
    const parsed = typeof cell === 'string' ? parseDateText(cell) : null;
    return parsed !== null && !parsed.ok && parsed.error.kind === 'month-day-swapped';
  });
}

/** Reads a day or a span into the row; what is not certain is asked. */
export function readDayField(cell: ForeignCell, at: FieldCell, row: RowInMaking, state: ReadingState): void {
  const said = orderedDay(cell, at, row, state);
  if (said === undefined) return;
  const when = whenOf(said, at, row, state);
  if (when !== null) putWhen(when, at, row, state);
}

/** The cell with day and month in our order; undefined where that is asked and not answered. */
function orderedDay(
  cell: ForeignCell,
  { column, from }: FieldCell,
  row: RowInMaking,
  { monthFirst, questions }: ReadingState,
): ForeignCell | undefined {
  if (!monthFirst.has(column.field)) return cell;
  const candidates = [choice('month-first'), choice('day-first')];
  const order = questions.ask({
    kind: 'day-order',
    field: column.field,
    word: '',
    row: row.number,
    candidates,
    example: from,
  });
  if (order === null) return undefined;
  return order === 'month-first' ? swapped(cell) : cell;
}

const choice = (text: string): Candidate => ({ text, label: text });

function swapped(cell: ForeignCell): ForeignCell {
  if (typeof cell === 'string') return cell.trim().replace(NUMBERED_DAY, '$3$2$1$4$5');
  if (!isDateCell(cell)) return cell;
  const { year, month, day } = datePartsOf(cell.date);
  const date = calendarDate(year, day, month);
  return date === null ? cell : { ...cell, date };
}

function whenOf(cell: ForeignCell, at: FieldCell, row: RowInMaking, state: ReadingState): When | null {
  if (isDateCell(cell)) return dateCellWhen(cell, at, row, state);
  if (typeof cell === 'number') return serialWhen(cell, at, row, state);
  const text = String(cell);
  const read = readWhen(text, state.year);
  if (read !== null) return read;
  const { planYear } = state.catalogue.lists.settings;
  if (state.year === null && readWhen(text, planYear) !== null) {
    const candidates = [planYear, planYear - 1, planYear + 1].map((year) => choice(String(year)));
    const ask = { kind: 'year', field: at.column.field, word: '', row: row.number, candidates } as const;
    const year = state.questions.ask({ ...ask, example: at.from });
    return year === null ? null : readWhen(text, Number(year));
  }
  const guess = readHurriedDate(text, state.catalogue.planYear);
  const near = guess.kind === 'read' ? guess.date : (guess.suggestion ?? null);
  return answeredWhen(near === null ? [] : [near], at, row, state);
}

type ShownDate = Extract<ForeignCell, { readonly kind: 'date' }>;

function dateCellWhen(cell: ShownDate, at: FieldCell, row: RowInMaking, state: ReadingState): When | null {
  const { year, month } = datePartsOf(cell.date);
  if (cell.shows === 'month') return readWhen(`${String(month)}/${String(year)}`, null);
  if (cell.shows === 'year') return readWhen(String(year), null);
  if (cell.shows === 'time' || readDate(cell).state !== 'read') return answeredWhen([], at, row, state);
  return { from: cell.date, to: cell.date, isYearSaid: true };
}

/** A count of days is one for certain only where it falls into the plan's year. */
function serialWhen(serial: number, at: FieldCell, row: RowInMaking, state: ReadingState): When | null {
  const value = mendOf(readDate(serial))?.value ?? null;
  const date = isDateCell(value) ? value.date : null;
  const { from, to } = state.catalogue.planYear;
  if (date !== null && date >= from && date <= to) return { from: date, to: date, isYearSaid: true };
  return answeredWhen(date === null ? [] : [date], at, row, state);
}

/** Asks what a text means as a day; an answer is a day as a form takes it. */
function answeredWhen(
  near: readonly CalendarDate[],
  { column, from }: FieldCell,
  row: RowInMaking,
  { questions, year }: ReadingState,
): When | null {
  const candidates = near.map((date) => choice(formatDate(date)));
  const ask = { kind: 'value', field: column.field, word: from, row: row.number, candidates } as const;
  const answer = questions.ask(ask);
  return answer === null || answer === '' ? null : readWhen(answer, year);
}

function putWhen(when: When, at: FieldCell, row: RowInMaking, state: ReadingState): void {
  const { field } = at.column;
  const { from, to } = when;
  if (field === 'from' && !state.mapped.has('to')) {
    putDay(row, 'from', from, at.from);
    if (to !== null && to !== from) putDay(row, 'to', to, at.from);
    return;
  }
  if (field === 'to' || field === 'from' || from === to) {
    putDay(row, field, field === 'from' ? from : to, at.from);
    return;
  }
  const ask = { kind: 'span', field, word: '', row: row.number, example: at.from } as const;
  const which = state.questions.ask({ ...ask, candidates: [choice('first'), choice('last')] });
  if (which === null) return;
  putDay(row, field, which === 'last' ? (to ?? from) : (from ?? to), at.from);
  row.kept.push(at.from);
}

function putDay(row: RowInMaking, field: string, date: CalendarDate | null, from: string): void {
  if (date === null) return;
  put(row, field, formatDate(date), from);
  if (field === 'date' || field === 'from') row.day = date;
}

/** Days before and after which a day is of another year. */
export function isOtherYear(date: CalendarDate, { planYear, lists }: ReadingState['catalogue']): boolean {
  const isInside = date >= planYear.from && date <= planYear.to;
  return !isInside && Number(date.slice(0, 4)) !== lists.settings.planYear;
}
