import { formatDate } from '../text/format';
import { formatNumber } from '../text/format';
import type { Cell } from '../tables/cell';
import { isDateCell } from '../tables/cell';

/** A cell's text for matching and storing: numbers as typed without grouping, days as dd/MM/yyyy. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(withoutNoise(cell)).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isDateCell(cell) ? formatDate(cell.date) : '';
}

/** A cell as a reader of the sheet sees it; '' for a blank one. */
export function shownText(cell: Cell): string {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return textOf(cell);
  const value = withoutNoise(cell);
  const decimals = decimalsOf(value);
  const shown = formatNumber(value, Math.min(decimals, MOST_DECIMALS));
  if (decimals <= MOST_DECIMALS) return shown;
  // «95,000000» must not be said of what is no whole number.
  return /,0+$/.test(shown) ? formatNumber(value, Math.min(decimals, 20)) : shown.replace(/0+$/, '');
}

/** Of the shortest way to write the number; small ones are written with an exponent. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** As many decimals as a cell shows. */
const MOST_DECIMALS = 6;

/** Sheets and Excel hold 15 digits: 94.99999999999999, which a sum may leave behind, is 95 to whoever looks at it. */
export function withoutNoise(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/** Composed letters and signs with single spaces between them: most text, passed at once. */
const TIDY =
  /^[!-~\u00c0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]+(?:[ \n][!-~\u00c0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]+)*$/;
/** Zero-width and direction marks; a joiner before a picture belongs to an emoji. */
const INVISIBLE =
  /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/**
 * Text as its writer meant it: NFC, no invisible characters, single spaces, no white space around lines. Leaves dashes,
 * quotes, tone style and U+00AD alone: the first three are the writer's, the last is the letter ư in TCVN3.
 */
export function tidyText(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACE, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** Items of a cell with several values, by `;`, `,` or a new line; as written but for the space around them. */
export function itemsOf(text: string): readonly string[] {
  return text
    .split(/[;,\n\r]/)
    .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((item) => tidyText(item) !== '');
}
