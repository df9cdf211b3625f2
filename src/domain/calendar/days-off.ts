import type { CalendarDate } from './calendar-date';
import { isWorkingDay } from './working-days';

/** A holiday, the working day off in its place, a working day exchanged for a free one, and that free day worked. */
export type DayOffKind = 'holiday' | 'in-lieu' | 'exchanged' | 'worked';

/** `published` by who decides the year's plan, `by-law` whatever that plan; `intended` by policy and not yet law; `undecided` until the plan is out. */
export type DayOffState = 'published' | 'by-law' | 'intended' | 'undecided';

export interface DayOff {
  readonly date: CalendarDate;
  readonly name: string;
  readonly kind: DayOffKind;
  readonly state: DayOffState;
}

/** The first days of January, which the due dates of December reach. */
const REACH_OF_DECEMBER = '-01-07';

/**
 * Working days of a year that are off for certain, and those of the first week after it. Saturdays worked in exchange are
 * not told: no due date counts them (docs/domain.md §3.1).
 */
export const certainDaysOff = (year: number, days: readonly DayOff[]): readonly CalendarDate[] =>
  daysOff(days, ['published', 'by-law'])
    .map(({ date }) => date)
    .filter((date) => belongsTo(year, date) || isFirstWeekAfter(year, date));

/** Working days of a year that are off only if a plan, or a law, says so. */
export const uncertainDaysOff = (year: number, days: readonly DayOff[]): readonly DayOff[] =>
  daysOff(days, ['intended', 'undecided']).filter(({ date }) => belongsTo(year, date));

/** Whether a list holds days of that year beyond those that the list of the year before reaches. */
export const hasDaysOffOf = (year: number, dates: readonly CalendarDate[]): boolean =>
  dates.some((date) => belongsTo(year, date) && !isFirstWeekAfter(year - 1, date));

const daysOff = (days: readonly DayOff[], states: readonly DayOffState[]): readonly DayOff[] =>
  days.filter(
    ({ date, kind, state }) => kind !== 'worked' && states.includes(state) && isWorkingDay(date, []),
  );

const belongsTo = (year: number, date: CalendarDate): boolean => date.startsWith(`${String(year)}-`);

const isFirstWeekAfter = (year: number, date: CalendarDate): boolean =>
  belongsTo(year + 1, date) && date <= `${String(year + 1)}${REACH_OF_DECEMBER}`;
