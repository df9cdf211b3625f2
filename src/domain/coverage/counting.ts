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
  const entries = inSheetOrder(book.activities);
  const placed = placeEntries(entries, book, succession);
  const duplicates = unconfirmedDuplicates(doneAndValid(entries, placed));
  const frame = { period, asOf, duplicates };
  const counted: PlacedActivity[] = [];
  const excluded: ExcludedEntry[] = [];
  const eligible: PlacedActivity[] = [];
  entries.forEach((entry, i) => {
    const place = placed[i] ?? null;
    const why = reasonAgainst(entry, place, frame);
    if (why !== null) excluded.push({ entry, placed: place, why });
    if (place === null || entry.status !== 'done') return;
    if (why === null) counted.push(place);
    if (!duplicates.has(place.activity)) eligible.push(place);
  });
  return { counted, excluded, eligible };
}

function placeEntries(
  entries: readonly ActivityEntry[],
  book: Book,
  succession: HamletSuccession,
): readonly (PlacedActivity | null)[] {
  const formByCode = new Map(book.forms.map((form) => [form.code, form]));
  return entries.map(({ activity }) =>
    activity === null ? null : placeActivity(activity, formByCode, succession),
  );
}

function doneAndValid(
  entries: readonly ActivityEntry[],
  placed: readonly (PlacedActivity | null)[],
): readonly Activity[] {
  const valid: Activity[] = [];
  placed.forEach((place, i) => {
    if (place !== null && entries[i]?.status === 'done') valid.push(place.activity);
  });
  return valid;
}

/** Rows as read are nearly always in order already. */
function inSheetOrder(entries: readonly ActivityEntry[]): readonly ActivityEntry[] {
  const isSorted = entries.every((entry, i) => i === 0 || (entries[i - 1]?.row ?? 0) <= entry.row);
  return isSorted ? entries : [...entries].sort((a, b) => a.row - b.row);
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
