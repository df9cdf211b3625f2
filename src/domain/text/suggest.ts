import { isOneEditApart } from './one-edit';
import {
  areOfOtherKinds,
  bareKey,
  looseKey,
  looseKeyWithPrefix,
  strictKey,
  strictKeyWithPrefix,
} from './match-keys';

export interface NameCandidate<T> {
  readonly name: string;
  readonly value: T;
}

type ByKey<T> = ReadonlyMap<string, readonly NameCandidate<T>[]>;

/** Names to match against, under their keys. Made once, used for every row. */
export interface NameIndex<T> {
  readonly byFullKey: ByKey<T>;
  readonly byStrictKey: ByKey<T>;
  /** Without any word of kind, for whether two names could be meant. */
  readonly byBareKey: ByKey<T>;
  readonly byLooseKey: ByKey<T>;
  /** Under what stands before, between and within the commas and brackets of a name, as loose keys. */
  readonly byPart: ByKey<T>;
  /** Letters that a name needs for one of them to be a slip. */
  readonly slipLetters: number;
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

/**
 * Every name that a text may mean. same: by the letter, word of kind included, or without that word where one of the two
 * leaves it off and no other name could be meant; several only where they share the name. loose, part, fuzzy: near enough
 * to ask; so are names that are told apart by their kind alone.
 */
export interface NamesMeant<T> {
  readonly how: 'same' | 'loose' | 'part' | 'fuzzy';
  readonly candidates: readonly NameCandidate<T>[];
}

/** Domain rule §5.4. */
const SLIP_LETTERS = 5;
/** Of a list that is closed and small, such as a commune's hamlets. */
export const SLIP_LETTERS_OF_PLACES = 3;

export function createNameIndex(names: Iterable<string>): NameIndex<string>;
export function createNameIndex<T>(
  values: Iterable<T>,
  nameOf: (value: T) => string,
  slipLetters?: number,
): NameIndex<T>;
export function createNameIndex<T>(
  values: Iterable<T>,
  nameOf?: (value: T) => string,
  slipLetters = SLIP_LETTERS,
): NameIndex<T> {
  const byFullKey = new Map<string, NameCandidate<T>[]>();
  const byStrictKey = new Map<string, NameCandidate<T>[]>();
  const byBareKey = new Map<string, NameCandidate<T>[]>();
  const byLooseKey = new Map<string, NameCandidate<T>[]>();
  const byPart = new Map<string, NameCandidate<T>[]>();
  for (const value of values) {
    const name = nameOf ? nameOf(value) : String(value);
    const candidate: NameCandidate<T> = { name, value };
    addTo(byFullKey, strictKeyWithPrefix(name), candidate);
    addTo(byStrictKey, strictKey(name), candidate);
    addTo(byBareKey, bareKey(name), candidate);
    addTo(byLooseKey, looseKey(name), candidate);
    for (const part of partsOf(name)) addTo(byPart, looseKey(part), candidate);
  }
  return { byFullKey, byStrictKey, byBareKey, byLooseKey, byPart, slipLetters };
}

/** «Lũng Pù (Lũng Chang)» is called by either name. */
function partsOf(name: string): readonly string[] {
  const parts = name
    .split(/[,;()/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [...new Set(parts)] : [];
}

function addTo<T>(index: Map<string, NameCandidate<T>[]>, key: string, candidate: NameCandidate<T>): void {
  const known = index.get(key);
  if (known) known.push(candidate);
  else if (key !== '') index.set(key, [candidate]);
}

/** Matches typed text against known names (domain rule §5.4). Numbers must be the same, always. */
export function matchName<T>(input: string, index: NameIndex<T>): NameMatch<T> {
  const meant = namesMeant(input, index);
  const [only, second] = meant?.candidates ?? [];
  if (meant === null || only === undefined) return { kind: 'unknown' };
  if (meant.how === 'same' && second === undefined)
    return { kind: 'hit', name: only.name, value: only.value };
  return {
    kind: 'suggestion',
    how: meant.how === 'fuzzy' ? 'fuzzy' : 'loose',
    candidates: meant.candidates,
  };
}

/** The names that a text may mean, by the surest way there is; null where nothing is near. */
export function namesMeant<T>(input: string, index: NameIndex<T>): NamesMeant<T> | null {
  const same = sameNames(input, index);
  const ofOtherKind = same.length > 0 && same.every(({ name }) => areOfOtherKinds(input, name));
  if (same.length > 0) return { how: ofOtherKind ? 'loose' : 'same', candidates: same };
  const loose = looseNames(input, index);
  if (loose.length > 0) return { how: 'loose', candidates: loose };
  const part = index.byPart.get(looseKey(input)) ?? [];
  if (part.length > 0) return { how: 'part', candidates: part };
  const fuzzy = fuzzyNames(looseKey(input), index);
  return fuzzy.length > 0 ? { how: 'fuzzy', candidates: fuzzy } : null;
}

/** In a text all in capitals «VI» may be six or the name Vi: both are looked up. */
function sameNames<T>(input: string, index: NameIndex<T>): readonly NameCandidate<T>[] {
  const readings = input === input.toUpperCase() ? [input, input.toLowerCase()] : [input];
  const found = readings.map((reading) => namesakesOf(reading, index));
  const [first = [], second = []] = found;
  return union(first, second);
}

/** By the whole name; else by the name without its kind, and then all of whom that may be said. */
function namesakesOf<T>(input: string, index: NameIndex<T>): readonly NameCandidate<T>[] {
  const whole = index.byFullKey.get(strictKeyWithPrefix(input)) ?? [];
  if (whole.length > 0) return whole;
  const key = strictKey(input);
  const stripped = index.byStrictKey.get(key) ?? [];
  return stripped.length === 0 ? [] : union(stripped, index.byBareKey.get(key) ?? []);
}

/** Of names that differ in accents, those of the kind that was typed, if it was. */
function looseNames<T>(input: string, index: NameIndex<T>): readonly NameCandidate<T>[] {
  const whole = looseKeyWithPrefix(input);
  const found = union(index.byLooseKey.get(looseKey(input)) ?? [], index.byLooseKey.get(whole) ?? []);
  const ofKind = found.filter(({ name }) => looseKeyWithPrefix(name) === whole);
  return ofKind.length > 0 ? ofKind : found;
}

function fuzzyNames<T>(key: string, index: NameIndex<T>): readonly NameCandidate<T>[] {
  const letters = lettersOf(key);
  if (letters.length < index.slipLetters) return [];
  const numbers = numbersOf(key);
  const found: NameCandidate<T>[] = [];
  for (const [known, candidates] of index.byLooseKey) {
    if (numbersOf(known) !== numbers || lettersOf(known).length < index.slipLetters) continue;
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

function union<T>(
  a: readonly NameCandidate<T>[],
  b: readonly NameCandidate<T>[],
): readonly NameCandidate<T>[] {
  return [...a, ...b.filter((candidate) => !a.includes(candidate))];
}
