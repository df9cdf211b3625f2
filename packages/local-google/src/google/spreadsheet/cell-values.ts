/** Cell values between the script and the channel. */
import type { WireCell } from '../../backend/spreadsheet/protocol';
import { isDate } from './arguments';

/** As setValues takes it: null and undefined clear. Throws where Google's reading is not known here. */
export function toWire(value: unknown): WireCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isDate(value)) {
    if (Number.isNaN(value.getTime())) throw new Error('not emulated: Range.setValues of an invalid Date');
    return { d: value.getTime() };
  }
  throw new Error(
    `not emulated: Range.setValues of ${typeof value === 'number' ? String(value) : typeof value}`,
  );
}

/** Dates are made in the script's realm (facts.md 39). */
export function fromWire(cell: WireCell): string | number | boolean | Date {
  return typeof cell === 'object' ? new Date(cell.d) : cell;
}

/** Rows as getValues gives them; most have no date and stay as they came. */
export function rowsFromWire(rows: WireCell[][]): (string | number | boolean | Date)[][] {
  return rows.map((row) => row.map(fromWire));
}
