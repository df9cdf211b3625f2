/** Serial days in the spreadsheet's zone and instants (facts.md 8). */
import { partsOfSerial, serialOf, type DateTimeParts } from '../values/serial';
import type { CivilDate } from '../values/parse-date-time';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const QUARTER_HOUR_MS = 900_000;
const MOST_OFFSETS = 100_000;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** Milliseconds that the zone is ahead of UTC at an instant; remembered by quarter hour, where offsets change. */
function offsetAt(epochMs: number, timeZone: string): number {
  const bucket = Math.floor(epochMs / QUARTER_HOUR_MS) * QUARTER_HOUR_MS;
  const key = `${timeZone} ${bucket}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(bucket)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  if (offsets.size > MOST_OFFSETS) offsets.clear();
  offsets.set(key, wall.getTime() - bucket);
  return wall.getTime() - bucket;
}

function wallMs(parts: DateTimeParts): number {
  const wall = new Date(0);
  wall.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  wall.setUTCHours(parts.hour, parts.minute, parts.second, parts.millisecond);
  return wall.getTime();
}

/** Epoch ms of the wall time that a serial shows in the zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = wallMs(partsOfSerial(serial));
  const first = wall - offsetAt(wall, timeZone);
  // The offset at the wall time read as UTC may be that of another season.
  return wall - offsetAt(first, timeZone);
}

/** Serial of an instant's wall time in the zone. */
export function serialOfInstant(epochMs: number, timeZone: string): number {
  const wall = new Date(epochMs + offsetAt(epochMs, timeZone));
  return serialOf({
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
  });
}

/** The calendar day in the zone at an instant. */
export function dayAt(epochMs: number, timeZone: string): CivilDate {
  const { year, month, day } = partsOfSerial(serialOfInstant(epochMs, timeZone));
  return { year, month, day };
}
