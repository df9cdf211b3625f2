import type { CodeIndex } from '../cells/code-index';
import type { Coded } from '../cells/coded';
import { codeInWords, createCodeIndex } from '../cells/code-index';
import type { ItemMatch } from '../cells/item-match';
import { itemsOf } from '../cells/cell-text';
import { readingTexts, readItem, readList } from '../cells/read-list';
import { counterpartsIn } from '../plan/criteria-sets';
import type { Criterion } from '../plan/catalogues';
import type { Settings } from '../plan/settings';

type Sets = Pick<Settings, 'criteriaSet' | 'numberedSet'>;

/**
 * The criteria that rows may name: bare numbers of the chosen set, or codes «XM26-2» while bare numbers still belong to a set
 * chosen before. Every set counts where none is chosen.
 */
export function offeredCriteria(
  criteria: readonly Criterion[],
  { criteriaSet, numberedSet }: Sets,
): readonly Coded<string>[] {
  const chosen = criteria.filter(({ set }) => set === criteriaSet);
  if (chosen.length === 0) return criteria.map(({ number, title }) => ({ code: number, title }));
  const isBare = numberedSet === criteriaSet;
  return chosen.map(({ number, code, title }) => ({ code: isBare ? number : code, title }));
}

/**
 * Finds criteria by number or by code. A bare number is of the set it was typed under, never of the one chosen since: one of
 * another set becomes its counterpart where there is just one, is asked about where there are several, and keeps its meaning
 * under its code where there is none.
 */
export function createCriterionIndex(criteria: readonly Criterion[], sets: Sets): CodeIndex<string> {
  const offered = createCodeIndex(offeredCriteria(criteria, sets));
  const byCode = createCodeIndex(criteria.map(({ code, title }) => ({ code, title })));
  const bare = criteria.filter(({ set }) => set === sets.numberedSet);
  const byNumber = createCodeIndex(bare.map(({ number, title }) => ({ code: number, title })));
  const isCarried = bare.length > 0 && sets.numberedSet !== sets.criteriaSet;
  const criterionOf = (item: string): Criterion | undefined => {
    const code = byCode.codeOf(item);
    if (code !== undefined) return criteria.find((each) => each.code === code);
    const number = isCarried ? byNumber.codeOf(item) : undefined;
    return bare.find((each) => each.number === number);
  };
  const match = (item: string): ItemMatch<string> => {
    const criterion = criterionOf(item);
    return criterion === undefined ? offered.match(item) : carried(criteria, criterion, sets.criteriaSet);
  };
  /**
   * Two criteria of the set before that are one now are written once, by the one that has to be mended; the same one typed twice
   * is still asked about.
   */
  const withoutJoined = (items: readonly string[]): readonly string[] =>
    items.filter((item, index) => {
      const value = codeOf(item);
      const twins = items.flatMap((other, at) =>
        value !== undefined && codeOf(other) === value ? [at] : [],
      );
      if (new Set(twins.map((at) => criterionOf(items[at] ?? ''))).size < 2) return true;
      return index === (twins.find((at) => items[at] !== value) ?? twins[0]);
    });
  const codeOf = (item: string): string | undefined => {
    const found = match(item);
    return found.state === 'hit' ? found.value : undefined;
  };
  return {
    match,
    codeOf,
    readItem: readingTexts((cell) => readItem(cell, match)),
    readList: readingTexts((cell) => readList(cell, match, (text) => withoutJoined(itemsOf(text)))),
  };
}

function carried(criteria: readonly Criterion[], criterion: Criterion, chosen: string): ItemMatch<string> {
  if (criterion.set === chosen) return hit(criterion);
  const counterparts = counterpartsIn(criteria, criterion, chosen);
  const [only = criterion, second] = counterparts;
  return second === undefined ? hit(only) : { state: 'shared', among: counterparts.map(codeInWords) };
}

const hit = ({ code }: Criterion): ItemMatch<string> => ({ state: 'hit', value: code, label: code });
