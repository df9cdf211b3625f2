import type { CalendarDate } from '../calendar/calendar-date';
import { calendarDate, daysInMonth } from '../calendar/calendar-date';
import { clean } from '../text/clean';
import { parseDateText } from '../text/date-text';
import { parseRoman } from '../text/roman';
import { withoutAccents } from '../text/without-accents';

/** A day or a span of days as a text says it; `isYearSaid` where no year had to be lent. Null days: only one end is said. */
export interface When {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly isYearSaid: boolean;
}

/** What one end says: a day, a month, a quarter, a half or a year, with what is not said left open. */
interface Point {
  readonly day?: number;
  readonly month?: number;
  /** Months of a quarter or half, first and last. */
  readonly months?: readonly [number, number];
  readonly isYear?: boolean;
  readonly year?: number;
  /** A bare number: a day, a month or a quarter, as the other end says. */
  readonly bare?: number;
}

/** Longer text is a sentence. */
const LONGEST = 80;
const YEAR = '(?: ?(?:[./-]|,? ?nam|,) ?| )(\\d{4})';
const MONTH_WORD = '(?:thang|thg|t)\\.? ?';
const DAY_MONTH = /^(\d{1,2}) ?(?:[./-]|thang|thg) ?(\d{1,2})$/;
const MONTH = new RegExp(`^${MONTH_WORD}(\\d{1,2})(?:${YEAR})?$`);
const MONTH_OF_YEAR = /^(\d{1,2}) ?[./-] ?(\d{4})$/;
const QUARTER = new RegExp(`^(?:quy|q)\\.? ?([ivx]{1,3}|[1-4])(?:${YEAR})?$`);
const HALF = new RegExp(`^(?:6|sau) thang (dau|cuoi)(?: (?:cua )?nam)?(?:${YEAR}| (\\d{4}))?$`);
const WHOLE_YEAR = /^(?:(?:ca|trong) )?nam(?: (\d{4}))?$|^(\d{4})$/;
const JOINER = / ?(?:\bden het\b|\bden\b|\btoi\b|\bva\b|→|->|[-,;&+]) ?/g;
/** Each may or may not part two ends: more of them are a list of something else. */
const MOST_JOINTS = 7;
const FROM = /^(?:tu|trong|vao|dien ra)\b ?/;
const UNTIL = /^(?:xong |hoan thanh )?(?:truoc|den het|den|cham nhat|muon nhat)\b(?: ngay)? ?/;

/**
 * Reads days and spans: «15-20/3/2024», «từ 28/3 đến 2/4/2024», «tháng 3», «tháng 3-5/2024», «quý I/2024», «6 tháng đầu năm 2024»,
 * «trước 30/6/2024». `year` is lent where none is written; null where nobody knows it, and then days without one are none.
 */
export function readWhen(text: string, year: number | null): When | null {
  const plain = withoutAccents(clean(text.replace(/\s+/g, ' ')))
    .toLowerCase()
    .replace(/[.,;]$/, '')
    .trim();
  if (plain === '' || plain.length > LONGEST) return null;
  const day = parseDateText(plain);
  if (day.ok) return { from: day.value, to: day.value, isYearSaid: true };
  const until = UNTIL.exec(plain)?.[0] ?? '';
  if (until !== '') {
    const end = readWhen(plain.slice(until.length), year);
    return end === null || end.from === null ? null : { ...end, from: null };
  }
  const said = plain.replace(FROM, '').trim();
  return (said.match(JOINER)?.length ?? 0) > MOST_JOINTS ? null : spanOf(pointsOf(said), year);
}

/** The ends that a text names, first to last; none where some part is not understood. */
function pointsOf(plain: string): readonly Point[] {
  const whole = pointOf(plain);
  if (whole !== null) return [whole];
  for (const joint of plain.matchAll(JOINER)) {
    const left = pointOf(plain.slice(0, joint.index));
    const rest = pointsOf(plain.slice(joint.index + joint[0].length).replace(/^(?:ngay )/, ''));
    if (left !== null && rest.length > 0) return [left, ...rest];
  }
  return [];
}

function pointOf(text: string): Point | null {
  const said = text.replace(/^(?:cac )?(?:ngay|dau|giua|cuoi)(?= |$) ?/, '').trim();
  const day = parseDateText(said);
  if (day.ok) {
    const [year, month, number] = day.value.split('-').map(Number);
    return { day: number ?? 0, month: month ?? 0, year: year ?? 0 };
  }
  return monthPoint(said) ?? wholePoint(said) ?? barePoint(said);
}

function monthPoint(said: string): Point | null {
  const dayMonth = DAY_MONTH.exec(said);
  if (dayMonth) return { day: Number(dayMonth[1]), month: Number(dayMonth[2]) };
  const month = MONTH.exec(said) ?? MONTH_OF_YEAR.exec(said);
  return month === null ? null : { month: Number(month[1]), ...yearOf(month[2]) };
}

function wholePoint(said: string): Point | null {
  const quarter = QUARTER.exec(said);
  if (quarter) return quarterPoint(quarter[1] ?? '', quarter[2]);
  const half = HALF.exec(said);
  if (half) return { months: half[1] === 'dau' ? [1, 6] : [7, 12], ...yearOf(half[2] ?? half[3]) };
  const whole = WHOLE_YEAR.exec(said);
  return whole === null ? null : { isYear: true, ...yearOf(whole[1] ?? whole[2]) };
}

function quarterPoint(number: string, year: string | undefined): Point | null {
  const quarter = /\d/.test(number) ? Number(number) : (parseRoman(number.toUpperCase()) ?? 0);
  return quarter < 1 || quarter > 4 ? null : { months: [quarter * 3 - 2, quarter * 3], ...yearOf(year) };
}

/** «3», «II», «5/2024» beside another end. */
function barePoint(said: string): Point | null {
  if (/^\d{1,2}$/.test(said)) return { bare: Number(said) };
  const roman = new RegExp(`^([ivx]{1,3})(?:${YEAR})?$`).exec(said);
  return roman === null ? null : quarterPoint(roman[1] ?? '', roman[2]);
}

const yearOf = (digits: string | undefined): Pick<Point, 'year'> =>
  digits === undefined ? {} : { year: Number(digits) };

/** The span from the first end to the last, each lending the other what it leaves open. */
function spanOf(points: readonly Point[], lent: number | null): When | null {
  if (points.length === 0 || (points.length === 1 && points[0]?.bare !== undefined)) return null;
  const saidYear = lastOf(points.map(({ year }) => year));
  const year = saidYear ?? lent;
  if (year === null) return null;
  const likened = points.map((point, index) => liken(point, points, index));
  const ends = likened.map((point) => daysOf(point, point.year ?? year));
  const [first, last] = [ends[0], ends[ends.length - 1]];
  if (ends.includes(null) || !first || !last) return null;
  // «28/12 - 3/1/2025» begins in the year before.
  const isAcross = first.from > last.to && likened[0]?.year === undefined;
  const begin = isAcross ? daysOf(likened[0] ?? {}, year - 1) : first;
  if (begin === null || begin.from > last.to) return null;
  return { from: begin.from, to: last.to, isYearSaid: saidYear !== undefined };
}

const lastOf = (years: readonly (number | undefined)[]): number | undefined =>
  [...years].reverse().find((year) => year !== undefined);

/** A bare number is what its neighbours are: «15-20/3» days, «tháng 3-5» months, «15, 16 và 17/3» days. */
function liken(point: Point, points: readonly Point[], index: number): Point {
  if (point.bare === undefined) return point;
  const later = points.slice(index + 1).find(({ bare }) => bare === undefined);
  const earlier = points
    .slice(0, index)
    .reverse()
    .find(({ bare }) => bare === undefined);
  const model = later ?? earlier;
  if (model === undefined) return point;
  if (model.day !== undefined && later !== undefined) return { ...model, day: point.bare };
  if (model.months !== undefined) return quarterPoint(String(point.bare), undefined) ?? point;
  // «tháng 3-5/2024»: the number behind carries the year of both.
  return model.day === undefined && model.month !== undefined ? { ...model, month: point.bare } : point;
}

function daysOf(point: Point, year: number): { from: CalendarDate; to: CalendarDate } | null {
  const { day, month, months, isYear } = point;
  if (day !== undefined && month !== undefined) {
    const date = calendarDate(year, month, day);
    return date === null ? null : { from: date, to: date };
  }
  const [first, last] = isYear === true ? [1, 12] : (months ?? [month ?? 0, month ?? 0]);
  if (first < 1 || last > 12) return null;
  const from = calendarDate(year, first, 1);
  const to = calendarDate(year, last, daysInMonth(year, last));
  return from === null || to === null ? null : { from, to };
}
