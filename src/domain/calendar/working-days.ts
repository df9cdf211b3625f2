import type { CalendarDate } from './calendar-date';
import { addDays, weekdayOf } from './calendar-date';

const SUNDAY = 0;
const SATURDAY = 6;

/** Monday to Friday, and none of the holidays of Cấu hình (Ngày nghỉ). */
export function isWorkingDay(date: CalendarDate, holidays: readonly CalendarDate[]): boolean {
  const weekday = weekdayOf(date);
  return weekday !== SUNDAY && weekday !== SATURDAY && !holidays.includes(date);
}

/**
 * The day by which a report is due: the n-th working day after the cut-off (NĐ 09/2019, Điều 8.5.b asks for at
 * least one). With 0 working days the cut-off itself.
 */
export function dueDate(
  cutoff: CalendarDate,
  workingDays: number,
  holidays: readonly CalendarDate[],
): CalendarDate {
  let date = cutoff;
  for (let left = Math.max(0, Math.trunc(workingDays)); left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}
