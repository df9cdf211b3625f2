import { CHOICES } from '../../tables/choices';
import type { ChoiceList, ChoiceValue } from '../../tables/choices';
import type { Cell } from '../../tables/cell';
import type { Read } from '../read';
import { understood } from '../read';
import type { NameMatcher } from './name-matcher';
import { createNameMatcher } from './name-matcher';
import { readItem } from './read-list';

const matchers = new Map<ChoiceList, NameMatcher<string>>();

/** Reads a cell of a closed list; case, tone style and stray spaces do not matter, and are mended. */
export function readChoice<L extends ChoiceList>(cell: Cell, list: L): Read<ChoiceValue<L>> {
  if (typeof cell === 'boolean' && list === 'yesNo')
    return understood((cell ? 'yes' : 'no') as ChoiceValue<L>);
  const values: Readonly<Record<string, string>> = CHOICES[list];
  const read = readItem(cell, (item) => {
    const match = matcherOf(list)(item);
    return match.state === 'hit' ? { ...match, value: values[match.label] as ChoiceValue<L> } : match;
  });
  return read.state === 'unreadable' ? { ...read, problem: 'not-a-choice' } : read;
}

/** The label of a list's value, as users see it. */
export function labelOfChoice<L extends ChoiceList>(list: L, value: ChoiceValue<L>): string {
  return Object.entries<string>(CHOICES[list]).find((entry) => entry[1] === value)?.[0] ?? '';
}

function matcherOf(list: ChoiceList): NameMatcher<string> {
  const known = matchers.get(list);
  if (known) return known;
  const made = createNameMatcher(Object.keys(CHOICES[list]).map((label) => ({ name: label, value: label })));
  matchers.set(list, made);
  return made;
}
