import type { CalendarDate } from '../calendar/calendar-date';
import { earlierOf } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import { reportYearBounds } from '../calendar/report-period';
import { countReportingMonthsTouched } from '../calendar/reporting-months';
import type { PlanItem } from './catalogues';
import type { Settings } from './settings';

/** The days in which a plan item is to be done, both included. */
export interface PlanWindow {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Từ ngày–Đến ngày; a blank bound is that of the reporting year of Năm kế hoạch (docs/domain.md §6.0 KH). */
export function planWindow(item: PlanItem, settings: Settings): PlanWindow {
  const year = reportYearBounds(settings.planYear, settings.periodStyle);
  return { from: item.from ?? year.from, to: item.to ?? year.to };
}

/** Whether the window has a day in the period. A window whose end is before its start has no day at all. */
export function meetsPeriod(window: PlanWindow, period: Period): boolean {
  return window.from <= window.to && window.from <= period.to && window.to >= period.from;
}

/**
 * What should be done from the window's start to `until`: Chỉ tiêu × reporting months touched so far / reporting
 * months touched by the window (docs/domain.md §6.0 KH). 0 before the window opens.
 */
export function cumulativeTarget(
  target: number,
  window: PlanWindow,
  until: CalendarDate,
  { periodStyle }: Settings,
): number {
  const months = countReportingMonthsTouched(window.from, window.to, periodStyle);
  if (months === 0) return 0;
  const begun = countReportingMonthsTouched(window.from, earlierOf(until, window.to), periodStyle);
  return (target * begun) / months;
}
