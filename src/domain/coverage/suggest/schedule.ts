import type { CalendarDate } from '../../calendar/calendar-date';
import { addDays, daysBetween, earlierOf } from '../../calendar/calendar-date';
import { isInForce } from '../../hamlets/hamlet-succession';
import type { HamletCode } from '../../ids';
import type { PeriodView } from '../period-view';

/** Households are invited some days before … */
const DAYS_TO_INVITE = 3;
/** … and called to one meeting a week. */
const DAYS_BETWEEN = 7;
/** The officials of a commune are at so many hamlet meetings on a day. */
const MEETINGS_A_DAY = 2;

/** Which days are still free for a meeting at which hamlet. */
export interface Schedule {
  /** The first one; null where none is left of the report year, or before the hamlet ends. */
  readonly firstFree: (hamlet: HamletCode) => CalendarDate | null;
  readonly isFree: (hamlet: HamletCode, day: CalendarDate) => boolean;
  /** Keeps the day for a meeting. */
  readonly take: (hamlets: readonly HamletCode[], day: CalendarDate) => void;
}

/**
 * From some days after today to the end of the report year. Rows of direct forms, done or planned, keep their days; on
 * Ngày nghỉ nobody is called together.
 */
export function openSchedule(view: PeriodView, today: CalendarDate): Schedule {
  const { book, state, ledgers } = view;
  const holidays = new Set(book.settings.holidays);
  const hamletOf = new Map(ledgers.map(({ hamlet }) => [hamlet.code, hamlet]));
  const { busy, meetings, take } = takenDays(view, today);
  const end = state.months[state.months.length - 1]?.to ?? state.day;
  const isFree = (code: HamletCode, day: CalendarDate): boolean => {
    const hamlet = hamletOf.get(code);
    return (
      hamlet !== undefined &&
      isInForce(hamlet, day) &&
      day <= end &&
      !holidays.has(day) &&
      (meetings.get(day) ?? 0) < MEETINGS_A_DAY &&
      (busy.get(code) ?? []).every((other) => Math.abs(daysBetween(other, day)) >= DAYS_BETWEEN)
    );
  };
  return {
    isFree,
    take,
    firstFree: (code) => {
      const until = earlierOf(end, hamletOf.get(code)?.validTo ?? end);
      let day = addDays(today, DAYS_TO_INVITE);
      while (day <= until && !isFree(code, day)) day = addDays(day, 1);
      return day <= until ? day : null;
    },
  };
}

/** The days of the direct forms' rows: those at each hamlet, and how many there are on a day. */
function takenDays(
  { book, counting, succession }: PeriodView,
  today: CalendarDate,
): {
  readonly busy: ReadonlyMap<HamletCode, readonly CalendarDate[]>;
  readonly meetings: ReadonlyMap<CalendarDate, number>;
  readonly take: Schedule['take'];
} {
  const direct = new Set(book.forms.filter(({ credit }) => credit === 'direct').map(({ code }) => code));
  const busy = new Map<HamletCode, CalendarDate[]>();
  const meetings = new Map<CalendarDate, number>();
  const take = (hamlets: readonly HamletCode[], day: CalendarDate): void => {
    meetings.set(day, (meetings.get(day) ?? 0) + 1);
    for (const hamlet of hamlets) busy.set(hamlet, [...(busy.get(hamlet) ?? []), day]);
  };
  const since = addDays(today, -DAYS_BETWEEN);
  for (const { activity } of counting.index.entries) {
    if (activity === null || activity.date < since || !direct.has(activity.form)) continue;
    if (activity.status === 'cancelled' || activity.status === 'postponed') continue;
    const hamlets = activity.hamlets.flatMap((code) =>
      succession.successorsOf(code).map(({ hamlet }) => hamlet.code),
    );
    take([...new Set(hamlets)], activity.date);
  }
  return { busy, meetings, take };
}
