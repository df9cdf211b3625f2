import type { CalendarDate } from '../calendar/calendar-date';

/** A day that the sheet itself understood as a date. `minutes` since midnight, 0 for a plain day. */
export interface DateCell {
  readonly kind: 'date';
  readonly date: CalendarDate;
  readonly minutes: number;
}

/** One cell as the sheet holds it; null is blank, never 0. */
export type Cell = null | string | number | boolean | DateCell;

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object' && cell !== null;

/** Blank means nothing a reader would see: no value, or only white space and invisible characters. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*$/.test(cell));
}
