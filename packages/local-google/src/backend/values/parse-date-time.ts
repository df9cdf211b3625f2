import type { LocaleRules } from './locale-rules';
import type { TypedNumber } from './parse-number';
import { isCivilDate, serialOf } from './serial';

/** A day of the calendar; month and day count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

interface Reading {
  value: number;
  numberFormat: string;
}

/**
 * A typed date, time, or date and time, as a serial with the format that shows it as it was typed. Null where the
 * calendar has no such day: `31/02/2024`, and `13/2/2024` in a month-first locale, stay text.
 */
export function parseDateTime(text: string, rules: LocaleRules, today: CivilDate): TypedNumber | null {
  const space = text.search(/[ T](?=\d{1,2}:)/u);
  if (space < 0) return parseDate(text, rules, today) ?? parseTime(text);
  const date = parseDate(text.slice(0, space).trimEnd(), rules, today);
  const time = parseTime(text.slice(space + 1).trimStart());
  // A duration of 24 hours or more is no time of day.
  if (!date || !time || time.value >= 1) return null;
  return { value: date.value + time.value, numberFormat: `${date.numberFormat} ${time.numberFormat}` };
}

function parseDate(text: string, rules: LocaleRules, today: CivilDate): Reading | null {
  return parseYearFirst(text) ?? parseYearLast(text, rules) ?? parseShortDate(text, rules, today);
}

/** `2024-05-01` and `2024/5/1`, read alike in every locale. */
function parseYearFirst(text: string): Reading | null {
  const found = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/u.exec(text);
  if (!found) return null;
  const [, year = '', separator = '', month = '', day = ''] = found;
  const pattern = [`yyyy`, monthPattern(month), dayPattern(day)].join(separator);
  return reading({ year: Number(year), month: Number(month), day: Number(day) }, pattern);
}

/** `dd/MM/yyyy`, `d/M/yy`, `d-M-yyyy` and their month-first kin, by the locale's order. */
function parseYearLast(text: string, rules: LocaleRules): Reading | null {
  const found = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/u.exec(text);
  if (!found) return null;
  const [, first = '', separator = '', second = '', year = ''] = found;
  const { day, month, pattern } = inOrder(first, second, separator, rules);
  const yearPattern = year.length === 2 ? 'yy' : 'yyyy';
  return reading({ year: fullYear(year), month, day }, `${pattern}${separator}${yearPattern}`);
}

/** `1/2` is a day of the current year (facts.md 3); `1/2024` the first day of a month. */
function parseShortDate(text: string, rules: LocaleRules, today: CivilDate): Reading | null {
  const found = /^(\d{1,2})([-/])(\d{1,2}|\d{4})$/u.exec(text);
  if (!found) return null;
  const [, first = '', separator = '', second = ''] = found;
  if (second.length === 4) {
    const pattern = `${monthPattern(first)}${separator}yyyy`;
    return reading({ year: Number(second), month: Number(first), day: 1 }, pattern);
  }
  const { day, month, pattern } = inOrder(first, second, separator, rules);
  return reading({ year: today.year, month, day }, pattern);
}

function inOrder(first: string, second: string, separator: string, rules: LocaleRules) {
  return rules.dateOrder === 'dmy'
    ? {
        day: Number(first),
        month: Number(second),
        pattern: `${dayPattern(first)}${separator}${monthPattern(second)}`,
      }
    : {
        day: Number(second),
        month: Number(first),
        pattern: `${monthPattern(first)}${separator}${dayPattern(second)}`,
      };
}

function reading(date: CivilDate, numberFormat: string): Reading | null {
  return isCivilDate(date.year, date.month, date.day) ? { value: serialOf(date), numberFormat } : null;
}

/** Two digits are 1930 to 2029, as spreadsheets read them. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** `8:30`, `08:30:15`, `8:30 pm`; 24 hours and more are a duration. */
function parseTime(text: string): Reading | null {
  const found = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s?([ap]m))?$/iu.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '', seconds, fraction = '', half] = found;
  const typedHour = Number(hours);
  const minute = Number(minutes);
  const second = Number(`${seconds ?? '0'}${fraction}`);
  if (minute > 59 || second >= 60 || (half !== undefined && (typedHour < 1 || typedHour > 12))) return null;
  const hour = half === undefined ? typedHour : (typedHour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const value = (hour * 3600 + minute * 60 + second) / 86_400;
  if (hour > 23) return { value, numberFormat: '[h]:mm:ss' };
  const hourPattern = half === undefined ? (hours.length > 1 ? 'HH' : 'H') : 'h';
  const rest = `${seconds === undefined ? ':mm' : ':mm:ss'}${half === undefined ? '' : ' am/pm'}`;
  return { value, numberFormat: `${hourPattern}${rest}` };
}

const dayPattern = (digits: string): string => (digits.length > 1 ? 'dd' : 'd');
const monthPattern = (digits: string): string => (digits.length > 1 ? 'MM' : 'M');
