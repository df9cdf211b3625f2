import { groupBy } from './group-by';
import type { Group } from './group-by';

/** Many more slots than places, so that few fall together by chance. */
const SLOTS_A_PLACE = 16;
const WORD_BITS = 5;
/** Codes and links differ near their end; behind the id of a file on Drive stand 17 characters more. */
const LOOKED_AT = 40;

/**
 * The places, from 0 up to `count`, that may share their 32-bit number with another; null is no number. Every place falls
 * into a slot by its number, and who is alone in a slot has no twin: this leaves the twins and few others, without a table
 * of all keys. A slot is a bit, so that all of them stay near at hand however many there are.
 */
export function placesThatMayShare(
  count: number,
  numberAt: (place: number) => number | null,
): readonly number[] {
  const words = 2 ** Math.ceil(Math.log2((SLOTS_A_PLACE * count) / 2 ** WORD_BITS + 1));
  const taken = new Int32Array(words);
  const shared = new Int32Array(words);
  const slots = new Int32Array(count);
  const numbered: number[] = [];
  for (let place = 0; place < count; place += 1) {
    const slot = numberAt(place);
    if (slot === null) continue;
    const word = (slot >>> WORD_BITS) & (words - 1);
    // A shift takes the last five bits of the slot.
    const bit = 1 << slot;
    shared[word] = (shared[word] ?? 0) | ((taken[word] ?? 0) & bit);
    taken[word] = (taken[word] ?? 0) | bit;
    slots[place] = slot;
    numbered.push(place);
  }
  return numbered.filter((place) => {
    const slot = slots[place] ?? 0;
    return ((shared[(slot >>> WORD_BITS) & (words - 1)] ?? 0) & (1 << slot)) !== 0;
  });
}

/** A 32-bit number that equal texts share; others may share it too, but few do. */
export function numberOfText(text: string): number {
  let number = text.length;
  for (let i = Math.max(0, text.length - LOOKED_AT); i < text.length; i += 1) {
    number = (Math.imul(number, 31) + text.charCodeAt(i)) | 0;
  }
  return spreadBits(number);
}

/** Odd and large, so that neighbours in a count land far apart (the golden ratio of 32 bits). */
const SPREAD = 0x9e3779b1;
export const spreadBits = (number: number): number => Math.imul(number + 1, SPREAD);

/** The rows that share their key with another one; null is no key. Keys are made again rather than kept: most are unique. */
export function repeatedGroups<R>(rows: readonly R[], keyOf: (row: R) => string | null): readonly Group<R>[] {
  const suspects = placesThatMayShare(rows.length, (place) => {
    const key = keyOf(rows[place] as R);
    return key === null ? null : numberOfText(key);
  }).map((place) => rows[place] as R);
  return [...groupBy(suspects, keyOf).values()].filter(({ length }) => length > 1);
}
