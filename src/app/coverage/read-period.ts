import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../domain/calendar/period';
import { parsePeriod } from '../../domain/calendar/report-period';
import { ok } from '../../domain/result';
import { periodCodeOf } from '../../domain/text/period-words';
import { asOfMessage, periodProblemMessage } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';

/** The period that a user named, by its code or in words, by the workbook's kind of period. */
export function readPeriod(code: string, style: PeriodStyle): Outcome<Period> {
  const period = parsePeriod(periodCodeOf(code), style);
  return period.ok ? period : failure('period', periodProblemMessage(period.error));
}

/** The day that a user named with `--as-of` (YYYY-MM-DD), or `otherwise` where none was named. */
export function readAsOf(text: string | undefined, otherwise: CalendarDate): Outcome<CalendarDate> {
  if (text === undefined) return ok(otherwise);
  const date = parseIsoDate(text);
  return date === null ? failure('request', asOfMessage(text)) : ok(date);
}
