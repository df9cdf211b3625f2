import { strictKey } from '../text/match-keys';

/** A unit that led activities, under the spelling that most rows use. */
export interface LeadUnit {
  readonly name: string;
  readonly activityCount: number;
}

/**
 * Units by the number of activities they led, most first. «Tổ thuỷ nông» and «Tổ thủy nông» are one unit (docs/domain.md §5);
 * of spellings used equally often the first counts.
 */
export function leadUnitsByCount(activities: readonly { readonly leadUnit: string }[]): readonly LeadUnit[] {
  const spellingsByKey = new Map<string, Map<string, number>>();
  for (const { leadUnit } of activities) {
    const spelling = leadUnit.trim();
    if (spelling === '') continue;
    const key = strictKey(spelling);
    const countBySpelling = spellingsByKey.get(key) ?? new Map<string, number>();
    countBySpelling.set(spelling, (countBySpelling.get(spelling) ?? 0) + 1);
    spellingsByKey.set(key, countBySpelling);
  }
  return [...spellingsByKey.values()]
    .map((countBySpelling) => {
      const spellings = [...countBySpelling];
      const [name] = spellings.reduce((most, next) => (next[1] > most[1] ? next : most));
      return { name, activityCount: spellings.reduce((total, [, count]) => total + count, 0) };
    })
    .sort((a, b) => b.activityCount - a.activityCount);
}
