import { readVowel } from './tone';

/** The Vietnamese alphabet with f j w z where Latin has them. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const SHAPES = new Map(
  Array.from(ALPHABET, (letter, index) => [letter, String.fromCharCode(0x100 + index)] as const),
);
const DIGIT = /\d/;
const LETTER = /\p{L}/u;

interface SortKey {
  /** One string an element: signs before numbers (by value) before letters. */
  readonly primary: readonly string[];
  /** One digit for each toned letter, at the end of its word, so that hòa and hoà have the same tones. */
  readonly tones: string;
  readonly capitals: string;
}

/**
 * Vietnamese order: letters first (a ă â b c d đ …), numbers by value, then tones (ngang huyền hỏi ngã sắc nặng), then
 * small before capital, then UTF-16 code units. A total order: 0 only for the same text.
 */
export function compareVietnamese(a: string, b: string): number {
  if (a === b) return 0;
  const keyA = sortKey(a);
  const keyB = sortKey(b);
  return (
    compareLists(keyA.primary, keyB.primary) ||
    compareText(keyA.tones, keyB.tones) ||
    compareText(keyA.capitals, keyB.capitals) ||
    compareText(a, b)
  );
}

function sortKey(text: string): SortKey {
  const primary: string[] = [];
  let tones = '';
  let capitals = '';
  for (const part of text.normalize('NFC').match(/\d+|[^\d]/gu) ?? []) {
    const lower = part.toLowerCase();
    const toned = readVowel(lower);
    primary.push(primaryOf(toned?.vowel ?? lower));
    if (!LETTER.test(part)) tones += '0';
    else if (toned && toned.tone > 0) tones += String(toned.tone);
    capitals += lower === part ? '0' : '1';
  }
  return { primary, tones, capitals };
}

/** Signs start with 0, numbers with 1 and their length, known letters with 2, other letters with 3. */
function primaryOf(part: string): string {
  if (DIGIT.test(part)) {
    const digits = part.replace(/^0+(?=\d)/, '');
    return `1${String.fromCharCode(Math.min(digits.length, 0xffff))}${digits}`;
  }
  const known = SHAPES.get(part);
  if (known !== undefined) return `2${known}`;
  return (LETTER.test(part) ? '3' : '0') + part;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const order = compareText(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
