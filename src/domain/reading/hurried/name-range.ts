/** «Tiến Thành 1 - 4», «ND3.1 đến ND3.7», «từ xóm 1 tới xóm 4»: a name with a number, what means «to», a number. */
const RANGE = /^(?:từ |tu )?(.*?)(\d+)\s*(đến|den|tới|toi|->|→|÷|~|\.{2,}|…|[-–—])\s*(.*?)(\d+)[.;]?$/iu;
/** A longer one is rather something else. */
const MOST_NAMES = 40;

/**
 * The names that a range stands for, from the first to the last, none left out; `previous` lends its words to bare numbers.
 * Null where the text is no range; no names where it may be one, or two names beside each other.
 */
export function namesInRange(item: string, previous: string): readonly string[] | null {
  const parts = RANGE.exec(item.trim());
  if (!parts) return null;
  const [, stem = '', first = '', to = '', secondStem = '', last = ''] = parts;
  const isDash = /^[-–—]$/.test(to);
  if (!isSameStem(stem, secondStem)) return isDash ? null : [];
  const count = Number(last) - Number(first) + 1;
  // «Đình 6 - Đình 8» may be the two or the three.
  const isTwo = isDash && secondStem.trim() !== '' && count > 2;
  if (count < 2 || count > MOST_NAMES || isTwo) return [];
  const own = stem.trim() === '' ? stemOf(previous) : stem;
  return Array.from({ length: count }, (_, index) => `${own}${String(Number(first) + index)}`);
}

const stemOf = (name: string): string => /^(.*?\D)\d+$/u.exec(name)?.[1] ?? '';

/** «ND3.1 - ND3.7», «ND3.1 - 3.7», «ND3.1 - 7» */
function isSameStem(stem: string, second: string): boolean {
  const key = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
  return key(stem).endsWith(key(second));
}
