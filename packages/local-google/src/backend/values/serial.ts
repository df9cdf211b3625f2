/** A civil date and time of day, without zone. Months and days count from 1. */
export interface DateTimeParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const DAY_MS = 86_400_000;
/** Midnight of 1899-12-30, where Sheets counts from (facts.md 8). UTC is used as zone-free arithmetic only. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/**
 * Serial days since 1899-12-30; the fraction is the time of day (facts.md 8). Days beyond the month's end run over
 * into the next month, as in `Date.UTC`. Missing time parts are 0.
 */
export function serialOf(
  parts: Pick<DateTimeParts, 'year' | 'month' | 'day'> & Partial<DateTimeParts>,
): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = parts;
  const date = new Date(0);
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, millisecond);
  return (date.getTime() - EPOCH_MS) / DAY_MS;
}

/** Days of the years 1 to 9999: beyond them a number under a date format is no date in Sheets. */
const FIRST_SERIAL = -693_593;
const AFTER_LAST_SERIAL = 2_958_466;

/** Whether a serial stands for a date that Sheets knows. */
export const isDateSerial = (serial: number): boolean => serial >= FIRST_SERIAL && serial < AFTER_LAST_SERIAL;

/** The civil date and time of a serial, to the nearest millisecond. Throws RangeError where it is not finite. */
export function partsOfSerial(serial: number): DateTimeParts {
  const date = new Date(EPOCH_MS + Math.round(serial * DAY_MS));
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a serial date: ${serial}`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** Whether the calendar has this day. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return partsOfSerial(serialOf({ year, month, day })).day === day;
}
