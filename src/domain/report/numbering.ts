const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1 → I … 39 → XXXIX. */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Letters of điểm in Vietnamese order (docs/domain.md §4.16). */
const ITEM_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** 1 → a, 4 → d, 5 → đ. Throws a RangeError past the alphabet. */
export function itemLetter(position: number): string {
  const letter = ITEM_LETTERS[position - 1];
  if (letter === undefined) throw new RangeError(`No letter for item ${position}`);
  return letter;
}
