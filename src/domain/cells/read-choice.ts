import { CHOICES } from '../tables/choices';
import type { ChoiceList, ChoiceValue } from '../tables/choices';
import type { Cell } from '../tables/cell';
import type { Read } from './read';
import { understood } from './read';
import { createNameMatcher } from './name-matcher';
import { readingTexts, readItem } from './read-list';

type ChoiceReader = (cell: Cell) => Read<string>;

const readers = new Map<ChoiceList, ChoiceReader>();

/** Reads a cell of a closed list; case, tone style and stray spaces do not matter, and are mended. */
export function readChoice<L extends ChoiceList>(cell: Cell, list: L): Read<ChoiceValue<L>> {
  const read =
    typeof cell === 'boolean' && list === 'yesNo' ? understood(cell ? 'yes' : 'no') : readerOf(list)(cell);
  return read as Read<ChoiceValue<L>>;
}

/** The label of a list's value, as users see it. */
export function labelOfChoice<L extends ChoiceList>(list: L, value: ChoiceValue<L>): string {
  return Object.entries<string>(CHOICES[list]).find((entry) => entry[1] === value)?.[0] ?? '';
}

function readerOf(list: ChoiceList): ChoiceReader {
  const known = readers.get(list);
  if (known) return known;
  const match = createNameMatcher(
    Object.entries<string>(CHOICES[list]).map(([label, value]) => ({ name: label, value })),
  );
  const made = readingTexts((cell): Read<string> => {
    const read = readItem(cell, match);
    return read.state === 'unreadable' ? { ...read, problem: 'not-a-choice' } : read;
  });
  readers.set(list, made);
  return made;
}
