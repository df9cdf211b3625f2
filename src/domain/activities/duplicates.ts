import type { Activity } from './activity';
import { repeatedGroups } from '../group-by';
import type { ActivityColumns } from './activity-columns';
import { activityColumns } from './activity-columns';
import type { CodeLists } from './code-lists';
import { compareNatural } from './natural-order';

/** A done row that looks like an event written before, by the places of both. */
export interface SuspectedDuplicate {
  readonly at: number;
  /** The row that counts in its place: the smallest Mã in natural order, rows without Mã last. */
  readonly of: number;
}

/**
 * The done rows that do not count, since another has the same Ngày, Hình thức, set of Xóm, set of Nội dung and Đơn vị
 * chủ trì (docs/domain.md §6.0) and Xác nhận does not say «Không trùng». Null is a row with an error.
 */
export function suspectedDuplicates(
  activities: readonly (Activity | null)[],
  columns: ActivityColumns = activityColumns(activities),
): readonly SuspectedDuplicate[] {
  return sameEvents(columns).flatMap((places) => {
    const [of, ...later] = [...places].sort((a, b) => byCode(activities[a], activities[b]));
    if (of === undefined) return [];
    return later.filter((at) => activities[at]?.confirmedDistinct === false).map((at) => ({ at, of }));
  });
}

/** Whether the row has no Mã of its own, so that its id is `@` and its row number. */
export function hasNoCode({ id, row }: Pick<Activity, 'id' | 'row'>): boolean {
  return id === `@${String(row)}`;
}

/** Places of two or more done rows with the same key, in order of first appearance. */
const sameEvents = (columns: ActivityColumns): readonly (readonly number[])[] =>
  repeatedGroups(
    Array.from(columns.isDone.keys()).filter((at) => columns.isDone[at] === 1),
    (at) => eventKey(columns, at),
  );

/** Two former communes may each have had such an event. */
function eventKey(
  { days, forms, leadUnits, formerCommunes, hamlets, topics }: ActivityColumns,
  at: number,
): string {
  const commune = formerCommunes.numbers[at];
  const event = `${String(days[at])}|${String(forms.numbers[at])}|${String(leadUnits.numbers[at])}|${String(commune)}`;
  return `${event}|${setKey(hamlets, at)}|${setKey(topics, at)}`;
}

const setKey = ({ starts, numbers }: CodeLists<string>, at: number): string =>
  numbers
    .slice(starts[at], starts[at + 1])
    .sort()
    .join();

const byCode = (a: Activity | null | undefined, b: Activity | null | undefined): number =>
  a && b ? compareByCode(a, b) : 0;

type RowName = Pick<Activity, 'id' | 'row'>;

/** Mã in natural order; rows without one last, as they stand. */
export function compareByCode(a: RowName, b: RowName): number {
  const missing = Number(hasNoCode(a)) - Number(hasNoCode(b));
  if (missing !== 0 || hasNoCode(a)) return missing || a.row - b.row;
  return compareNatural(a.id, b.id) || a.row - b.row;
}
