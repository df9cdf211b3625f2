import type { CalendarDate } from '../calendar/calendar-date';
import { reportYearBounds } from '../calendar/report-period';
import { reportingMonthsTouched } from '../calendar/reporting-months';
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

/** Whether the window has a day in the span. A window whose end is before its start has no day at all. */
export function meetsPeriod(window: PlanWindow, span: PlanWindow): boolean {
  return window.from <= window.to && window.from <= span.to && window.to >= span.from;
}

/** Decimal targets times months over months must not fall short of a whole number for it. */
const ROUNDING = 1e-9;

/**
 * What should be done by the end of day `until` (docs/domain.md §6.0 KH): all of Chỉ tiêu once the window is over; before
 * that the whole part of Chỉ tiêu × its complete reporting months / its months. Its months are those that end in it.
 */
export function dueBy(
  target: number,
  window: PlanWindow,
  until: CalendarDate,
  { periodStyle }: Settings,
): number {
  if (window.to <= until) return target;
  const ending = reportingMonthsTouched(window.from, window.to, periodStyle).filter(
    ({ to }) => to <= window.to,
  );
  const complete = ending.filter(({ to }) => to <= until);
  return ending.length === 0 ? 0 : Math.floor((target * complete.length) / ending.length + ROUNDING);
}
