import { calendarDate, datePartsOf } from '../../domain/calendar/calendar-date';
import type { DateCell } from '../../domain/tables/cell';

/** Dates as SpreadsheetApp gives and takes them: instants, whose day is the day in the spreadsheet's zone. */
export interface SheetDates {
  /** Null for an instant outside the years 1 to 9999. */
  toCell(date: Date): DateCell | null;
  toDate(cell: DateCell): Date;
}

const MS_PER_MINUTE = 60_000;

/** JavaScript dates follow the script's zone, serial dates the spreadsheet's (facts.md 8); set-up makes them one. */
export function createSheetDates(scriptZone: string, sheetZone: string): SheetDates {
  return scriptZone === sheetZone ? LOCAL_DATES : zonedDates(sheetZone);
}

const LOCAL_DATES: SheetDates = {
  toCell: (date) =>
    dateCell(
      date.getFullYear(),
      date.getMonth() + 1,
      date.getDate(),
      date.getHours() * 60 + date.getMinutes(),
    ),
  toDate: localDate,
};

function zonedDates(zone: string): SheetDates {
  const cellByTime = new Map<number, DateCell | null>();
  const toCell = (date: Date): DateCell | null => {
    const known = cellByTime.get(date.getTime());
    if (known !== undefined) return known;
    const [year, month, day, hours, minutes] = Utilities.formatDate(date, zone, 'yyyy MM dd HH mm')
      .split(' ')
      .map(Number);
    const cell = dateCell(year ?? 0, month ?? 0, day ?? 0, (hours ?? 0) * 60 + (minutes ?? 0));
    cellByTime.set(date.getTime(), cell);
    return cell;
  };
  const toDate = (cell: DateCell): Date => {
    // Two steps settle it: the zone's offset at the first guess may differ from that at the day itself.
    const wanted = localDate(cell).getTime();
    let guess = new Date(wanted);
    for (let step = 0; step < 2; step += 1) {
      const shown = toCell(guess);
      if (shown === null) break;
      guess = new Date(guess.getTime() + wanted - localDate(shown).getTime());
    }
    return guess;
  };
  return { toCell, toDate };
}

/** `new Date(y, …)` takes years below 100 as 19xx. */
function localDate({ date, minutes }: DateCell): Date {
  const { year, month, day } = datePartsOf(date);
  const local = new Date(2000, 0, 1);
  local.setFullYear(year, month - 1, day);
  return minutes === 0 ? local : new Date(local.getTime() + minutes * MS_PER_MINUTE);
}

function dateCell(year: number, month: number, day: number, minutes: number): DateCell | null {
  const date = calendarDate(year, month, day);
  return date === null ? null : { kind: 'date', date, minutes };
}
