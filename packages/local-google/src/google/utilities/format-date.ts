/** `Utilities.formatDate`: Java's SimpleDateFormat in English (facts.md 36). */
import { exception } from '../channel';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly offsetMinutes: number;
  readonly zone: string;
  readonly epoch: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;

const formatterByZone = new Map<string, Intl.DateTimeFormat>();

function partsFormatter(zone: string): Intl.DateTimeFormat {
  const known = formatterByZone.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatterByZone.set(zone, made);
  return made;
}

/** IANA names, `GMT+7`, `GMT+07:00`. As Java does, an unknown zone is GMT. */
function offsetZone(zone: string): number | null {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  return match[1] === '-' ? -minutes : minutes;
}

function zoneOffset(epoch: number, zone: string): number {
  const fixed = offsetZone(zone);
  if (fixed !== null) return fixed;
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = partsFormatter(zone);
  } catch {
    return 0;
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(epoch)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(epoch / 1000) * 1000) / 60_000);
}

function momentOf(epoch: number, zone: string): Moment {
  const offsetMinutes = zoneOffset(epoch, zone);
  const wall = new Date(epoch + offsetMinutes * 60_000);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth(),
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    weekday: wall.getUTCDay(),
    offsetMinutes,
    zone,
    epoch,
  };
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const named = (names: readonly string[], index: number, width: number): string => {
  const name = names[index] ?? '';
  return width >= 4 ? name : name.slice(0, 3);
};

function offsetText(minutes: number, separator: string, width: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const hours = sign + padded(Math.floor(Math.abs(minutes) / 60), 2);
  return width === 1 ? hours : hours + separator + padded(Math.abs(minutes) % 60, 2);
}

function zoneName(moment: Moment, width: number): string {
  if (offsetZone(moment.zone) !== null) return moment.zone;
  try {
    const timeZoneName = width >= 4 ? 'long' : 'short';
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: moment.zone, timeZoneName });
    const short = formatter.formatToParts(moment.epoch).find((p) => p.type === 'timeZoneName')?.value ?? '';
    // Java knows abbreviations that Intl does not; ICT is the one of this product.
    return width < 4 && /^GMT\+7$/.test(short) ? 'ICT' : short.replace(/^UTC$/, 'GMT');
  } catch {
    return 'GMT';
  }
}

const dayOfYear = (m: Moment): number =>
  Math.round((Date.UTC(m.year, m.month, m.day) - Date.UTC(m.year, 0, 1)) / DAY_MS) + 1;

/** Weeks as in the United States: they begin on Sunday, and week 1 holds 1 January. */
function weekOfYear(m: Moment): { week: number; weekYear: number } {
  const saturday = new Date(Date.UTC(m.year, m.month, m.day + 6 - m.weekday));
  const weekYear = saturday.getUTCFullYear();
  const firstWeekday = new Date(Date.UTC(weekYear, 0, 1)).getUTCDay();
  const days = Math.round((saturday.getTime() - Date.UTC(weekYear, 0, 1)) / DAY_MS);
  return { week: Math.floor((days + firstWeekday) / 7) + 1, weekYear };
}

function yearText(year: number, width: number): string {
  const inEra = year > 0 ? year : 1 - year;
  return width === 2 ? padded(inEra % 100, 2) : padded(inEra, width);
}

type Field = (moment: Moment, width: number) => string;

const FIELDS: Readonly<Record<string, Field>> = {
  G: (m) => (m.year > 0 ? 'AD' : 'BC'),
  y: (m, w) => yearText(m.year, w),
  Y: (m, w) => yearText(weekOfYear(m).weekYear, w),
  M: (m, w) => (w >= 3 ? named(MONTHS, m.month, w) : padded(m.month + 1, w)),
  L: (m, w) => (w >= 3 ? named(MONTHS, m.month, w) : padded(m.month + 1, w)),
  w: (m, w) => padded(weekOfYear(m).week, w),
  W: (m, w) =>
    padded(Math.floor((m.day - 1 + new Date(Date.UTC(m.year, m.month, 1)).getUTCDay()) / 7) + 1, w),
  D: (m, w) => padded(dayOfYear(m), w),
  d: (m, w) => padded(m.day, w),
  F: (m, w) => padded(Math.floor((m.day - 1) / 7) + 1, w),
  E: (m, w) => named(WEEKDAYS, m.weekday, w),
  u: (m, w) => padded(m.weekday === 0 ? 7 : m.weekday, w),
  a: (m) => (m.hour < 12 ? 'AM' : 'PM'),
  H: (m, w) => padded(m.hour, w),
  k: (m, w) => padded(m.hour === 0 ? 24 : m.hour, w),
  K: (m, w) => padded(m.hour % 12, w),
  h: (m, w) => padded(m.hour % 12 === 0 ? 12 : m.hour % 12, w),
  m: (m, w) => padded(m.minute, w),
  s: (m, w) => padded(m.second, w),
  S: (m, w) => padded(m.millisecond, w),
  z: zoneName,
  Z: (m) => offsetText(m.offsetMinutes, '', 2),
  X: (m, w) => (m.offsetMinutes === 0 ? 'Z' : offsetText(m.offsetMinutes, w === 3 ? ':' : '', w)),
};

/** Letters in runs are fields, quoted text is literal, two quotes are one. Throws where a letter means nothing. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  const moment = momentOf(date.getTime(), timeZone);
  return format.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*|'/g,
    (token, quoted: string | undefined, letter?: string) => {
      if (token === "''") return "'";
      if (quoted !== undefined) return quoted.replace(/''/g, "'");
      if (letter === undefined) throw exception('Unterminated quote');
      const field = FIELDS[letter];
      if (field === undefined) throw exception(`Illegal pattern character '${letter}'`);
      return field(moment, token.length);
    },
  );
}
