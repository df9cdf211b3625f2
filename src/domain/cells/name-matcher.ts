import { remembering } from '../remembering';
import { repairEncoding } from '../text/legacy-encoding';
import { createNameIndex, matchName } from '../text/suggest';
import type { NameCandidate, NameMatch } from '../text/suggest';
import { tidyText } from './cell-text';
import type { ItemMatch } from './item-match';
import { UNKNOWN_ITEM } from './item-match';

/** Finds a name as users type it; a name in an old encoding, or with a question mark, is only a guess. */
export type NameMatcher<T> = (item: string) => ItemMatch<T>;

export function createNameMatcher<T>(names: readonly NameCandidate<T>[]): NameMatcher<T> {
  const index = createNameIndex(names, ({ name }) => name);
  return remembering((item) => matchOf(item, (text) => matchName(text, index)));
}

function matchOf<T>(item: string, find: (text: string) => NameMatch<NameCandidate<T>>): ItemMatch<T> {
  const match = find(tidyText(item));
  if (match.kind === 'hit')
    return item.includes('?')
      ? { state: 'suggestion', label: match.name }
      : { state: 'hit', value: match.value.value, label: match.name };
  if (match.kind === 'suggestion') return onlyCandidate(match.candidates);
  const repair = repairEncoding(item);
  const meant = repair === null ? match : find(tidyText(repair.repaired));
  return meant.kind === 'hit' ? { state: 'suggestion', label: meant.name } : UNKNOWN_ITEM;
}

/** A question needs one answer: where several names are as near, none is proposed. */
function onlyCandidate<T>(candidates: readonly NameCandidate<NameCandidate<T>>[]): ItemMatch<T> {
  const [only, second] = candidates;
  return only && !second ? { state: 'suggestion', label: only.name } : UNKNOWN_ITEM;
}
