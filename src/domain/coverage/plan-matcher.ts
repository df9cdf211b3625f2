import type { PlanItem } from '../plan/catalogues';
import { matchesAnyCode, matchesForm } from '../plan/code-pattern';
import { NO_CODE } from '../activities/code-lists';
import type { Settings } from '../plan/settings';
import type { Counting } from './counting';
import { eachTopicOf } from './activity-contents';

/** Which items an activity answers by its content and form. From tables by number, so that no text is compared for a row. */
export interface PlanMatcher {
  /** Passes the places, among the items, of those that the row's form and the contents that it can bring answer. */
  readonly eachAnswered: (at: number, use: (item: number) => void) => void;
  /** The same for the contents, by their numbers, that it brought at one hamlet. */
  readonly eachAnsweredBy: (at: number, topics: readonly number[], use: (item: number) => void) => void;
}

export function openPlanMatcher(
  items: readonly PlanItem[],
  { index, placer }: Counting,
  settings: Settings,
): PlanMatcher {
  const takesTopic = items.map((item) =>
    Uint8Array.from(index.topics.codes, (code) => Number(matchesAnyCode(item.topics, [code]))),
  );
  const itemsOfForm = placer.forms.map((form) =>
    items.flatMap((item, i) => (form !== undefined && matchesForm(item.forms, form) ? [i] : [])),
  );
  const takesAny = items.map(({ topics }) => topics.length === 0);
  const eachAnsweredBy: PlanMatcher['eachAnsweredBy'] = (at, topics, use) => {
    for (const item of itemsOfForm[index.forms.numbers[at] ?? NO_CODE] ?? []) {
      if (takesAny[item] || topics.some((topic) => takesTopic[item]?.[topic] === 1)) use(item);
    }
  };
  return {
    eachAnsweredBy,
    eachAnswered: (at, use) => {
      const topics: number[] = [];
      eachTopicOf(index.topics, at, settings, (topic) => topics.push(topic));
      eachAnsweredBy(at, topics, use);
    },
  };
}
