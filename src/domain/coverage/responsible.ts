import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import type { TopicCode } from '../ids';
import type { Criterion } from '../plan/catalogues';

/** E-mails of the officers who answer for a topic by the criteria they look after. */
export type CriterionOfficersOf = (topic: TopicCode) => readonly string[];

/**
 * Officers by topic (Cán bộ, Phụ trách tiêu chí), through the criteria of the commune's set in force on `day`.
 * An officer may name a criterion by its number, by its code, or the topic itself.
 */
export function criterionOfficers(
  book: Pick<Book, 'settings' | 'criteria' | 'officers'>,
  day: CalendarDate,
): CriterionOfficersOf {
  const { criteriaSet, numberedSet } = book.settings;
  const active = book.criteria.filter((criterion) => isActive(criterion, criteriaSet, day));
  // Bare numbers are of the set they were typed under; a code says its set itself.
  const numbered =
    numberedSet === criteriaSet ? active : book.criteria.filter(({ set }) => set === numberedSet);
  const known = new Map<TopicCode, readonly string[]>();
  return (topic) => {
    let officers = known.get(topic);
    if (officers === undefined) {
      const names = namesFor(topic, numbered, book.criteria);
      officers = book.officers
        .filter((officer) => officer.criteria.some((name) => names.has(name.trim().toUpperCase())))
        .map(({ email }) => email);
      known.set(topic, officers);
    }
    return officers;
  };
}

function isActive(criterion: Criterion, set: string, day: CalendarDate): boolean {
  const begun = criterion.validFrom === null || criterion.validFrom <= day;
  const going = criterion.validTo === null || criterion.validTo >= day;
  return set === '' ? begun && going : criterion.set === set;
}

function namesFor(
  topic: TopicCode,
  numbered: readonly Criterion[],
  all: readonly Criterion[],
): ReadonlySet<string> {
  const standsFor = ({ topics }: Criterion): boolean => topics.includes(topic);
  const names = [
    topic,
    ...numbered.filter(standsFor).map(({ number }) => number),
    ...all.filter(standsFor).map(({ code }) => code),
  ];
  return new Set(names.map((name) => name.trim().toUpperCase()));
}
