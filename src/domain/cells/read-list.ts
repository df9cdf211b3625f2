import { remembering } from '../remembering';
import type { Cell } from '../tables/cell';
import { isBlank } from '../tables/cell';
import type { Fix } from './fix';
import type { Read } from './read';
import { BLANK, understood } from './read';
import { itemsOf, textOf } from './cell-text';
import type { ItemMatch, Match } from './item-match';
import { labelOf, shownOf } from './item-match';

/**
 * Reads a cell with several items, each by `match`. Items written otherwise than the catalogue does are mended for
 * certain; an unknown item makes the cell unreadable with what is known kept in `partial`. An item given twice waits
 * for a yes: the second may have meant something else.
 */
export function readList<T>(cell: Cell, match: Match<T>, split = itemsOf): Read<readonly T[]> {
  if (isBlank(cell)) return BLANK;
  const items = itemsIn(cell, split);
  if (items.length === 0) return BLANK;
  return listOf(items, items.map(match));
}

/** The items of a cell. A number with a fraction is one: «3,10» typed as two became 3.1, and nobody can tell. */
export const itemsIn = (cell: Cell, split = itemsOf): readonly string[] =>
  typeof cell === 'number' ? [textOf(cell)] : split(textOf(cell));

/** Reads a cell by its text, remembering texts; what is no text is read anew each time. */
export function readingTexts<T extends object | string>(read: (cell: Cell) => T): (cell: Cell) => T {
  const readText = remembering(read);
  return (cell) => (typeof cell === 'string' ? readText(cell) : read(cell));
}

/** Reads a cell that takes one item. */
export function readItem<T>(cell: Cell, match: Match<T>): Read<T> {
  if (isBlank(cell)) return BLANK;
  const text = textOf(cell);
  const found = match(text);
  if (found.state === 'hit') return understood(found.value, mendOfText(text, found.label, true));
  const read = { state: 'unreadable', problem: 'unknown-names', unknown: [text.trim()] } as const;
  if (found.state === 'unknown') return { ...read, suggestions: [''] };
  if (found.state === 'shared') return { ...read, problem: 'shared-name', suggestions: found.among };
  return { ...read, suggestions: [shownOf(found)], mend: { value: found.label, certain: false } };
}

/** The list that matched items make. */
export function listOf<T>(items: readonly string[], matches: readonly ItemMatch<T>[]): Read<readonly T[]> {
  const known = new Map<T, string>();
  for (const match of matches) if (match.state === 'hit') known.set(match.value, match.label);
  const values = [...known.keys()];
  if (matches.some(({ state }) => state !== 'hit')) return unknownItems(items, matches, values);
  const repeated = values.length < items.length;
  const mended = repeated ? [...known.values()] : matches.map((match, index) => labelOf(match, items[index]));
  return understood(values, mendOfText(items.join('; '), mended.join('; '), !repeated));
}

function unknownItems<T>(
  items: readonly string[],
  matches: readonly ItemMatch<T>[],
  partial: readonly T[],
): Read<readonly T[]> {
  const shared = matches.find((match) => match.state === 'shared');
  const isUnclear = (index: number): boolean =>
    matches[index]?.state === 'unknown' || matches[index]?.state === 'suggestion';
  const unknown = items.filter((_, index) => isUnclear(index));
  if (shared !== undefined && unknown.length === 0) {
    const named = items.filter((_, index) => matches[index] === shared);
    return {
      state: 'unreadable',
      problem: 'shared-name',
      unknown: named,
      suggestions: shared.among,
      partial,
    };
  }
  const suggestions = matches.filter((_, index) => isUnclear(index)).map(shownOf);
  const read = { state: 'unreadable', problem: 'unknown-names', unknown, suggestions, partial } as const;
  if (shared !== undefined || suggestions.includes('')) return read;
  const mended = matches.map((match, index) => labelOf(match, items[index])).join('; ');
  return { ...read, mend: { value: mended, certain: false } };
}

function mendOfText(received: string, mended: string, certain: boolean): Fix | undefined {
  return received === mended ? undefined : { value: mended, certain };
}
