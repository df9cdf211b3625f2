import { clean } from '../text/clean';
import { withoutAccents } from '../text/without-accents';

/** What makes two headers or words the same: no accents, small letters, signs and what stands in brackets apart. */
export function wordsKey(text: string): string {
  return bare(clean(text.replace(/\s+/g, ' ')).replace(/\([^)]*\)?/g, ' '));
}

/** The same with what stands in brackets. */
export const fullWordsKey = (text: string): string => bare(clean(text.replace(/\s+/g, ' ')));

const bare = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Between the parts of a head of several rows. */
export const HEAD_JOINER = ' – ';

const NUMBERING = /^(?:stt|tt|so tt|so thu tu|thu tu|no|#)$/;

export const isNumberingHeader = (header: string): boolean =>
  NUMBERING.test(wordsKey(header)) || header.trim() === '#';

const MILLION = /\b(?:trieu|tr) ?(?:dong|d|vnd)?\b/;
const THOUSAND = /\b(?:nghin|ngan|1000|1 000) ?(?:dong|d|vnd)?\b/;
const BILLION = /\bty ?(?:dong|d|vnd)?\b/;

/** How many đồng a bare number of the column counts, by its header: «Kinh phí (triệu đồng)». */
export function moneyScaleOf(header: string): number {
  const key = fullWordsKey(header);
  if (MILLION.test(key)) return 1_000_000;
  if (THOUSAND.test(key)) return 1_000;
  return BILLION.test(key) ? 1_000_000_000 : 1;
}

/** «(ha)» of an area. */
export const areaScaleOf = (header: string): number => (/\bha\b/.test(fullWordsKey(header)) ? 10_000 : 1);
