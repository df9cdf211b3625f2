import { suggestionPrefill } from '../../src/app/coverage/gap-prefill';
import type { ActivityEntry } from '../../src/domain/activities/activity';
import type { Book } from '../../src/domain/book';
import { valueOf } from '../../src/domain/cells/read';
import type { SuggestedActivity } from '../../src/domain/coverage/suggest/suggestion';
import { createCatalogue } from '../../src/domain/reading/catalogue';
import { readActivity } from '../../src/domain/reading/read-activity';
import type { Cell } from '../../src/domain/tables/cell';
import { anActivity } from './book-builder';

/**
 * The book with the suggested activities as rows: each made from its own prefill, read as Hoạt động is read, done on its
 * day with evidence, and with no more households than it asks for: `householdsNeeded` as one figure, or one household
 * where no hamlet says how many it has.
 */
export function bookWithSuggested(book: Book, activities: readonly SuggestedActivity[]): Book {
  const catalogue = createCatalogue(book);
  const entries = activities.map((activity, i): ActivityEntry => {
    const cells = suggestionPrefill(book, activity) as Readonly<Record<string, Cell>>;
    const fields = readActivity(cells, catalogue);
    if (valueOf(fields.status) !== 'planned') throw new Error('The form does not open as Dự kiến');
    return anActivity({
      id: `NEXT${String(i + 1)}`,
      row: 10_000 + i,
      date: valueOf(fields.date) ?? '',
      form: valueOf(fields.form) ?? '',
      topics: valueOf(fields.topics) ?? [],
      hamlets: valueOf(fields.hamlets) ?? [],
      scope: valueOf(fields.scope) ?? 'external',
      planItem: valueOf(fields.planItem) ?? null,
      leadUnit: valueOf(fields.leadUnit) ?? '',
      evidence: ['BB'],
      households: activity.householdsNeeded ?? 1,
    });
  });
  return { ...book, activities: [...book.activities, ...entries] };
}
