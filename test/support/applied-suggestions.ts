import { suggestionPrefill } from '../../src/app/coverage/gap-prefill';
import type { ActivityEntry } from '../../src/domain/activities/activity';
import { readActivity } from '../../src/domain/reading/read-activity';
import type { Book } from '../../src/domain/book';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { RankedGap } from '../../src/domain/coverage/coverage';
import type { SuggestedActivity } from '../../src/domain/coverage/suggest/suggestion';
import type { Cell } from '../../src/domain/tables/cell';
import { createCatalogue } from '../../src/domain/reading/catalogue';
import { valueOf } from '../../src/domain/cells/read';
import { anActivity } from './book-builder';

/**
 * The book with the suggested activities as rows: each made from its own prefill, read as Hoạt động is read, done on the
 * day, with evidence and every household present.
 */
export function bookWithSuggested(
  book: Book,
  activities: readonly SuggestedActivity[],
  dayOf: (activity: SuggestedActivity) => CalendarDate,
): Book {
  const catalogue = createCatalogue(book);
  const entries = activities.map((activity, i): ActivityEntry => {
    const date = dayOf(activity);
    const prefill = suggestionPrefill(book, activity, date);
    const cells = { ...prefill, date: { kind: 'date', date, minutes: 0 } } as Readonly<Record<string, Cell>>;
    const fields = readActivity(cells, catalogue);
    return anActivity({
      id: `NEXT${String(i + 1)}`,
      row: 10_000 + i,
      date,
      form: valueOf(fields.form) ?? '',
      topics: valueOf(fields.topics) ?? [],
      hamlets: valueOf(fields.hamlets) ?? [],
      scope: valueOf(fields.scope) ?? 'external',
      planItem: valueOf(fields.planItem) ?? null,
      leadUnit: valueOf(fields.leadUnit) ?? '',
      evidence: ['BB'],
      // Two of the list may be alike where an item asks for two.
      confirmedDistinct: true,
      householdsByHamlet: Object.fromEntries(activity.hamlets.map((code) => [code, 1000])),
    });
  });
  return { ...book, activities: [...book.activities, ...entries] };
}

/** What a gap is and where, so that it is found again after another computation. */
export const gapKey = ({ kind, hamlet, topic, planItem, activity }: RankedGap): string =>
  [kind, hamlet, topic, planItem, activity].map((part) => part ?? '').join('|');
