import type { ActivityEntry } from '../../src/domain/activities/activity';
import type { Book } from '../../src/domain/book';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { earlierOf } from '../../src/domain/calendar/calendar-date';
import type { Period } from '../../src/domain/calendar/period';
import { computeCoverage } from '../../src/domain/coverage/compute-coverage';
import { canReceive } from '../../src/domain/coverage/credit';
import type { Coverage, RankedGap } from '../../src/domain/coverage/coverage';
import type { SuggestedActivity, SuggestLimits } from '../../src/domain/coverage/suggest/suggestion';
import type { HamletCode, TopicCode } from '../../src/domain/ids';
import type { CommForm } from '../../src/domain/plan/catalogues';
import { anActivity } from './book-builder';

/** What could be done next: everything that a row of Hoạt động can say, within the limits. */
export interface Possible {
  readonly form: CommForm;
  readonly hamlets: readonly HamletCode[];
  readonly topics: readonly TopicCode[];
  readonly isBroadcast: boolean;
}

/** The book with these activities done on the last day that counts, with evidence and every household present. */
export function bookWith(
  book: Book,
  done: readonly (Possible | SuggestedActivity)[],
  date: CalendarDate,
): Book {
  const entries = done.map(({ form, hamlets, topics, isBroadcast }, i): ActivityEntry =>
    anActivity({
      id: `NEXT${String(i + 1)}`,
      row: 10_000 + i,
      date,
      form: form.code,
      topics,
      hamlets: isBroadcast ? [] : hamlets,
      scope: isBroadcast ? 'communeWide' : 'joint',
      // A unit of its own, so that two equal ones are not taken for one written twice.
      leadUnit: `Đơn vị ${String(i)}`,
      evidence: ['BB'],
      householdsByHamlet: Object.fromEntries(hamlets.map((code) => [code, 1000])),
    }),
  );
  return { ...book, activities: [...book.activities, ...entries] };
}

const nameOf = ({ kind, hamlet, topic, planItem }: RankedGap): string =>
  [kind, hamlet, topic, planItem].map((part) => part ?? '').join('|');

/**
 * Gaps that are still open after these activities. A month that has passed in silence stays silent; for G2 it is enough
 * that the hamlet is visited now.
 */
export function stillOpen(
  book: Book,
  period: Period,
  asOf: CalendarDate,
  done: readonly (Possible | SuggestedActivity)[],
): readonly string[] {
  const after = computeCoverage(bookWith(book, done, earlierOf(period.to, asOf)), period, asOf);
  const visited = new Set(done.flatMap(({ form, hamlets }) => (form.credit === 'direct' ? hamlets : [])));
  return after.gaps
    .filter(({ kind, hamlet }) => kind !== 'G2' || hamlet === undefined || !visited.has(hamlet))
    .map(nameOf);
}

/** Whether `count` activities can close all of these gaps: every list of so many is done and computed anew. */
export function canCloseWith(
  count: number,
  coverage: Coverage,
  closable: readonly RankedGap[],
  book: Book,
  limits: SuggestLimits,
): boolean {
  const { period, asOf } = coverage;
  const wanted = new Set(closable.map(nameOf));
  const all = possibilities(book, coverage, limits);
  const isClosed = (done: readonly Possible[]): boolean =>
    !stillOpen(book, period, asOf, done).some((name) => wanted.has(name));
  const tryFrom = (first: number, done: readonly Possible[]): boolean => {
    if (done.length === count) return isClosed(done);
    for (let i = first; i < all.length; i += 1) {
      const next = all[i];
      if (next !== undefined && tryFrom(i, [...done, next])) return true;
    }
    return false;
  };
  return tryFrom(0, []);
}

function possibilities(book: Book, { hamlets }: Coverage, limits: SuggestLimits): readonly Possible[] {
  const standing = hamlets.map(({ hamlet }) => hamlet);
  const topics = someOf(
    book.topics.map(({ code }) => code),
    limits.topics,
  );
  return book.forms.flatMap((form): readonly Possible[] => {
    const able = standing.filter((hamlet) => canReceive(form.reach, hamlet)).map(({ code }) => code);
    if (able.length === 0 || (form.credit === 'indirect' && form.reach === 'listed')) return [];
    const groups = form.credit === 'direct' ? someOf(able, limits.jointHamlets) : [able];
    const isBroadcast = form.credit === 'indirect';
    return groups.flatMap((group) =>
      topics.map((told) => ({ form, hamlets: group, topics: told, isBroadcast })),
    );
  });
}

/** Every subset of 1 to `most` values. */
function someOf<T>(values: readonly T[], most: number): readonly (readonly T[])[] {
  const grow = (subset: readonly T[], from: number): readonly (readonly T[])[] =>
    subset.length === most
      ? [subset]
      : [
          ...(subset.length > 0 ? [subset] : []),
          ...values.slice(from).flatMap((value, i) => grow([...subset, value], from + i + 1)),
        ];
  return grow([], 0);
}
