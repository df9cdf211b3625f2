import { toOldToneStyle } from '../text/tone-style';

/** A term where it stands: token numbers, the end excluded. */
export interface FoundTerm {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

export interface TermList {
  readonly key: string;
  readonly terms: readonly string[];
}

export type TermFinder = (tokens: readonly string[]) => readonly FoundTerm[];

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;
/** How many words `*` of a term may stand for. */
const MOST_BETWEEN = 6;

/** Words and numbers in small letters, tone marks the older way: «Thuỷ lợi» is «thủy», «lợi». */
export const tokensOf = (text: string): readonly string[] =>
  toOldToneStyle(text.normalize('NFC').toLowerCase()).match(TOKEN) ?? [];

/**
 * Finds terms in words, the longest first, none inside another: «nhà văn hóa» is not «văn hóa». In a term `*` stands for
 * up to six words and `{xóm}` for each word of `hamletWords`.
 */
export function createTermFinder(lists: readonly TermList[], hamletWords: readonly string[]): TermFinder {
  const terms = lists.flatMap(({ key, terms: own }) =>
    own
      .flatMap((term) => withHamletWords(term, hamletWords))
      .map((term) => ({
        key,
        words: term.split(' ').flatMap((word) => (word === '*' ? '*' : tokensOf(word))),
      })),
  );
  const byFirst = new Map<string, typeof terms>();
  for (const term of terms) {
    const first = term.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  return (tokens) => {
    const found = tokens.flatMap((token, from) =>
      (byFirst.get(token) ?? []).flatMap(({ key, words }) => {
        const to = endOf(tokens, from, words);
        return to === null ? [] : [{ key, from, to }];
      }),
    );
    return withoutInner(found);
  };
}

function withHamletWords(term: string, hamletWords: readonly string[]): readonly string[] {
  return term.includes('{xóm}') ? hamletWords.map((word) => term.replace('{xóm}', word)) : [term];
}

/** Where the words end that begin at `from`; null where they do not stand there. */
function endOf(tokens: readonly string[], from: number, words: readonly string[]): number | null {
  const [word, ...rest] = words;
  if (word === undefined) return from;
  if (word !== '*') return tokens[from] === word ? endOf(tokens, from + 1, rest) : null;
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
    const end = endOf(tokens, from + skipped, rest);
    if (end !== null) return end;
  }
  return null;
}

function withoutInner(found: readonly FoundTerm[]): readonly FoundTerm[] {
  const longest = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: FoundTerm[] = [];
  for (const term of longest) {
    if (!kept.some(({ from, to }) => term.from < to && from < term.to)) kept.push(term);
  }
  return kept.sort((a, b) => a.from - b.from);
}
