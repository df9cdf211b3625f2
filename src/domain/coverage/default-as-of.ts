import type { CalendarDate } from '../calendar/calendar-date';
import { earlierOf } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';

/** as_of where none is given: the earlier of today and the period's last day (docs/domain.md §6.0). */
export function defaultAsOf(period: Period, today: CalendarDate): CalendarDate {
  return earlierOf(today, period.to);
}
