import type { Result } from '../result';
import { err, ok } from '../result';
import type { CalendarDate } from './calendar-date';
import { addDays, calendarDate, datePartsOf, daysBetween, daysInMonth, parseIsoDate } from './calendar-date';
import type { Period, PeriodKind, PeriodStyle } from './period';
import { firstDayOfReportingMonth, lastDayOfReportingMonth, reportingMonthOf } from './reporting-months';

/** A year outside these bounds is a slip of the hand (0224, 20244), not a report. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** Why a code names no period. `unknown-form`: none of the forms of docs/workbook.md «Periods». */
export type PeriodProblem =
  | { readonly kind: 'unknown-form'; readonly received: string }
  | { readonly kind: 'no-such-number'; readonly received: string; readonly allowed: number }
  | { readonly kind: 'no-such-day'; readonly received: string; readonly day: string }
  | {
      readonly kind: 'year-out-of-range';
      readonly received: string;
      readonly first: number;
      readonly last: number;
    }
  | {
      readonly kind: 'reversed';
      readonly received: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    };

type NamedKind = Exclude<PeriodKind, 'free'>;

interface NamedShape {
  /** How many periods of the kind a report year holds. */
  readonly count: number;
  readonly firstMonth: (number: number) => number;
  readonly lastMonth: (number: number) => number;
  readonly code: (year: number, number: number) => string;
}

/** docs/domain.md §3.1: months of the report year that a period takes, whichever the style. */
const SHAPES: Readonly<Record<NamedKind, NamedShape>> = {
  month: {
    count: 12,
    firstMonth: (n) => n,
    lastMonth: (n) => n,
    code: (year, n) => `${yearText(year)}-T${String(n).padStart(2, '0')}`,
  },
  quarter: {
    count: 4,
    firstMonth: (n) => 3 * n - 2,
    lastMonth: (n) => 3 * n,
    code: (year, n) => `${yearText(year)}-Q${n}`,
  },
  half: {
    count: 2,
    firstMonth: (n) => 6 * n - 5,
    lastMonth: (n) => 6 * n,
    code: (year, n) => `${yearText(year)}-6T${n}`,
  },
  nineMonths: { count: 1, firstMonth: () => 1, lastMonth: () => 9, code: (year) => `${yearText(year)}-9T` },
  year: { count: 1, firstMonth: () => 1, lastMonth: () => 12, code: (year) => yearText(year) },
};

/** The period of a kind, such as quarter 1 of 2024. Throws a RangeError where the kind has no such number. */
export function namedPeriod(kind: NamedKind, year: number, number: number, style: PeriodStyle): Period {
  const shape = SHAPES[kind];
  if (!Number.isInteger(number) || number < 1 || number > shape.count) {
    throw new RangeError(`No ${kind} ${String(number)}`);
  }
  return {
    code: shape.code(year, number),
    kind,
    year,
    number,
    from: firstDayOfReportingMonth(year, shape.firstMonth(number), style),
    to: lastDayOfReportingMonth(year, shape.lastMonth(number), style),
  };
}

/** The free span from one day to another, both included; `from` must not be later than `to`. */
export function freePeriod(from: CalendarDate, to: CalendarDate): Period {
  return { code: `${from}..${to}`, kind: 'free', year: null, number: 1, from, to };
}

/**
 * Reads a period's code (docs/workbook.md «Periods»), and what hurried hands make of it: small letters, a month of one digit,
 * the year behind a slash (`q1/2024`). White space around it does not matter.
 */
export function parsePeriod(text: string, style: PeriodStyle): Result<Period, PeriodProblem> {
  const received = text.trim();
  const span = /^(\d{4}-\d{2}-\d{2})\s*\.\.\s*(\d{4}-\d{2}-\d{2})$/.exec(received);
  if (span?.[1] !== undefined && span[2] !== undefined) return parseSpan(received, span[1], span[2]);
  const code = received.toUpperCase().replace(/^(\w+)\/(\d{4})$/, '$2-$1');
  const named = /^(\d{4})(?:-(?:T(\d{1,2})|Q(\d)|6T(\d)|(9T)))?$/.exec(code);
  if (!named) return err({ kind: 'unknown-form', received });
  const [, yearDigits, month, quarter, half, nineMonths] = named;
  const year = Number(yearDigits);
  if (!isKnownYear(year)) return yearOutOfRange(received);
  if (month !== undefined) return numbered(received, 'month', year, Number(month), style);
  if (quarter !== undefined) return numbered(received, 'quarter', year, Number(quarter), style);
  if (half !== undefined) return numbered(received, 'half', year, Number(half), style);
  return ok(namedPeriod(nineMonths === undefined ? 'year' : 'nineMonths', year, 1, style));
}

/**
 * The period before, of the same kind: 2024-T01 → 2023-T12, 2024-9T → 2023-9T; a free span → the span of
 * as many days that ends the day before.
 */
export function previousPeriod(period: Period, style: PeriodStyle): Period {
  return neighbour(period, -1, style);
}

/** The period after, of the same kind; see `previousPeriod`. */
export function nextPeriod(period: Period, style: PeriodStyle): Period {
  return neighbour(period, 1, style);
}

/** The same period a year earlier; of a free span the same days of the year (29/2 → 28/2). */
export function samePeriodLastYear(period: Period, style: PeriodStyle): Period {
  if (period.kind === 'free' || period.year === null) {
    return freePeriod(aYearEarlier(period.from), aYearEarlier(period.to));
  }
  return namedPeriod(period.kind, period.year - 1, period.number, style);
}

/** The report year that a day belongs to: by NĐ 09/2019 the 15th of December opens the next one. */
export function reportYearOf(date: CalendarDate, style: PeriodStyle): number {
  return reportingMonthOf(date, style).year;
}

/** First and last day of a report year: 15/12 of the year before to 14/12, or the calendar year. */
export function reportYearBounds(
  year: number,
  style: PeriodStyle,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: firstDayOfReportingMonth(year, 1, style), to: lastDayOfReportingMonth(year, 12, style) };
}

/**
 * What is cumulated for a period (Lũy kế, docs/domain.md §3.3.1): from the first day of the report year of the
 * period's end to the period's end. The period itself where it starts there.
 */
export function cumulativeSpan(period: Period, style: PeriodStyle): Period {
  const { from } = reportYearBounds(reportYearOf(period.to, style), style);
  return from === period.from ? period : freePeriod(from, period.to);
}

function neighbour(period: Period, step: 1 | -1, style: PeriodStyle): Period {
  if (period.kind === 'free' || period.year === null) {
    const days = step * (daysBetween(period.from, period.to) + 1);
    return freePeriod(addDays(period.from, days), addDays(period.to, days));
  }
  const { count } = SHAPES[period.kind];
  const index = period.year * count + (period.number - 1) + step;
  return namedPeriod(period.kind, Math.floor(index / count), (index % count) + 1, style);
}

function parseSpan(received: string, fromText: string, toText: string): Result<Period, PeriodProblem> {
  const from = parseIsoDate(fromText);
  if (from === null) return err({ kind: 'no-such-day', received, day: fromText });
  const to = parseIsoDate(toText);
  if (to === null) return err({ kind: 'no-such-day', received, day: toText });
  if (!isKnownYear(datePartsOf(from).year) || !isKnownYear(datePartsOf(to).year))
    return yearOutOfRange(received);
  return from <= to ? ok(freePeriod(from, to)) : err({ kind: 'reversed', received, from, to });
}

function numbered(
  received: string,
  kind: NamedKind,
  year: number,
  number: number,
  style: PeriodStyle,
): Result<Period, PeriodProblem> {
  const allowed = SHAPES[kind].count;
  if (number < 1 || number > allowed) return err({ kind: 'no-such-number', received, allowed });
  return ok(namedPeriod(kind, year, number, style));
}

function yearOutOfRange(received: string): Result<Period, PeriodProblem> {
  return err({ kind: 'year-out-of-range', received, first: FIRST_YEAR, last: LAST_YEAR });
}

function isKnownYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function aYearEarlier(date: CalendarDate): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const earlier = calendarDate(year - 1, month, Math.min(day, daysInMonth(year - 1, month)));
  if (earlier === null) throw new RangeError(`No day a year before ${date}`);
  return earlier;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
