import type { ForeignCell } from './foreign-sheet';
import { HEAD_JOINER, isNumberingHeader, wordsKey } from './header-text';
import type { IntakeMapping } from './intake-mapping';
import type { IntakeColumn, IntakeTarget } from './intake-target';
import type { IntakeWords } from './intake-words';
import type { ColumnGuess, Confidence } from './proposal';
import type { GridRow } from './sheet-grid';
import { foreignText, isNothing } from './sheet-grid';

/** How well values are what a column of ours takes: 0 to 1; null where anything is. */
export type ValueFit = (
  column: IntakeColumn,
  values: readonly ForeignCell[],
  header: string,
) => number | null;

const MOST_LOOKED = 40;
const SAMPLES = 3;
const EXACT = 0.9;
/** Below this nothing is guessed. */
const LEAST = 0.3;

/** How sure a header names a column of ours, 0 to 1, whatever stands under it. */
export function headerScorer(
  target: IntakeTarget,
  words: IntakeWords,
): (header: string, field: string) => number {
  const known = words.headers[target.name] ?? {};
  const names = new Map(
    target.columns.map(({ field, header }) => [field, [header, ...(known[header] ?? [])].map(wordsKey)]),
  );
  return (header, field) => {
    const parts = header.split(HEAD_JOINER).map(wordsKey);
    const all = names.get(field) ?? [];
    const last = parts[parts.length - 1] ?? '';
    const whole = wordsKey(header);
    const own = all[0] ?? '';
    if (whole === own || last === own) return 1;
    if (all.includes(whole)) return 0.97;
    if (all.includes(last)) return 0.95;
    const within = all.filter((name) => name.length > 2 && ` ${last} `.includes(` ${name} `));
    const longest = Math.max(0, ...within.map((name) => name.split(' ').length));
    return longest === 0 ? 0 : Math.min(0.5 + 0.1 * longest, 0.8);
  };
}

interface Scored {
  readonly column: number;
  readonly field: string;
  readonly header: number;
  readonly fit: number | null;
  readonly score: number;
}

/** Each column with the field that it most likely fills; a field is filled by one column. */
export function matchColumns(
  headers: readonly string[],
  rows: readonly GridRow[],
  target: IntakeTarget,
  about: {
    readonly words: IntakeWords;
    readonly mapping: IntakeMapping;
    readonly hidden: readonly number[];
    readonly fit: ValueFit;
  },
): readonly ColumnGuess[] {
  const names = headers.map((header, column) => (header === '' ? `#${String(column + 1)}` : header));
  const values = names.map((_, column) => valuesOf(rows, column));
  const scored = scoresOf(names, values, target, about);
  const chosen = chosenFields(names, about.mapping);
  const taken = new Set([...chosen.values()].filter((field) => field !== null));
  const guessed = new Map<number, Scored>();
  for (const one of [...scored].sort((a, b) => b.score - a.score)) {
    const isFree = !chosen.has(one.column) && !guessed.has(one.column) && !taken.has(one.field);
    if (!isFree || one.score < LEAST || about.hidden.includes(one.column)) continue;
    guessed.set(one.column, one);
    taken.add(one.field);
  }
  return names.flatMap((header, column): readonly ColumnGuess[] => {
    const samples = [...new Set((values[column] ?? []).map(foreignText))].slice(0, SAMPLES);
    if (samples.length === 0 && header.startsWith('#')) return [];
    const guess = guessed.get(column);
    const others = scored
      .filter((one) => one.column === column && one.field !== guess?.field && one.score >= LEAST)
      .sort((a, b) => b.score - a.score)
      .map(({ field }) => field);
    const isChosen = chosen.has(column);
    const field = isChosen ? (chosen.get(column) ?? null) : (guess?.field ?? null);
    const confidence = isChosen ? 'chosen' : confidenceOf(guess);
    return [{ column, header, hidden: about.hidden.includes(column), field, confidence, others, samples }];
  });
}

const valuesOf = (rows: readonly GridRow[], column: number): readonly ForeignCell[] =>
  rows
    .map(({ cells }) => cells[column] ?? null)
    .filter((cell) => !isNothing(cell))
    .slice(0, MOST_LOOKED);

function scoresOf(
  headers: readonly string[],
  values: readonly (readonly ForeignCell[])[],
  target: IntakeTarget,
  { words, fit }: { readonly words: IntakeWords; readonly fit: ValueFit },
): readonly Scored[] {
  const scoreOf = headerScorer(target, words);
  return headers.flatMap((name, column) => {
    if (isNumberingHeader(name)) return [];
    const found = values[column] ?? [];
    const scores = target.columns.map(({ field }) => (name.startsWith('#') ? 0 : scoreOf(name, field)));
    const isNamed = scores.some((score) => score >= EXACT);
    return target.columns.map((ours, index): Scored => {
      const header = scores[index] ?? 0;
      // Values are asked only where a header leaves a doubt: reading them as every list is most of the work.
      const isOpen = found.length > 0 && (header > 0 || !isNamed);
      const fits = isOpen ? fit(ours, found, name) : null;
      return {
        column,
        field: ours.field,
        header,
        fit: fits,
        score: scoreFrom(header, fits, ours, found.length),
      };
    });
  });
}

/** What the header says counts most; values alone speak only for days, hamlets and words of lists. */
function scoreFrom(header: number, fit: number | null, { kind }: IntakeColumn, count: number): number {
  if (header > 0) {
    const isUnfit = fit !== null && fit < 0.2 && count > 2;
    return isUnfit ? header * 0.45 : header + (fit ?? 0.5) * 0.2;
  }
  const speaks = kind.is === 'date' || kind.is === 'hamlets' || kind.is === 'choices' || kind.is === 'codes';
  return speaks && fit !== null && fit >= 0.8 && count > 2 ? fit * 0.5 : 0;
}

function chosenFields(
  headers: readonly string[],
  { columns = [] }: IntakeMapping,
): ReadonlyMap<number, string | null> {
  const chosen = new Map<number, string | null>();
  for (const { header, field } of columns) {
    const at = headers.findIndex((name, column) => !chosen.has(column) && wordsOf(name) === wordsOf(header));
    if (at >= 0) chosen.set(at, field);
  }
  return chosen;
}

const wordsOf = (header: string): string => (header.startsWith('#') ? header : wordsKey(header));

function confidenceOf(guess: Scored | undefined): Confidence {
  if (guess === undefined) return 'none';
  return guess.header >= EXACT && (guess.fit ?? 1) >= 0.5 ? 'sure' : 'likely';
}
