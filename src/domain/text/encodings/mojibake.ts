/** Windows-1252 from 0x80 to 0x9f; the five bytes it leaves open are read as the control of the same number. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Where the Vietnamese code page 1258 differs from 1252, for files made on a Vietnamese Windows. */
const DIFFERENT_IN_1258: readonly (readonly [string, number])[] = [
  ['Ă', 0xc3],
  ['Đ', 0xd0],
  ['Ơ', 0xd5],
  ['Ư', 0xdd],
  ['ă', 0xe3],
  ['đ', 0xf0],
  ['ơ', 0xf5],
  ['ư', 0xfd],
  ['₫', 0xfe],
];

const BYTE_BY_LETTER = new Map<string, number>(DIFFERENT_IN_1258);
Array.from(HIGH_1252).forEach((letter, index) => BYTE_BY_LETTER.set(letter, 0x80 + index));

/** A sign that UTF-8 may have been read as Windows-1252: a leading byte, then a following one. */
const SIGN =
  /[\u00c2-\u00df\u0102\u01a0\u01af\u00e1\u00e2\u00f0\u0111][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** The bytes that Windows-1252 leaves open, which pasting loses; Đ ends in one, and so do ề, ọ, ỏ, Ố and ờ. */
const LOST_BYTES = '\u0081\u008d\u008f\u0090\u009d';
/** The first half of Đ. */
const HALF_D = '\u00c4';
/** The first two bytes of a letter whose third is lost, and what stands behind. */
const TWO_THIRDS =
  /\u00e1[\u00bb\u00ba](?![\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])/g;

export function mayBeMojibake(text: string): boolean {
  return SIGN.test(text);
}

/**
 * The same text with each lost third byte put back, in every way; one text where none is lost. Longer texts than a few
 * words with such gaps come back as they are.
 */
export function withLostBytes(word: string): readonly string[] {
  const gaps = (word.match(TWO_THIRDS) ?? []).length;
  if (gaps === 0 || gaps > MOST_GAPS) return [word];
  const pieces = word.split(TWO_THIRDS);
  const heads = word.match(TWO_THIRDS) ?? [];
  return heads.reduce<readonly string[]>(
    (begun, head, index) =>
      begun.flatMap((text) =>
        Array.from(LOST_BYTES, (byte) => `${text}${head}${byte}${pieces[index + 1] ?? ''}`),
      ),
    [pieces[0] ?? ''],
  );
}

const MOST_GAPS = 2;

/**
 * Reads back UTF-8 that a program took for Windows-1252 (or 1258): `XÃ£` → `Xã`. What is not a whole UTF-8
 * sequence stays, so text that is good in part keeps its good part. NFC.
 */
export function decodeMojibake(text: string): string {
  const letters = Array.from(text);
  let decoded = '';
  for (let at = 0; at < letters.length;) {
    const length = sequenceLength(byteOf(letters[at]));
    const codePoint = length > 1 ? decodeSequence(letters.slice(at, at + length), length) : null;
    decoded +=
      codePoint === null ? (letters[at] ?? '').replace(HALF_D, 'Đ') : String.fromCodePoint(codePoint);
    at += codePoint === null ? 1 : length;
  }
  return decoded.normalize('NFC');
}

function byteOf(letter: string | undefined): number {
  if (letter === undefined) return -1;
  const known = BYTE_BY_LETTER.get(letter);
  if (known !== undefined) return known;
  const code = letter.charCodeAt(0);
  return letter.length === 1 && code <= 0xff ? code : -1;
}

/** Bytes in the UTF-8 sequence that a leading byte begins; 1 where it begins none. */
function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  if (byte >= 0xf0 && byte <= 0xf4) return 4;
  return 1;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function decodeSequence(letters: readonly string[], length: number): number | null {
  if (letters.length < length) return null;
  let codePoint = byteOf(letters[0]) & (0x7f >> length);
  for (const letter of letters.slice(1)) {
    const byte = byteOf(letter);
    if (byte < 0x80 || byte > 0xbf) return null;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < (SMALLEST[length] ?? 0) || codePoint > 0x10ffff || surrogate ? null : codePoint;
}
