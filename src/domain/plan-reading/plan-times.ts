import { calendarDate, daysInMonth } from '../calendar/calendar-date';
import type { CalendarDate } from '../calendar/calendar-date';
import { parseMoneyText } from '../text/money-text';
import { parseRoman } from '../text/roman';

export interface TimeSpan {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

const DAY = String.raw`(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`;
const FROM_TO = new RegExp(String.raw`từ\s+${DAY}\s*(?:đến(?:\s+hết)?|-|tới)\s*${DAY}`, 'iu');
const UNTIL = new RegExp(String.raw`(?:trước|đến(?:\s+hết)?|hoàn thành|xong)\s+${DAY}`, 'iu');
const MONTHS =
  /tháng\s+(\d{1,2})(?:\s*(?:-|đến|tới)\s*(?:tháng\s+)?(\d{1,2}))?(?:\s*(?:\/|năm)\s*(\d{4}))?(?!\s*[\d/])/iu;
const QUARTERS =
  /qu[ýí]\s+(IV|I{1,3}|[1-4])(?:\s*(?:,|-|và|đến)\s*(?:qu[ýí]\s+)?(IV|I{1,3}|[1-4]))?(?:\s*(?:\/|năm)\s*(\d{4}))?/iu;
const WHOLE_YEAR = /cả năm|trong năm(?!\s*\d)/iu;

/** The days that a text names: «quý II», «tháng 4 - tháng 6», «trước ngày 30/4/2024»; null where it names none. */
export function timeIn(text: string, year: number | null): TimeSpan | null {
  const span = FROM_TO.exec(text);
  if (span !== null) return { from: dayOf(span, 1), to: dayOf(span, 4) };
  const until = UNTIL.exec(text);
  if (until !== null) return { from: null, to: dayOf(until, 1) };
  const quarters = QUARTERS.exec(text);
  if (quarters !== null) {
    const first = quarterOf(quarters[1]);
    return monthsOf(first * 3 - 2, quarterOf(quarters[2] ?? quarters[1]) * 3, yearOf(quarters[3], year));
  }
  const months = MONTHS.exec(text);
  if (months === null) return null;
  return monthsOf(Number(months[1]), Number(months[2] ?? months[1]), yearOf(months[3], year));
}

export const isWholeYear = (text: string): boolean => WHOLE_YEAR.test(text);

const dayOf = (found: RegExpExecArray, at: number): CalendarDate | null =>
  calendarDate(Number(found[at + 2]), Number(found[at + 1]), Number(found[at]));

const quarterOf = (text: string | undefined): number =>
  /^\d$/.test(text ?? '') ? Number(text) : (parseRoman((text ?? '').toUpperCase()) ?? 1);

const yearOf = (text: string | undefined, year: number | null): number | null =>
  text === undefined ? year : Number(text);

function monthsOf(first: number, last: number, year: number | null): TimeSpan | null {
  if (year === null || first < 1 || last > 12 || first > last) return null;
  return { from: calendarDate(year, first, 1), to: calendarDate(year, last, daysInMonth(year, last)) };
}

export interface Amount {
  readonly count: number;
  /** As it is written: «tin, bài». */
  readonly unit: string;
}

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?:mỗi|hằng|hàng|\/|một)\s*tháng/iu, 12],
  [/(?:mỗi|hằng|hàng|\/|một)\s*quý/iu, 4],
];

/** How many of a unit a text asks for, in the year: «04 tin, bài mỗi tháng» is 48. */
export function amountIn(text: string, units: readonly string[]): Amount | null {
  const words = [...units]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/ /g, String.raw`,?\s+`));
  const found = new RegExp(
    String.raw`(?<![\d/.])(\d{1,3}(?:\.\d{3})+|\d+)\s+(${words.join('|')})(?![\p{L}])`,
    'iu',
  ).exec(text);
  if (found === null) return null;
  const times = TIMES.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
  return { count: Number((found[1] ?? '').replace(/\./g, '')) * times, unit: (found[2] ?? '').toLowerCase() };
}

const MONEY =
  /(?<![\d/])(\d+(?:[.,]\d+)*)\s*(tỷ|triệu|nghìn|ngàn|tr)?\s*(?:đồng|đ)(?![\p{L}])|(\d+(?:[.,]\d+)*)\s*(tỷ|triệu)(?![\p{L}])/giu;

/** The first amount of money in a text, in đồng; null where there is none or it cannot be told. */
export function moneyIn(text: string): number | null {
  for (const found of text.matchAll(MONEY)) {
    const read = parseMoneyText(found[0]);
    if (read.ok) return read.value;
  }
  return null;
}
