import { isPossibleSyllable, placeTone } from '../../../src/domain/text/vietnamese-syllable';
import { AS_THEY_STAND, CONFUSED, NOT_SYLLABLES } from './not-syllables';

/** Addresses and names of files. */
const NO_PROSE = /https?:\S+|[\w.-]+@[\w.-]+|[\w/-]+\.[a-z]{2,4}(?!\p{L})/gu;
/** A word stands alone: letters beside a digit, a hole or a hyphened number belong to a code. */
const WORD = /(?<![\p{L}\p{N}\u0000_.-])\p{L}+(?![\p{L}\p{N}\u0000_]|[-.]\p{N})/gu;

const known = new Set(
  Object.values(NOT_SYLLABLES).flatMap((words) => words.map((word) => word.toLowerCase())),
);
const confused = new RegExp(`(?<!\\p{L})(?:${Object.keys(CONFUSED).join('|')})(?!\\p{L})`, 'giu');

/**
 * Words of a text that cannot be Vietnamese, or bear their tone mark where this project does not set it (hòa, not hoà),
 * and words that are commonly written for others. What is a syllable and in no list of confused words is not found.
 */
export function misspellings(text: string): readonly string[] {
  const prose = proseOf(text);
  const words = wordsOf(text);
  return [
    ...words.filter((word) => !known.has(word.toLowerCase()) && !isWritten(word.toLowerCase())),
    ...[...prose.replace(/\s+/g, ' ').matchAll(confused)].map(([word]) => word),
  ];
}

/** The words that are held against the rules. */
export const wordsOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(WORD)].map(([word]) => word);

const proseOf = (text: string): string =>
  Object.keys(AS_THEY_STAND)
    .reduce((left, phrase) => left.replaceAll(phrase, ' '), text.normalize('NFC'))
    .replace(NO_PROSE, ' ');

const isWritten = (word: string): boolean => isPossibleSyllable(word) && placeTone(word, 'old') === word;
