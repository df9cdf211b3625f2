import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';

/** «từ ngày 15/12/2023 đến ngày 14/03/2024». */
export const periodDates = (from: CalendarDate, to: CalendarDate): string =>
  `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;
