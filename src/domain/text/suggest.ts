import { looseKey, looseKeyWithPrefix, strictKey } from './match-keys';

export interface NameCandidate<T> {
  readonly name: string;
  readonly value: T;
}

/** Names to match against, under their keys. Made once, used for every row. */
export interface NameIndex<T> {
  readonly byStrictKey: ReadonlyMap<string, readonly NameCandidate<T>[]>;
  readonly byLooseKey: ReadonlyMap<string, readonly NameCandidate<T>[]>;
}

/**
 * hit: the same name (accept). suggestion: ask «Có phải «…»?» — `loose` where only accents differ, or several names
 * share the key; `fuzzy` where one letter differs. unknown: nothing near.
 */
export type NameMatch<T> =
  | { readonly kind: 'hit'; readonly name: string; readonly value: T }
  | {
      readonly kind: 'suggestion';
      readonly how: 'loose' | 'fuzzy';
      readonly candidates: readonly NameCandidate<T>[];
    }
  | { readonly kind: 'unknown' };

const MIN_FUZZY_LETTERS = 5;

export function createNameIndex(names: Iterable<string>): NameIndex<string>;
export function createNameIndex<T>(values: Iterable<T>, nameOf: (value: T) => string): NameIndex<T>;
export function createNameIndex<T>(values: Iterable<T>, nameOf?: (value: T) => string): NameIndex<T> {
  const byStrictKey = new Map<string, NameCandidate<T>[]>();
  const byLooseKey = new Map<string, NameCandidate<T>[]>();
  for (const value of values) {
    const name = nameOf ? nameOf(value) : String(value);
    const candidate: NameCandidate<T> = { name, value };
    addTo(byStrictKey, strictKey(name), candidate);
    addTo(byLooseKey, looseKey(name), candidate);
  }
  return { byStrictKey, byLooseKey };
}

function addTo<T>(index: Map<string, NameCandidate<T>[]>, key: string, candidate: NameCandidate<T>): void {
  const known = index.get(key);
  if (known) known.push(candidate);
  else if (key !== '') index.set(key, [candidate]);
}

/** Matches typed text against known names (domain rule §5.4). Numbers must be the same, always. */
export function matchName<T>(input: string, index: NameIndex<T>): NameMatch<T> {
  const exact = strictCandidates(input, index);
  const only = exact.length === 1 ? exact[0] : chooseVerbatim(input, exact);
  if (only) return { kind: 'hit', name: only.name, value: only.value };
  if (exact.length > 1) return { kind: 'suggestion', how: 'loose', candidates: exact };
  const loose = looseCandidates(input, index);
  if (loose.length > 0) return { kind: 'suggestion', how: 'loose', candidates: loose };
  const fuzzy = fuzzyCandidates(looseKey(input), index);
  return fuzzy.length > 0 ? { kind: 'suggestion', how: 'fuzzy', candidates: fuzzy } : { kind: 'unknown' };
}

/** In a text all in capitals «VI» may be six or the name Vi: both are looked up. */
function strictCandidates<T>(input: string, index: NameIndex<T>): readonly NameCandidate<T>[] {
  const found = index.byStrictKey.get(strictKey(input)) ?? [];
  if (input !== input.toUpperCase()) return found;
  return union(found, index.byStrictKey.get(strictKey(input.toLowerCase())) ?? []);
}

function looseCandidates<T>(input: string, index: NameIndex<T>): readonly NameCandidate<T>[] {
  return union(
    index.byLooseKey.get(looseKey(input)) ?? [],
    index.byLooseKey.get(looseKeyWithPrefix(input)) ?? [],
  );
}

/** Of names with one key («Xóm 3», «Thôn 3») the one typed to the letter, capitals aside. */
function chooseVerbatim<T>(
  input: string,
  candidates: readonly NameCandidate<T>[],
): NameCandidate<T> | undefined {
  const typed = looseKeyWithPrefix(input);
  const keys = new Set(candidates.map((candidate) => strictKey(candidate.name)));
  if (keys.size > 1) return undefined;
  const same = candidates.filter((candidate) => looseKeyWithPrefix(candidate.name) === typed);
  return same.length === 1 ? same[0] : undefined;
}

function fuzzyCandidates<T>(key: string, index: NameIndex<T>): readonly NameCandidate<T>[] {
  const letters = lettersOf(key);
  if (letters.length < MIN_FUZZY_LETTERS) return [];
  const numbers = numbersOf(key);
  const found: NameCandidate<T>[] = [];
  for (const [known, candidates] of index.byLooseKey) {
    if (numbersOf(known) !== numbers || lettersOf(known).length < MIN_FUZZY_LETTERS) continue;
    if (isOneEditApart(wordsOf(key), wordsOf(known))) found.push(...candidates);
  }
  return found;
}

function wordsOf(key: string): string {
  return key.replace(/\d+/g, '#');
}

function lettersOf(key: string): string {
  return key.replace(/[\d ]/g, '');
}

function numbersOf(key: string): string {
  return (key.match(/\d+/g) ?? []).join(' ');
}

/** One letter added, left out, replaced, or two neighbours swapped. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left.length === 0) return right.length === 1;
  if (left.length === 1) return right.length === 1;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function union<T>(
  a: readonly NameCandidate<T>[],
  b: readonly NameCandidate<T>[],
): readonly NameCandidate<T>[] {
  return [...a, ...b.filter((candidate) => !a.includes(candidate))];
}
