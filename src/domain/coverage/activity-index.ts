import type { ActivityEntry } from '../activities/activity';
import type { Book } from '../book';
import type { ActivityColumns } from '../activities/activity-columns';
import { activityColumns } from '../activities/activity-columns';
import { suspectedDuplicates } from '../activities/duplicates';

/**
 * The rows of a book as columns, made once: every period, figure and explanation then passes over the columns and touches
 * only the rows that concern it. A row goes by its place, from 0 in sheet order; contents of tab Nội dung have their
 * places there as numbers.
 */
export interface ActivityIndex extends ActivityColumns {
  readonly entries: readonly ActivityEntry[];
  /**
   * 1 where the row is done, readable and no duplicate. Which of two twins counts is the same in every period: they name
   * the same day, form and hamlets, so that a period takes both or neither.
   */
  readonly isDistinct: Uint8Array;
}

const indexByBook = new WeakMap<Book, ActivityIndex>();

/** The index of the book's rows, made when first asked for. */
export function activityIndex(book: Book): ActivityIndex {
  let index = indexByBook.get(book);
  if (index === undefined) {
    index = openIndex(book);
    indexByBook.set(book, index);
  }
  return index;
}

function openIndex(book: Book): ActivityIndex {
  const entries = inSheetOrder(book.activities);
  const activities = entries.map(({ activity }) => activity);
  const columns = activityColumns(
    activities,
    book.topics.map(({ code }) => code),
  );
  const isDistinct = columns.isDone.slice();
  for (const { at } of suspectedDuplicates(activities, columns)) isDistinct[at] = 0;
  return { ...columns, entries, isDistinct };
}

/** Rows as read are nearly always in order already. */
function inSheetOrder(entries: readonly ActivityEntry[]): readonly ActivityEntry[] {
  const isSorted = entries.every((entry, i) => i === 0 || (entries[i - 1]?.row ?? 0) <= entry.row);
  return isSorted ? entries : [...entries].sort((a, b) => a.row - b.row);
}
