/** Arguments of rules and conditions between the script and the channel. */
import type { WireValue } from '../../backend/spreadsheet/protocol';
import { enumName, isDate } from './arguments';
import { enums } from './enums';
import { rangeHandles, refOf, type Family } from './handles';

export function toWireValue(value: unknown): WireValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return { d: value.getTime() };
  if (Array.isArray(value)) return value.map(toWireValue);
  if (typeof value !== 'object') throw new Error('not emulated: a criteria value of this kind');
  const handle = rangeHandles.get(value);
  if (handle) return { range: refOf(handle) };
  // Relative dates cross by name.
  if (enumName.fits(value)) return enumName.read(value);
  throw new Error('not emulated: a criteria value of this kind');
}

/** Dates and ranges are made in the script's realm (facts.md 39). */
export function fromWireValue(family: Family, value: WireValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('d' in value) return new Date(value.d);
  if ('range' in value) {
    const [id, row, column, rows, columns] = value.range;
    const { name } = family.ask.free('sheet', id);
    return family.range({ sheet: { id, name }, range: { row, column, rows, columns } });
  }
  return value.map((item) => fromWireValue(family, item));
}

/** The relative date of a criteria such as DATE_AFTER_RELATIVE. */
export function relativeDate(value: unknown): unknown {
  return typeof value === 'string' ? enums.RelativeDate[value as keyof typeof enums.RelativeDate] : value;
}
