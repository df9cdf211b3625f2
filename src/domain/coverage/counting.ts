import type { Activity, ActivityEntry } from '../activities/activity';
import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { ExclusionReason } from './coverage';
import { unconfirmedDuplicates } from './duplicates';
import type { PlacedActivity } from './placed-activity';
import { placeActivity } from './placed-activity';

/** A row that does not count; `placed` is null where its hamlets or values cannot be read for the period. */
export interface ExcludedEntry {
  readonly entry: ActivityEntry;
  readonly placed: PlacedActivity | null;
  readonly why: ExclusionReason;
}

/** Every row of Hoạt động is either counted or excluded, in sheet order. */
export interface Counting {
  readonly counted: readonly PlacedActivity[];
  readonly excluded: readonly ExcludedEntry[];
  /** Done, valid and not duplicate, whatever the date: what the cumulative plan metric looks at. */
  readonly eligible: readonly PlacedActivity[];
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
  const formByCode = new Map(book.forms.map((form) => [form.code, form]));
  const entries = [...book.activities].sort((a, b) => a.row - b.row);
  const placedEntries = entries.map((entry) => ({
    entry,
    placed: entry.activity === null ? null : placeActivity(entry.activity, formByCode, succession),
  }));
  const valid = placedEntries.flatMap(({ entry, placed }) =>
    entry.status === 'done' && placed !== null ? [placed.activity] : [],
  );
  const duplicates = unconfirmedDuplicates(valid);
  const counted: PlacedActivity[] = [];
  const excluded: ExcludedEntry[] = [];
  const eligible: PlacedActivity[] = [];
  for (const { entry, placed } of placedEntries) {
    const why = reasonAgainst(entry, placed, { period, asOf, duplicates });
    if (why !== null) excluded.push({ entry, placed, why });
    if (placed === null || entry.status !== 'done') continue;
    if (why === null) counted.push(placed);
    if (!duplicates.has(placed.activity)) eligible.push(placed);
  }
  return { counted, excluded, eligible };
}

interface Frame {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly duplicates: ReadonlySet<Activity>;
}

function reasonAgainst(
  entry: ActivityEntry,
  placed: PlacedActivity | null,
  { period, asOf, duplicates }: Frame,
): ExclusionReason | null {
  if (entry.status !== 'done') return 'not-done';
  if (placed === null) return 'invalid';
  const { date } = placed.activity;
  if (date < period.from || date > period.to || date > asOf) return 'out-of-period';
  return duplicates.has(placed.activity) ? 'duplicate' : null;
}
