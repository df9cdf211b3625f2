import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { dateNumber, earlierOf } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import { onDemand } from '../on-demand';
import type { ActivityIndex } from './activity-index';
import { activityIndex } from './activity-index';
import type { Exclusion, ExclusionReason } from './coverage';
import type { PlacedActivity, Placer } from './placed-activity';
import { openPlacer } from './placed-activity';

/** A row that does not count; `placed` is null where its hamlets or values cannot be read for the period. */
export interface ExcludedRow extends Exclusion {
  readonly placed: PlacedActivity | null;
}

/** Every row of Hoạt động is either counted or excluded, in sheet order. */
export interface Counting {
  readonly index: ActivityIndex;
  readonly counted: readonly PlacedActivity[];
  /** Done, valid and not duplicate, whatever the date; made when first asked for. */
  readonly eligible: readonly PlacedActivity[];
  /** Those of `eligible` dated from `from` to `to`: what the cumulative plan metric looks at. */
  readonly eligibleBetween: (from: CalendarDate, to: CalendarDate) => readonly PlacedActivity[];
  /** What does not count, and why. */
  readonly exclusions: () => readonly Exclusion[];
  /** The same with the hamlets of the rows, for explanations. */
  readonly excluded: () => readonly ExcludedRow[];
}

/**
 * Which rows count (domain.md §6.0), tested in this order: not-done, invalid, out-of-period, duplicate. A valid
 * row dated after as_of is out of the period; that it is also an error on the day of checking is for the checks.
 */
export function countActivities(
  book: Book,
  period: Period,
  asOf: CalendarDate,
  succession: HamletSuccession,
): Counting {
  const index = activityIndex(book);
  const placer = openPlacer(index, book.forms, succession);
  const days = daysFrom(period.from, earlierOf(period.to, asOf));
  const eligible = onDemand(() => eligibleAmong(index, placer, () => true));
  return {
    index,
    counted: eligibleAmong(index, placer, days),
    get eligible() {
      return eligible();
    },
    eligibleBetween: (from, to) => eligibleAmong(index, placer, daysFrom(from, to)),
    exclusions: () => excludedAmong(index, placer, days, (row) => row),
    excluded: () => excludedAmong(index, placer, days, (row, at) => ({ ...row, placed: placer.place(at) })),
  };
}

/** Whether a day, as a number, is among those asked for. */
type DayTest = (day: number) => boolean;

function daysFrom(from: CalendarDate, to: CalendarDate): DayTest {
  const first = dateNumber(from);
  const last = dateNumber(to);
  return (day) => day >= first && day <= last;
}

function eligibleAmong(
  { days, isDistinct }: ActivityIndex,
  { place }: Placer,
  isAsked: DayTest,
): readonly PlacedActivity[] {
  const eligible: PlacedActivity[] = [];
  days.forEach((day, at) => {
    if (isDistinct[at] !== 1 || !isAsked(day)) return;
    const placed = place(at);
    if (placed !== null) eligible.push(placed);
  });
  return eligible;
}

function excludedAmong<T>(
  { entries, days, isDistinct }: ActivityIndex,
  { canPlace }: Placer,
  isAsked: DayTest,
  described: (row: Exclusion, at: number) => T,
): readonly T[] {
  const reasonAgainst = (at: number): ExclusionReason | null => {
    if (entries[at]?.status !== 'done') return 'not-done';
    if (!canPlace(at)) return 'invalid';
    if (!isAsked(days[at] ?? 0)) return 'out-of-period';
    return isDistinct[at] === 1 ? null : 'duplicate';
  };
  const excluded: T[] = [];
  entries.forEach(({ id, row }, at) => {
    const why = reasonAgainst(at);
    if (why !== null) excluded.push(described({ id, row, why }, at));
  });
  return excluded;
}
