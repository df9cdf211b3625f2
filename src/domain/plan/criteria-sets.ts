import type { CalendarDate } from '../calendar/calendar-date';
import { looseKey } from '../text/match-keys';
import type { Criterion } from './catalogues';

/**
 * What a criterion of one set is in another: those that stand for one of its topics, else the one of its name. One is certain,
 * several have to be asked about, none has nothing in the other set.
 */
export function counterpartsIn(
  criteria: readonly Criterion[],
  criterion: Criterion,
  set: string,
): readonly Criterion[] {
  const others = criteria.filter((other) => other.set === set);
  const byTopic = others.filter(({ topics }) => topics.some((topic) => criterion.topics.includes(topic)));
  if (byTopic.length > 0) return byTopic;
  const title = looseKey(criterion.title);
  return title === '' ? [] : others.filter((other) => looseKey(other.title) === title);
}

export type SetState =
  | { readonly state: 'in-force' }
  | { readonly state: 'not-yet'; readonly from: CalendarDate }
  | { readonly state: 'expired'; readonly to: CalendarDate };

/** Whether a set is in force on a day, by the days of its criteria; one without days, or unknown, always is. */
export function setStateOn(criteria: readonly Criterion[], set: string, day: CalendarDate): SetState {
  const own = criteria.filter((criterion) => criterion.set === set);
  const begins = own.flatMap(({ validFrom }) => (validFrom === null ? [] : [validFrom])).sort();
  const [first] = begins;
  if (begins.length === own.length && first !== undefined && day < first)
    return { state: 'not-yet', from: first };
  const ends = own.flatMap(({ validTo }) => (validTo === null ? [] : [validTo])).sort();
  const last = ends[ends.length - 1];
  return ends.length === own.length && last !== undefined && day > last
    ? { state: 'expired', to: last }
    : { state: 'in-force' };
}

/** The sets in force on a day, as tab Tiêu chí writes them; a set without days is none to choose by. */
export const setsInForce = (criteria: readonly Criterion[], day: CalendarDate): readonly string[] =>
  [...new Set(criteria.map(({ set }) => set))].filter(
    (set) =>
      criteria.some((criterion) => criterion.set === set && criterion.validFrom !== null) &&
      setStateOn(criteria, set, day).state === 'in-force',
  );
