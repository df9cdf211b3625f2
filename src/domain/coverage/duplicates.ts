import type { Activity } from '../activities/activity';
import type { ActivityColumns } from './activity-columns';
import { activityColumns } from './activity-columns';
import type { CodeLists } from './code-lists';
import { eachOf } from './code-lists';
import { compareNatural } from './natural-order';

/** Odd and large, so that neighbours in the count land far apart (the golden ratio of 32 bits). */
const SPREAD = 0x9e3779b1;
const SLOTS_A_ROW = 16;
const WORD_BITS = 5;

/** A done row that looks like an event written before, by the places of both. */
export interface SuspectedDuplicate {
  readonly at: number;
  /** The row that counts in its place: the smallest Mã in natural order, rows without Mã last. */
  readonly of: number;
}

/**
 * The done rows that do not count, since another has the same Ngày, Hình thức, set of Xóm, set of Nội dung and Đơn vị
 * chủ trì (domain.md §6.0) and Xác nhận does not say «Không trùng». Null is a row with an error.
 */
export function suspectedDuplicates(
  activities: readonly (Activity | null)[],
  columns: ActivityColumns = activityColumns(activities),
): readonly SuspectedDuplicate[] {
  return sameEvents(columns).flatMap((places) => {
    const [of, ...later] = [...places].sort((a, b) => compareByCode(activities[a], activities[b]));
    if (of === undefined) return [];
    return later.filter((at) => activities[at]?.confirmedDistinct === false).map((at) => ({ at, of }));
  });
}

/** Whether the row has no Mã of its own, so that its id is `@` and its row number. */
export function hasNoCode({ id, row }: Pick<Activity, 'id' | 'row'>): boolean {
  return id === `@${String(row)}`;
}

/** Places of two or more done rows with the same key, in order of first appearance. */
function sameEvents(columns: ActivityColumns): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const at of sharingASlot(columns)) {
    const key = eventKey(columns, at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/**
 * The done rows that may have a twin: every one falls into a slot by its number, and who is alone in a slot has none.
 * With many more slots than rows this leaves the twins and few others. A slot is a bit, so that all of them stay near at
 * hand however many rows there are.
 */
function sharingASlot(columns: ActivityColumns): readonly number[] {
  const { length } = columns.days;
  const words = 2 ** Math.ceil(Math.log2((SLOTS_A_ROW * length) / 2 ** WORD_BITS + 1));
  const taken = new Int32Array(words);
  const shared = new Int32Array(words);
  const slotOf = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    if (columns.isDone[at] === 0) continue;
    const slot = quickKey(columns, at);
    const word = (slot >>> WORD_BITS) & (words - 1);
    // A shift takes the last five bits of the slot.
    const bit = 1 << slot;
    shared[word] = (shared[word] ?? 0) | ((taken[word] ?? 0) & bit);
    taken[word] = (taken[word] ?? 0) | bit;
    slotOf[at] = slot;
  }
  const suspects: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const slot = slotOf[at] ?? 0;
    const isShared = (shared[(slot >>> WORD_BITS) & (words - 1)] ?? 0) & (1 << slot);
    if (columns.isDone[at] === 1 && isShared !== 0) suspects.push(at);
  }
  return suspects;
}

/**
 * A 32-bit number that equal events share; others may share it too (then the whole key parts them), but few do. Lists
 * count by the sum of their members, so that order does not matter.
 */
function quickKey({ days, forms, leadUnits, hamlets, topics }: ActivityColumns, at: number): number {
  const event =
    Math.imul(days[at] ?? 0, 31) +
    Math.imul(spread(forms.numbers[at] ?? 0), 37) +
    spread(leadUnits.numbers[at] ?? 0);
  return (Math.imul(event, 41) + Math.imul(sumOf(hamlets, at), 43) + Math.imul(sumOf(topics, at), 47)) | 0;
}

const spread = (number: number): number => Math.imul(number + 1, SPREAD);

function sumOf(lists: CodeLists<string>, at: number): number {
  let sum = 0;
  eachOf(lists, at, (number) => (sum = (sum + spread(number)) | 0));
  return sum;
}

function eventKey({ days, forms, leadUnits, hamlets, topics }: ActivityColumns, at: number): string {
  const event = `${String(days[at])}|${String(forms.numbers[at])}|${String(leadUnits.numbers[at])}`;
  return `${event}|${setKey(hamlets, at)}|${setKey(topics, at)}`;
}

const setKey = ({ starts, numbers }: CodeLists<string>, at: number): string =>
  numbers
    .slice(starts[at], starts[at + 1])
    .sort()
    .join();

function compareByCode(a: Activity | null | undefined, b: Activity | null | undefined): number {
  if (!a || !b) return 0;
  const missing = Number(hasNoCode(a)) - Number(hasNoCode(b));
  if (missing !== 0 || hasNoCode(a)) return missing || a.row - b.row;
  return compareNatural(a.id, b.id) || a.row - b.row;
}
