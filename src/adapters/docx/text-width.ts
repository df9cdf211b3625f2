/**
 * Widths of Times New Roman bold in thousandths of the letter size, by the metrics of the font; marks above and
 * below a Vietnamese letter do not widen it. Enough to draw a line in proportion to a title (§4.6, §4.8, §4.12).
 */
const LETTERS_BY_WIDTH: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, 'il/'],
  [333, 'fjt-;:()'],
  [389, 'sI'],
  [444, 'cerz'],
  [500, 'agovxyJ0123456789'],
  [554, 'ơ'],
  [556, 'bdhknpquSđ'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'wACDNRUVXYĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W'],
];
const USUAL_WIDTH = 556;
const WIDTH_BY_LETTER: ReadonlyMap<string, number> = new Map(
  LETTERS_BY_WIDTH.flatMap(([width, letters]) =>
    Array.from(letters).map((letter): [string, number] => [letter, width]),
  ),
);
const TWIPS_PER_HALF_POINT = 10;

/** Twips that a line of bold text takes at a size in half points. */
export function boldTextWidth(text: string, halfPoints: number): number {
  const thousandths = Array.from(text.normalize('NFC')).reduce(
    (total, letter) => total + letterWidth(letter),
    0,
  );
  return Math.round((thousandths / 1000) * halfPoints * TWIPS_PER_HALF_POINT);
}

/** The horn of ơ and ư widens the letter, so it is looked up before marks are taken off. */
function letterWidth(letter: string): number {
  const toneless = letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  const bare = letter.normalize('NFD').charAt(0);
  return WIDTH_BY_LETTER.get(toneless) ?? WIDTH_BY_LETTER.get(bare) ?? USUAL_WIDTH;
}
