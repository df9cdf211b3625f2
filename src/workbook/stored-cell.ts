import type { CalendarDate } from '../domain/calendar/calendar-date';
import { daysBetween } from '../domain/calendar/calendar-date';
import { isBlank, isDateCell } from '../domain/tables/cell';
import type { Cell, DateCell } from '../domain/tables/cell';

/** Where the numbers of days begin in Sheets (facts.md 8). */
const EPOCH = '1899-12-30' as CalendarDate;
const MINUTES_A_DAY = 1_440;

const serialOf = ({ date, minutes }: DateCell): number => daysBetween(EPOCH, date) + minutes / MINUTES_A_DAY;

/** Whether a cell still holds what it held, also where one of the two was read without its format: then a day is a number. */
export function holdsStill(cell: Cell, stored: Cell): boolean {
  if (isBlank(cell) && isBlank(stored)) return true;
  if (isDateCell(cell) && isDateCell(stored)) return cell.date === stored.date;
  if (isDateCell(cell))
    return typeof stored === 'number' && Math.floor(serialOf(cell)) === Math.floor(stored);
  if (isDateCell(stored)) return holdsStill(stored, cell);
  return cell === stored;
}

/** A day that was read without its format, by what it was read as before; any other cell as it is. */
export function asHeld(stored: Cell, before: Cell): Cell {
  return isDateCell(before) && holdsStill(before, stored) ? before : stored;
}
