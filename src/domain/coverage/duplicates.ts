import type { Activity } from '../activities/activity';
import { dateNumber } from '../calendar/calendar-date';
import { clean } from '../text/clean';
import { toOldToneStyle } from '../text/tone-style';
import { compareNatural } from './natural-order';

/** Odd and large, so that neighbours in the count land far apart (the golden ratio of 32 bits). */
const SPREAD = 0x9e3779b1;
const SLOTS_A_ROW = 16;
/** What a slot says that more than one activity fell into. */
const SHARED = 2;

/**
 * Groups of activities that look like the same event written more than once: same Ngày, Hình thức, set of Xóm,
 * set of Nội dung and Đơn vị chủ trì (domain.md §6.0). Only groups of two or more; in each the one that counts
 * comes first (smallest Mã in natural order, rows without Mã last).
 */
export function duplicateGroups(activities: readonly Activity[]): readonly (readonly Activity[])[] {
  const keyOfUnit = rememberingUnitKey();
  const suspects = sharingASlot(activities, quickKey(keyOfUnit));
  return groupsBy(suspects, (activity) => fullKey(activity, keyOfUnit)).map((group) =>
    group.sort(compareByCode),
  );
}

/** The activities that do not count: all of a group but its first, unless Xác nhận says «Không trùng». */
export function unconfirmedDuplicates(activities: readonly Activity[]): ReadonlySet<Activity> {
  const later = duplicateGroups(activities).flatMap((group) => group.slice(1));
  return new Set(later.filter(({ confirmedDistinct }) => !confirmedDistinct));
}

/** Whether the row has no Mã of its own, so that its id is `@` and its row number. */
export function hasNoCode({ id, row }: Pick<Activity, 'id' | 'row'>): boolean {
  return id === `@${String(row)}`;
}

/**
 * The activities that may have a twin: every one falls into a slot by its number, and who is alone in a slot has none.
 * With many more slots than activities this leaves the twins and few others, at the price of one small number a row.
 */
function sharingASlot(
  activities: readonly Activity[],
  numberOf: (activity: Activity) => number,
): readonly Activity[] {
  const slots = new Uint8Array(2 ** Math.ceil(Math.log2(SLOTS_A_ROW * activities.length + 1)));
  const slotOf = new Int32Array(activities.length);
  activities.forEach((activity, i) => {
    const slot = numberOf(activity) & (slots.length - 1);
    slotOf[i] = slot;
    slots[slot] = Math.min(SHARED, (slots[slot] ?? 0) + 1);
  });
  return activities.filter((_, i) => slots[slotOf[i] ?? 0] === SHARED);
}

/** Groups of two or more, in order of first appearance. */
function groupsBy(
  activities: readonly Activity[],
  keyOf: (activity: Activity) => string,
): readonly Activity[][] {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = keyOf(activity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [activity]);
    else group.push(activity);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/**
 * A 32-bit number that equal events share; others may share it too (then the full key parts them), but few do. Lists
 * count by the sum of their members, so that order does not matter.
 */
function quickKey(keyOfUnit: (unit: string) => string): (activity: Activity) => number {
  const numberOfText = new Map<string, number>();
  const numberOf = (text: string): number => {
    let number = numberOfText.get(text);
    if (number === undefined) {
      number = Math.imul(numberOfText.size + 1, SPREAD);
      numberOfText.set(text, number);
    }
    return number;
  };
  const sumOf = (codes: readonly string[]): number => {
    let sum = 0;
    for (let i = 0; i < codes.length; i += 1) {
      const code = codes[i] ?? '';
      if (i === 0 || codes.indexOf(code) === i) sum = (sum + numberOf(code)) | 0;
    }
    return sum;
  };
  return ({ date, form, leadUnit, hamlets, topics }) => {
    const event =
      Math.imul(dateNumber(date), 31) + Math.imul(numberOf(form), 37) + numberOf(keyOfUnit(leadUnit));
    return (Math.imul(event, 41) + Math.imul(sumOf(hamlets), 43) + Math.imul(sumOf(topics), 47)) | 0;
  };
}

/** Codes hold neither of the separators. */
function fullKey(
  { date, form, hamlets, topics, leadUnit }: Activity,
  keyOfUnit: (unit: string) => string,
): string {
  return `${date}|${form}|${setKey(hamlets)}|${setKey(topics)}|${keyOfUnit(leadUnit)}`;
}

function setKey(codes: readonly string[]): string {
  return codes.length < 2 ? (codes[0] ?? '') : [...new Set(codes)].sort().join(';');
}

/** The same unit, however its capitals, spaces and tone marks are typed; a commune has few units and many rows. */
function rememberingUnitKey(): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    let key = known.get(unit);
    if (key === undefined) {
      key = toOldToneStyle(clean(unit).replace(/\s+/g, ' ')).toLowerCase();
      known.set(unit, key);
    }
    return key;
  };
}

function compareByCode(a: Activity, b: Activity): number {
  const missing = Number(hasNoCode(a)) - Number(hasNoCode(b));
  if (missing !== 0 || hasNoCode(a)) return missing || a.row - b.row;
  return compareNatural(a.id, b.id) || a.row - b.row;
}
