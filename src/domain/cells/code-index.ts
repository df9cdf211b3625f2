import type { Cell } from '../tables/cell';
import type { Coded } from './coded';
import type { Read } from './read';
import type { NameMatcher } from './name-matcher';
import { createNameMatcher } from './name-matcher';
import type { ItemMatch } from './item-match';
import { UNKNOWN_ITEM } from './item-match';
import { withHalfWidth } from '../text/clean';
import { withoutAccents } from '../text/without-accents';
import { looseKeyWithPrefix } from '../text/match-keys';
import { itemsOf, tidyText } from './cell-text';
import { ownWordsIndex } from './own-words';
import { readingTexts, readItem, readList } from './read-list';

/** Finds codes as users type them. Case and white space do not matter; a title instead of a code is only a guess. */
export interface CodeIndex<C extends string> {
  readonly match: (item: string) => ItemMatch<C>;
  /** A cell that takes one code. */
  readonly readItem: (cell: Cell) => Read<C>;
  /** A cell with several codes. */
  readonly readList: (cell: Cell) => Read<readonly C[]>;
  /** The code as the catalogue writes it. */
  readonly codeOf: (item: string) => C | undefined;
}

/** How codes are compared: NFC, capitals, no white space. */
export function codeKey(text: string): string {
  return withHalfWidth(tidyText(text)).replace(/\s+/g, '').toUpperCase();
}

/** «nd 3.06» and «NĐ3.6», as keyboards make of it, for ND3.6: near enough to ask. */
const bareKey = (text: string): string =>
  withoutAccents(codeKey(text))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(\p{L})0+(?=\d)/gu, '$1');

/** A sheet's number: 3,1 is what was left of 3.1 or of 3.10. */
const FRACTION = /^\d+,\d+$/;

const CODE_AND_WORDS = /^(\p{L}{1,4}\d[\d.]*)\s*(?:[·:–-]\s*)?\s(.+)$/u;
const titleWords = (text: string): readonly string[] => looseKeyWithPrefix(text).split(' ');

/** The items of a cell of codes; a comma in the title behind a code does not part it. */
const codedItems = (text: string): readonly string[] =>
  itemsOf(text).reduce<readonly string[]>((items, item) => {
    const before = items[items.length - 1];
    const goesOn =
      before !== undefined &&
      CODE_AND_WORDS.test(before) &&
      !/\d/.test(item) &&
      text.includes(`${before}, ${item}`);
    return goesOn ? [...items.slice(0, -1), `${before}, ${item}`] : [...items, item];
  }, []);

/** «ND3.6 (Môi trường)» */
export const codeInWords = ({ code, title }: Coded<string>): string =>
  title === '' ? code : `${code} (${title})`;

export function createCodeIndex<C extends string>(entries: readonly Coded<C>[]): CodeIndex<C> {
  const byKey = new Map<string, C>();
  const byBareKey = new Map<string, C | null>();
  for (const { code } of entries) {
    byKey.set(codeKey(code), code);
    byBareKey.set(bareKey(code), byBareKey.has(bareKey(code)) ? null : code);
  }
  let titles: NameMatcher<C> | null = null;
  let ownWords: ((item: string) => C | undefined) | null = null;
  const suggested = (code: C): ItemMatch<C> => {
    const entry = entries.find((one) => one.code === code);
    return { state: 'suggestion', label: code, shown: codeInWords(entry ?? { code, title: '' }) };
  };
  const byTitle = (item: string): ItemMatch<C> => {
    titles ??= createNameMatcher(entries.map(({ code, title }) => ({ name: title, value: code })));
    const match = titles(item);
    if (match.state === 'hit') return suggested(match.value);
    ownWords ??= ownWordsIndex(entries);
    const code = ownWords(item);
    return code === undefined ? UNKNOWN_ITEM : suggested(code);
  };
  const titleByCode = new Map(entries.map(({ code, title }) => [code, titleWords(title)]));
  /** «ND3.6 Môi trường», as lists offer it: the words behind the code must be of its own title. */
  const withTitle = (item: string): ItemMatch<C> | null => {
    const [, head = '', words = ''] = CODE_AND_WORDS.exec(tidyText(item)) ?? [];
    const code = byKey.get(codeKey(head));
    if (code === undefined) return null;
    const title = titleByCode.get(code) ?? [];
    const isOwn = titleWords(words).every((word) => title.includes(word));
    return isOwn ? { state: 'hit', value: code, label: item.trim() } : null;
  };
  const codeOf = (item: string): C | undefined => byKey.get(codeKey(item));
  const match = (item: string): ItemMatch<C> => {
    const code = codeOf(item);
    if (code !== undefined) return { state: 'hit', value: code, label: code };
    const named = withTitle(item);
    if (named !== null) return named;
    const near = FRACTION.test(item) ? null : byBareKey.get(bareKey(item));
    return near ? suggested(near) : byTitle(item);
  };
  return {
    codeOf,
    match,
    readItem: readingTexts((cell) => readItem(cell, match)),
    readList: readingTexts((cell) => readList(cell, match, codedItems)),
  };
}
