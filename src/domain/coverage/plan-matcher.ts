import type { PlanItem } from '../plan/catalogues';
import { matchesAnyCode, matchesForm } from '../plan/code-pattern';
import { eachOf, NO_CODE } from '../activities/code-lists';
import type { Counting } from './counting';

/** Passes the places, among the items, of those that a row answers. */
export type PlanMatcher = (at: number, use: (item: number) => void) => void;

/** Which items a row answers by its content and form. From tables by number, so that no text is compared for a row. */
export function openPlanMatcher(items: readonly PlanItem[], { index, placer }: Counting): PlanMatcher {
  const takesTopic = items.map((item) =>
    Uint8Array.from(index.topics.codes, (code) => Number(matchesAnyCode(item.topics, [code]))),
  );
  const itemsOfForm = placer.forms.map((form) =>
    items.flatMap((item, i) => (form !== undefined && matchesForm(item.forms, form) ? [i] : [])),
  );
  const takesAny = items.map(({ topics }) => topics.length === 0);
  return (at, use) => {
    for (const item of itemsOfForm[index.forms.numbers[at] ?? NO_CODE] ?? []) {
      let isTaken = takesAny[item];
      eachOf(index.topics, at, (topic) => (isTaken ||= takesTopic[item]?.[topic] === 1));
      if (isTaken) use(item);
    }
  };
}
