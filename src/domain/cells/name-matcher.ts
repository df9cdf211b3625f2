import { onDemand } from '../on-demand';
import { remembering } from '../remembering';
import { repairEncoding } from '../text/encodings/legacy-encoding';
import { createNameIndex, namesMeant } from '../text/suggest';
import type { NameCandidate, NamesMeant } from '../text/suggest';
import { tidyText } from './cell-text';
import type { ItemMatch } from './item-match';
import { UNKNOWN_ITEM } from './item-match';

/** Finds a name as users type it; a name in an old encoding, or with a question mark, is only a guess. */
export type NameMatcher<T> = (item: string) => ItemMatch<T>;

/** What an item may mean, surely or not; no candidates where nothing is near. */
export interface Meant<T> {
  /** Whether one of the candidates is what was written. */
  readonly sure: boolean;
  readonly how: NamesMeant<unknown>['how'];
  readonly candidates: readonly NameCandidate<T>[];
}

export function createNameMatcher<T>(names: readonly NameCandidate<T>[]): NameMatcher<T> {
  const find = createMeaningFinder(names);
  return remembering((item): ItemMatch<T> => {
    const { sure, candidates } = find(item);
    const [only, second] = candidates;
    // A question needs one answer: where several names are as near, none is proposed.
    if (only === undefined || second !== undefined) return UNKNOWN_ITEM;
    return sure
      ? { state: 'hit', value: only.value, label: only.name }
      : { state: 'suggestion', label: only.name };
  });
}

/**
 * Finds all that an item may mean, for whoever can tell namesakes apart. The index waits for the first item: finders are
 * made when the bundle loads, which every execution pays, and most read no text.
 */
export function createMeaningFinder<T>(
  names: readonly NameCandidate<T>[],
  slipLetters?: number,
): (item: string) => Meant<T> {
  const index = onDemand(() => createNameIndex(names, ({ name }) => name, slipLetters));
  const find = (text: string): NamesMeant<NameCandidate<T>> | null => namesMeant(tidyText(text), index());
  return remembering((item): Meant<T> => {
    const meant = find(item);
    if (meant !== null) return { ...named(meant), sure: meant.how === 'same' && !item.includes('?') };
    const repair = repairEncoding(item);
    const read = repair === null ? null : find(repair.repaired);
    return read?.how === 'same'
      ? { ...named(read), sure: false }
      : { how: 'same', sure: false, candidates: [] };
  });
}

const named = <T>({
  how,
  candidates,
}: NamesMeant<NameCandidate<T>>): Pick<Meant<T>, 'how' | 'candidates'> => ({
  how,
  candidates: candidates.map(({ name, value }) => ({ name, value: value.value })),
});
