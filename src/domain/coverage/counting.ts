import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { dateNumber } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import { onDemand } from '../on-demand';
import type { ActivityIndex } from './activity-index';
import { activityIndex } from './activity-index';
import type { Exclusion, ExclusionReason } from './coverage';
import type { PlacedActivity, Placer } from './placed-activity';
import { openPlacer } from './placed-activity';
import type { StateDay } from './state-day';

/** A row that does not count; `placed` is null where its hamlets or values cannot be read for the period. */
export interface ExcludedRow extends Exclusion {
  readonly placed: PlacedActivity | null;
}

/** Every row of Hoạt động is either counted in the period or excluded, in sheet order. */
export interface Counting {
  readonly index: ActivityIndex;
  readonly placer: Placer;
  /** The rows counted for the result of the period. */
  readonly counted: readonly PlacedActivity[];
  /** The rows counted for the state: from the report year's first day. */
  readonly countedForState: readonly PlacedActivity[];
  /** Done, valid and not duplicate, dated from `from` to `to`, by their places in the index. */
  readonly eligibleBetween: (from: CalendarDate, to: CalendarDate) => readonly number[];
  /** What does not count in the period, and why. */
  readonly exclusions: () => readonly Exclusion[];
  /** The same with the hamlets of the rows, for explanations. */
  readonly excluded: () => readonly ExcludedRow[];
}

/**
 * Which rows count (docs/domain.md §6.0), tested in this order: not-done, invalid, out-of-period, duplicate. A valid
 * row dated after as_of is out of the period; that it is also an error on the day of checking is for the checks.
 */
export function countActivities(
  book: Book,
  period: Period,
  state: StateDay,
  succession: HamletSuccession,
): Counting {
  const index = activityIndex(book);
  const placer = openPlacer(index, book, succession);
  const days = spanOf(period.from, state.day);
  const placedIn = (span: Span): (() => readonly PlacedActivity[]) =>
    onDemand(() => placer.placeAll(eligiblePlaces(index, placer, span)));
  const counted = placedIn(days);
  const countedForState = placedIn(spanOf(state.from, state.day));
  return {
    index,
    placer,
    get counted() {
      return counted();
    },
    get countedForState() {
      return countedForState();
    },
    eligibleBetween: (from, to) => eligiblePlaces(index, placer, spanOf(from, to)),
    exclusions: () => excludedAmong(index, placer, days, (row) => row),
    excluded: () => excludedAmong(index, placer, days, (row, at) => ({ ...row, placed: placer.place(at) })),
  };
}

/** Days as numbers, the first and the last one included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(from: CalendarDate, to: CalendarDate): Span {
  return { first: dateNumber(from), last: dateNumber(to) };
}

function eligiblePlaces(
  { days, isDistinct }: ActivityIndex,
  { canPlace }: Placer,
  { first, last }: Span,
): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? 0;
    if (day >= first && day <= last && isDistinct[at] === 1 && canPlace(at)) places.push(at);
  }
  return places;
}

function excludedAmong<T>(
  { entries, days, isDistinct }: ActivityIndex,
  { canPlace }: Placer,
  { first, last }: Span,
  described: (row: Exclusion, at: number) => T,
): readonly T[] {
  const reasonAgainst = (at: number): ExclusionReason | null => {
    if (entries[at]?.status !== 'done') return 'not-done';
    if (!canPlace(at)) return 'invalid';
    const day = days[at] ?? 0;
    if (day < first || day > last) return 'out-of-period';
    return isDistinct[at] === 1 ? null : 'duplicate';
  };
  const excluded: T[] = [];
  entries.forEach(({ id, row }, at) => {
    const why = reasonAgainst(at);
    if (why !== null) excluded.push(described({ id, row, why }, at));
  });
  return excluded;
}
