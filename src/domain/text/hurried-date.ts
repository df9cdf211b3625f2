import { calendarDate, weekdayOf } from '../calendar/calendar-date';
import type { CalendarDate } from '../calendar/calendar-date';
import { clean } from './clean';
import { parseDateText, takeWeekday } from './date-text';
import { parseRoman } from './roman';
import { withoutAccents } from './without-accents';

/** Days among which a day without its year is looked for, both ends included. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** read: a day with the time of day. Else why it is none, and what may be meant. */
export type HurriedDate =
  | { readonly kind: 'read'; readonly date: CalendarDate; readonly minutes: number }
  | {
      readonly kind:
        | 'missing-year'
        | 'year-out-of-range'
        | 'no-such-day'
        | 'weekday-differs'
        | 'lunar'
        | 'several-days'
        | 'unrecognised';
      readonly suggestion?: CalendarDate | null;
    };

const FROM = /^tu (?:ngay )?(?=\d)/;
/** Has every day that any year has. */
const LEAP_YEAR = 2024;
/** Longer text is a sentence, not a day. */
const LONGEST = 60;
const LUNAR = /\bam lich\b|\bal\b/;
/** «5/3/2024 (25/1 âm lịch)» gives the solar day first. */
const LUNAR_BESIDE = / ?\([^()]*\b(?:am lich|al)\b[^()]*\)$/;
const CLOCK = '(\\d{1,2}) ?(?::|h|g|gio) ?(\\d{2})?(?: ?(?::\\d{2}|p|phut))?';
const DAY_THEN_TIME = new RegExp(`^(.*\\d)(?: |,|t|luc)+${CLOCK}$`);
const TIME_THEN_DAY = new RegExp(`^(?:luc )?${CLOCK}(?: |,|ngay)+(\\d.*)$`);
/** Which half of the day the clock means is left to who typed it. */
const PART_OF_DAY = new RegExp(
  `^(?:buoi |(?:luc )?${CLOCK} ?)?(?:sang|trua|chieu|toi|mung|mong) (?:ngay )?(?:mung |mong )?`,
);
const WITHOUT_YEAR = /^(\d{1,2}) ?(?:[./-]|thang|thg) ?(\d{1,2})$/;
const ANY_YEAR = /^(\d{1,2}) ?(?:[./-]|thang|thg) ?(\d{1,2}) ?(?:[./-]|nam) ?(\d+)$/;
/** «05032024», «5 3 2024» */
const WITHOUT_MARKS = /^(\d\d?)(?: |(?<=^\d\d))(\d\d?)(?: |(?<=^\d{4}))(\d{4})$/;
/** «20240305»: no text of eight digits is a day in this order and in the other. */
const YEAR_WITHOUT_MARKS = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/;
/** «5/III/2024», «ngày 5 tháng III năm 2024» */
const ROMAN_MONTH =
  /^(?:ngay )?(\d{1,2})(?: ?[./-] ?| thang )([ivx]+)(?: ?[./-] ?|,? ?nam |, ?| )(\d{4}|\d{2})$/;
/** «5-6/3/2024», «5, 6 và 7/3/2024»; «5/3/2024 đến 7/3/2024». */
const SEVERAL_DAYS = /^(\d{1,2})(?: ?(?:[-,;+&]|va|den) ?\d{1,2})+ ?([./-].*)$/;
const SEVERAL_DATES = /^(\d.*?[./-]\d{2,4}) ?(?:[-,;+&]|va|den) ?\d{1,2}[./-]\d/;
/**
 * Understands a text that `parseDateText` does not: a day in a hurry. `span` gives the year where none is written; what
 * is not written is never taken for granted, only suggested.
 */
export function readHurriedDate(text: string, span: DaySpan | null): HurriedDate {
  const plain = withoutAccents(clean(text))
    .toLowerCase()
    .replace(/^['"]|"$/g, '')
    .replace(/[.,;]$/, '')
    .trim();
  const { rest, weekday } = takeWeekday(plain);
  const read = readPlainDay(rest, span);
  if (read.kind !== 'read' || weekday === null || weekdayOf(read.date) === weekday) return read;
  return { kind: 'weekday-differs', suggestion: read.date };
}

function readPlainDay(typed: string, span: DaySpan | null): HurriedDate {
  const from = FROM.exec(typed)?.[0];
  // «từ 5/3/2024»: an end stands somewhere else, and must not be lost without a question.
  if (from !== undefined) {
    const read = readHurriedDate(typed.slice(from.length), span);
    return read.kind === 'read' ? { kind: 'unrecognised', suggestion: read.date } : read;
  }
  if (typed.length > LONGEST) return { kind: 'unrecognised' };
  if (LUNAR.test(typed)) return besideLunar(typed);
  return (
    withTime(typed) ??
    severalDays(typed) ??
    oddYear(typed.replace(/^(?:ngay|mung|mong) /, ''), span) ?? {
      kind: 'unrecognised',
      suggestion: nearDay(typed),
    }
  );
}

function besideLunar(typed: string): HurriedDate {
  const solar = dayOf(typed.replace(LUNAR_BESIDE, ''));
  return solar === null ? { kind: 'lunar' } : { kind: 'unrecognised', suggestion: solar };
}

function withTime(typed: string): HurriedDate | null {
  const after = DAY_THEN_TIME.exec(typed);
  const before = after ? null : TIME_THEN_DAY.exec(typed);
  const [day = '', hours = '', minutes = '0'] = after
    ? [after[1], after[2], after[3]]
    : [before?.[3] ?? typed, before?.[1], before?.[2]];
  const date = dayOf(day);
  if (date === null || Number(hours) > 23 || Number(minutes) > 59) return null;
  return { kind: 'read', date, minutes: Number(hours) * 60 + Number(minutes) };
}

function severalDays(typed: string): HurriedDate | null {
  const days = SEVERAL_DAYS.exec(typed);
  const first = days ? `${days[1] ?? ''}${days[2] ?? ''}` : SEVERAL_DATES.exec(typed)?.[1];
  const suggestion = first === undefined ? null : dayOf(first);
  return suggestion === null ? null : { kind: 'several-days', suggestion };
}

function oddYear(typed: string, span: DaySpan | null): HurriedDate | null {
  const bare = WITHOUT_YEAR.exec(typed);
  const parts = bare ?? ANY_YEAR.exec(typed);
  if (!parts || dayOf(typed) !== null) return null;
  const month = Number(parts[2]);
  const isNoDay = month <= 12 && calendarDate(LEAP_YEAR, month, Number(parts[1])) === null;
  if (bare === null ? isLikelyYear(parts[3] ?? '') : isNoDay) return { kind: 'no-such-day' };
  const suggestion = dayWithin(Number(parts[1]), Number(parts[2]), span);
  return { kind: bare ? 'missing-year' : 'year-out-of-range', suggestion };
}

const isLikelyYear = (digits: string): boolean =>
  digits.length === 2 || (Number(digits) >= 1900 && Number(digits) <= 2100);

/** The day of that number and month in the span; null where there is none. */
export function dayWithin(day: number, month: number, span: DaySpan | null): CalendarDate | null {
  if (span === null) return null;
  const years = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  const days = years.map((year) => calendarDate(year, month, day));
  return days.find((date) => date !== null && date >= span.from && date <= span.to) ?? null;
}

/** Letters for digits, a month in Roman numerals, no mark between the parts, a word about the time of day: a guess. */
function nearDay(typed: string): CalendarDate | null {
  const roman = ROMAN_MONTH.exec(typed);
  const month = parseRoman(roman?.[2]?.toUpperCase() ?? '');
  if (roman && month !== null) return dayOf(`${roman[1] ?? ''}/${String(month)}/${roman[3] ?? ''}`);
  const digits = typed
    .replace(PART_OF_DAY, '')
    .replace(/ (?:buoi )?(?:sang|trua|chieu|toi)$/, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  return dayOf(digits.replace(YEAR_WITHOUT_MARKS, '$3/$2/$1').replace(WITHOUT_MARKS, '$1/$2/$3'));
}

function dayOf(text: string): CalendarDate | null {
  const parsed = parseDateText(text);
  return parsed.ok ? parsed.value : null;
}
