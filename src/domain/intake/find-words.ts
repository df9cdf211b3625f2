import { tidyText } from '../cells/cell-text';
import type { CodeIndex } from '../cells/code-index';
import type { Coded } from '../cells/coded';
import { codeInWords, createCodeIndex } from '../cells/code-index';
import { isNamed } from '../cells/item-match';
import { onDemand } from '../on-demand';
import { hurriedCode } from '../reading/hurried/hurried-code';
import { saidChoice } from '../reading/hurried/said-choices';
import type { ChoiceList } from '../tables/choices';
import { labelsOf } from '../tables/choices';
import { strictKeyWithPrefix } from '../text/match-keys';
import { fullWordsKey } from './header-text';
import type { ValueWords } from './intake-words';
import type { Candidate, WordReading } from './proposal';

/** What one word of a column is: known for certain, or asked, with what it may be. */
export type FoundWord =
  | { readonly state: 'known'; readonly text: string; readonly how: Exclude<WordReading['how'], 'answered'> }
  | { readonly state: 'asked'; readonly candidates: readonly Candidate[] };

export type FindWord = (item: string) => FoundWord;

const MOST_CANDIDATES = 4;
/** «ND3.6 - Môi trường» */
const CODE_THEN_WORDS = /^(\p{L}*[ -]?\d[\d.]*\d?)\s*[\s.:–-]+\s*(\p{L}.*)$/u;

/** Finds codes by themselves, by their titles, and by what else they are called. */
export function codeFinder(
  entries: readonly Coded<string>[],
  words: readonly ValueWords[],
  more: readonly Candidate[] = [],
): FindWord {
  const index: CodeIndex<string> = createCodeIndex(entries);
  const guess = hurriedCode(index, entries);
  const labels = new Map([...entries.map((entry) => [entry.code, codeInWords(entry)] as const)]);
  for (const { text, label } of more) labels.set(text, label);
  const known = onDemand(() => dictionaryOf(entries, words, more));
  const candidate = (text: string): Candidate => ({ text, label: labels.get(text) ?? text });
  const byWords = (item: string): FoundWord | null => {
    const found = known().sure.get(strictKeyWithPrefix(item));
    return found === undefined || found === null ? null : { state: 'known', ...found };
  };
  return (item) => {
    const code = index.codeOf(item);
    if (code !== undefined) return { state: 'known', text: code, how: 'code' };
    const named = byWords(item);
    if (named !== null) return named;
    const [, first = '', rest = ''] = CODE_THEN_WORDS.exec(tidyText(item)) ?? [];
    const led = index.codeOf(first);
    if (led !== undefined) {
      const told = byWords(rest);
      if (told === null || (told.state === 'known' && told.text === led))
        return { state: 'known', text: led, how: 'code' };
    }
    const near = guess(item);
    const guesses = [
      ...(isNamed(near) ? [near.label] : []),
      ...(led === undefined ? [] : [led]),
      ...withinOf(item, known().loose),
    ];
    return { state: 'asked', candidates: [...new Set(guesses)].slice(0, MOST_CANDIDATES).map(candidate) };
  };
}

interface Dictionary {
  /** By strict key; null where several share it. */
  readonly sure: ReadonlyMap<string, { readonly text: string; readonly how: 'title' | 'synonym' } | null>;
  /** Words that a longer text may hold, without accents, longest first. */
  readonly loose: readonly (readonly [words: string, text: string])[];
}

function dictionaryOf(
  entries: readonly Coded<string>[],
  words: readonly ValueWords[],
  more: readonly Candidate[],
): Dictionary {
  const sure = new Map<string, { text: string; how: 'title' | 'synonym' } | null>();
  const loose: [string, string][] = [];
  const add = (word: string, text: string, how: 'title' | 'synonym'): void => {
    const key = strictKeyWithPrefix(word);
    const standing = sure.get(key);
    // A title of the catalogue goes before what others call another code.
    if (standing === undefined) sure.set(key, { text, how });
    else if (standing !== null && standing.text !== text && standing.how === how) sure.set(key, null);
    loose.push([fullWordsKey(word), text]);
  };
  for (const { code, title } of entries) if (title !== '') add(title, code, 'title');
  for (const { text, label } of more) add(label, text, 'title');
  const titles = new Map(entries.map(({ code, title }) => [code, fullWordsKey(title)]));
  const others = new Set(more.map(({ text }) => text));
  for (const { code, title, words: said } of words) {
    const own = titles.get(code);
    if (own === undefined && !others.has(code)) continue;
    const isSame = title === undefined || own === fullWordsKey(title);
    for (const word of said) {
      if (isSame) add(word, code, 'synonym');
      else loose.push([fullWordsKey(word), code]);
    }
  }
  return { sure, loose: loose.sort(([a], [b]) => b.length - a.length) };
}

/** Codes whose words stand in a longer text, by the longest of them. */
function withinOf(item: string, loose: Dictionary['loose']): readonly string[] {
  const text = ` ${fullWordsKey(item)} `;
  return loose.filter(([words]) => words.length > 2 && text.includes(` ${words} `)).map(([, code]) => code);
}

/** Finds the values of a closed list. */
export function choiceFinder(list: ChoiceList, words: readonly ValueWords[]): FindWord {
  const labels = labelsOf(list);
  const find = codeFinder(
    [],
    words,
    labels.map((label) => ({ text: label, label })),
  );
  return (item) => {
    const found = find(item);
    const said = found.state === 'known' ? null : saidChoice(list, item);
    if (found.state === 'known') return found;
    const likely = [...(said === null ? [] : [said]), ...found.candidates.map(({ text }) => text), ...labels];
    return { state: 'asked', candidates: [...new Set(likely)].map((text) => ({ text, label: text })) };
  };
}
