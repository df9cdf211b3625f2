/** What getters give of a cell (facts.md 1, 5, 8, 9). */
import type { CellState, SpreadsheetState, StoredValue } from '../model';
import { isDateFormat } from '../values/date-format';
import { formatValue } from '../values/format-value';
import { styleOf } from './interning';
import type { WireCell } from './protocol';
import { isDateSerial } from '../values/serial';
import { instantOfSerial } from './zone';

/** The value or cached result. Throws where a formula was written here: nothing computes it. */
function storedOf(cell: CellState): StoredValue {
  if (cell.f !== undefined && cell.fo !== 'file') throw new Error('not emulated: formula results');
  if (cell.e !== undefined) return cell.e;
  if (cell.f !== undefined && cell.v === undefined) return '#ERROR!';
  return cell.v ?? '';
}

/** As getValues gives it: a number under a date format crosses as an instant. */
export function valueOf(state: SpreadsheetState, cell: CellState | null): WireCell {
  if (cell === null) return '';
  const stored = storedOf(cell);
  if (typeof stored !== 'number' || !isDateStyle(state, cell.s) || !isDateSerial(stored)) return stored;
  return { d: instantOfSerial(stored, state.timeZone) };
}

export function displayOf(state: SpreadsheetState, cell: CellState | null): string {
  if (cell === null) return '';
  const stored = storedOf(cell);
  if (cell.e !== undefined || stored === '') return String(stored);
  return formatValue(stored, styleOf(state, cell).numberFormat, state.locale);
}

const dateFormats = new Map<string, boolean>();

/** Patterns are few and cells many, so the answer is remembered by pattern. */
function isDateStyle(state: SpreadsheetState, style: number | undefined): boolean {
  const pattern = style === undefined ? undefined : state.styles[style]?.numberFormat;
  if (pattern === undefined) return false;
  const known = dateFormats.get(pattern);
  if (known !== undefined) return known;
  const answer = isDateFormat(pattern);
  dateFormats.set(pattern, answer);
  return answer;
}
