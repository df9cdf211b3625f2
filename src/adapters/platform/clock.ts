import type { ClockPort } from '../../app/ports/ports';
import type { CalendarDate } from '../../domain/calendar/calendar-date';

/** Google's clock in the script's zone (appsscript.json: Asia/Ho_Chi_Minh). */
export function createClock(): ClockPort {
  const nowAs = (pattern: string): string =>
    Utilities.formatDate(new Date(), Session.getScriptTimeZone(), pattern);
  return {
    today: () => nowAs('yyyy-MM-dd') as CalendarDate,
    instant: () => Date.now(),
    now: () => nowAs("yyyy-MM-dd'T'HH:mm:ss"),
  };
}
