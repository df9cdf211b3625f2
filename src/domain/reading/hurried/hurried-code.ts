import { looseKey } from '../../text/match-keys';
import { tidyText } from '../../cells/cell-text';
import type { Coded } from '../../cells/coded';
import { codeInWords } from '../../cells/code-index';
import type { CodeIndex } from '../../cells/code-index';
import type { Match } from '../../cells/item-match';
import { UNKNOWN_ITEM } from '../../cells/item-match';

/** «2.2» and «mục 13» leave out the letters of a code. */
const ONLY_A_NUMBER = /^(?:(?:mục|số|mã|tiêu chí|tc|nội dung|hình thức)\.? ?)*(\d+(?:[.,]\d+)*)[.,;]?$/iu;
/** «ND3.1 đến ND3.7» is no code with its title. */
const SAYS_MORE = /(?<![\p{L}])(?:đến|den|tới|toi|trừ|tru|hoặc|hoac)(?![\p{L}])/iu;
/** «HT2.2 - Hội nghị tại xóm» */
const CODE_THEN_TITLE = /^(\p{L}*[ -]?\d[\d.]*?)[\s.:–-]+(?!(?:và|va|với|voi)\s|\p{L}+ ?\d)\p{L}/u;
/** Words of a title are a guess from three letters on. These stand in some title, and are said for nothing or for everything. */
const NO_TITLE = /^(?:khong|chua|tat ca|toan xa|ca xa|xa|khac)$/;

const SHORTENED = /\b(?:fb|zl)\b/g;
const IN_FULL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['fb', 'facebook'],
  ['zl', 'zalo'],
]);

/** The index, and what else an item that it does not know may mean: a code by its number, or by words of its title. */
export function hurriedCode<C extends string>(
  { match, codeOf }: CodeIndex<C>,
  entries: readonly Coded<C>[],
): Match<C> {
  return (item) => {
    const known = match(item);
    if (known.state !== 'unknown') return known;
    const text = tidyText(item);
    const code = SAYS_MORE.test(text) ? undefined : codeOf(CODE_THEN_TITLE.exec(text)?.[1] ?? '');
    const [only, second] =
      code === undefined ? byNumberOrTitle(entries, text) : entries.filter((entry) => entry.code === code);
    return only && !second
      ? { state: 'suggestion', label: only.code, shown: codeInWords(only) }
      : UNKNOWN_ITEM;
  };
}

function byNumberOrTitle<C extends string>(entries: readonly Coded<C>[], text: string): readonly Coded<C>[] {
  const number = ONLY_A_NUMBER.exec(text)?.[1];
  if (number !== undefined) return byNumber(entries, number);
  const words = looseKey(text).replace(SHORTENED, (word) => IN_FULL.get(word) ?? word);
  const isTitle = words.length >= 3 && /^\D+$/.test(words) && !NO_TITLE.test(words);
  if (!isTitle) return [];
  const adjacent = entries.filter(({ title }) => ` ${looseKey(title)} `.includes(` ${words} `));
  return adjacent.length > 0 ? adjacent : entries.filter(({ title }) => isWithin(words, looseKey(title)));
}

/** A number that lost its zero, as a sheet's number does (3,1 for 3.10), may be either code. */
function byNumber<C extends string>(entries: readonly Coded<C>[], number: string): readonly Coded<C>[] {
  const wanted = number.replace(/\D/g, '');
  const mayLackZeros = number.includes(',');
  return entries.filter(({ code }) => {
    const digits = code.replace(/\D/g, '');
    return digits === wanted || (mayLackZeros && code.includes('.') && digits.replace(/0+$/, '') === wanted);
  });
}

/** «hội nghị tại xóm» within «hội nghị tuyên truyền trực tiếp tại xóm»: three words or more, in order. */
function isWithin(words: string, title: string): boolean {
  const wanted = words.split(' ');
  const said = title.split(' ');
  let from = 0;
  const isThere = (word: string): boolean => {
    from = said.indexOf(word, from) + 1;
    return from > 0;
  };
  return wanted.length >= 3 && wanted.every(isThere);
}
