import type { XlsxValue } from '../xlsx/read-xlsx';
import type { ListCell, ListDate } from './list-sheet';

const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 1_440;
/** Serial 60 is 29/2/1900, a day that never was; before it serials are one less. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 31/12/9999 */
const LAST_SERIAL = 2_958_465;

/** A value of a workbook as a cell of a list. */
export function listCell(value: XlsxValue | null): ListCell {
  if (value === null) return null;
  if (value.kind === 'date') return dateOf(value.value, value.shows) ?? value.value;
  if (value.kind === 'text') return value.value.trim() === '' ? null : value.value;
  return value.value;
}

/** The day of a serial number of the 1900 system; null where it is none. */
function dateOf(serial: number, shows: ListDate['shows']): ListDate | null {
  if (serial < 0 || serial > LAST_SERIAL + 1) return null;
  const minutes = Math.round((serial % 1) * MINUTES_A_DAY);
  const day = new Date(DAY_ZERO + (Math.floor(serial) + Math.floor(minutes / MINUTES_A_DAY)) * DAY_MS);
  return {
    kind: 'date',
    date: day.toISOString().slice(0, 10),
    minutes: minutes % MINUTES_A_DAY,
    ...(serial < 1 ? { shows: 'time' as const } : shows !== undefined && { shows }),
  };
}
