import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { datePartsOf } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';

/** «từ ngày 15/12/2023 đến ngày 14/03/2024». */
export const periodDates = (from: CalendarDate, to: CalendarDate): string =>
  `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;

/** Of a day for the date line that the month has not. */
export function noSuchDay(day: number, madeOn: CalendarDate): string {
  const { year, month } = datePartsOf(madeOn);
  return `Tháng ${String(month)}/${String(year)} không có ngày ${String(day)}. Xin chọn ngày khác, hoặc để trống để văn thư ghi.`;
}
