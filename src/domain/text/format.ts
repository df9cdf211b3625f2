import { datePartsOf } from '../calendar/calendar-date';
import type { CalendarDate } from '../calendar/calendar-date';

/**
 * Vietnamese figures: `1.234,5`. Rounds the decimal that the number is written as, halves away from zero
 * (31.25 → 31,3 and 1.005 → 1,01, though 1.005 is a little less in binary); never `-0`.
 * @throws RangeError for NaN, infinities and a count of decimals outside 0…20.
 */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a figure: ${String(value)}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20)
    throw new RangeError(`Not a count of decimals: ${String(decimals)}`);
  const digits = roundedDigits(Math.abs(value), decimals);
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + grouped + (decimals > 0 ? `,${fraction}` : '');
}

/** A value already in percent (31.25) with one decimal: `31,3%`. */
export function formatPercent(value: number): string {
  return `${formatNumber(value, 1)}%`;
}

/** dd/MM/yyyy. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${two(day)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

/**
 * Place and day of a document by decree 30/2020/NĐ-CP, appendix I: days under 10 and months 1 and 2 take a zero,
 * so that nobody can put a digit before them.
 */
export function formatDocumentDate(place: string, date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${place}, ngày ${two(day)} tháng ${month <= 2 ? two(month) : String(month)} năm ${String(year)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** All digits of a non-negative number rounded to some decimals, without the point, at least one before it. */
function roundedDigits(value: number, decimals: number): string {
  const { digits, point } = decimalDigits(value);
  const keep = point + decimals;
  if (keep < 0) return '0'.repeat(decimals + 1);
  const kept = digits.slice(0, keep).padEnd(keep, '0');
  const up = digits.charAt(keep) >= '5';
  return (up ? plusOne(kept) : kept).padStart(decimals + 1, '0');
}

/** The shortest decimal that reads back as the number: its digits, and how many stand before the point. */
function decimalDigits(value: number): { digits: string; point: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const leading = /^0*/.exec(digits)?.[0].length ?? 0;
  return { digits: digits.slice(leading), point: whole.length + Number(exponent) - leading };
}

function plusOne(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const raised = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
  return raised + '0'.repeat(nines);
}
