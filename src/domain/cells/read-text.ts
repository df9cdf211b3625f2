import { ethToD } from '../text/eth';
import { repairEncoding } from '../text/encodings/legacy-encoding';
import type { Cell } from '../tables/cell';
import { isBlank } from '../tables/cell';
import type { Read } from './read';
import { BLANK, understood } from './read';
import { textOf, tidyText } from './cell-text';
import { readingTexts } from './read-list';

/** Reads free text: tidied for certain (Đ for an eth too), of an old encoding with the repaired text as a guess. */
export function readText(cell: Cell): Read<string> {
  if (isBlank(cell)) return BLANK;
  const text = textOf(cell);
  const tidy = ethToD(tidyText(text));
  const repair = typeof cell === 'string' ? repairEncoding(text) : null;
  if (repair !== null) return understood(tidy, { value: tidyText(repair.repaired), certain: false });
  return typeof cell !== 'string' || tidy === text
    ? understood(tidy)
    : understood(tidy, { value: tidy, certain: true });
}

/** The same of a column that repeats its texts: units, places, notes. */
export const readRepeatedText = /* @__PURE__ */ readingTexts(readText);

/** Reads a cell whose values stand one a line (links hold commas). */
export function readLines(cell: Cell): Read<readonly string[]> {
  if (isBlank(cell)) return BLANK;
  const text = textOf(cell);
  const lines = tidyText(text)
    .split('\n')
    .filter((line) => line !== '');
  const tidy = lines.join('\n');
  if (lines.length === 0) return BLANK;
  return tidy === text ? understood(lines) : understood(lines, { value: tidy, certain: true });
}
