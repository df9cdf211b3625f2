import { CHOICES } from '../tables/choices';
import type { ChoiceList, ChoiceValue } from '../tables/choices';
import type { Cell } from '../tables/cell';
import type { Read } from './read';
import { understood } from './read';
import type { NameMatcher } from './name-matcher';
import { createNameMatcher } from './name-matcher';
import { readingTexts, readItem, readList } from './read-list';

type ChoiceReader = (cell: Cell) => Read<string>;

const readers = new Map<ChoiceList, ChoiceReader>();
const matchers = new Map<ChoiceList, NameMatcher<string>>();

/** Reads a cell of a closed list; case, tone style and stray spaces do not matter, and are mended. */
export function readChoice<L extends ChoiceList>(cell: Cell, list: L): Read<ChoiceValue<L>> {
  const read =
    typeof cell === 'boolean' && list === 'yesNo' ? understood(cell ? 'yes' : 'no') : readerOf(list)(cell);
  return read as Read<ChoiceValue<L>>;
}

/** Reads a cell that takes several values of a closed list. */
export function readChoices<L extends ChoiceList>(cell: Cell, list: L): Read<readonly ChoiceValue<L>[]> {
  return readList(cell, matcherOf(list)) as Read<readonly ChoiceValue<L>[]>;
}

/** The label of a list's value, as users see it. */
export function labelOfChoice<L extends ChoiceList>(list: L, value: ChoiceValue<L>): string {
  return Object.entries<string>(CHOICES[list]).find((entry) => entry[1] === value)?.[0] ?? '';
}

function readerOf(list: ChoiceList): ChoiceReader {
  const known = readers.get(list);
  if (known) return known;
  const match = matcherOf(list);
  const made = readingTexts((cell): Read<string> => {
    const read = readItem(cell, match);
    return read.state === 'unreadable' ? { ...read, problem: 'not-a-choice' } : read;
  });
  readers.set(list, made);
  return made;
}

function matcherOf(list: ChoiceList): NameMatcher<string> {
  const known = matchers.get(list);
  if (known) return known;
  const made = createNameMatcher(
    Object.entries<string>(CHOICES[list]).map(([label, value]) => ({ name: label, value })),
  );
  matchers.set(list, made);
  return made;
}
