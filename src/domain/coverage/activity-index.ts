import type { Activity, ActivityEntry } from '../activities/activity';
import type { Book } from '../book';
import { dateNumber } from '../calendar/calendar-date';
import type { FormCode, HamletCode, TopicCode } from '../ids';
import type { CodeColumn, CodeLists } from './code-lists';
import { numberColumn, numberLists } from './code-lists';
import { unconfirmedDuplicates } from './duplicates';

/**
 * The rows of a book as columns of numbers, made once: every period, figure and explanation then passes over the columns
 * and touches only the rows that concern it. A row goes by its place, from 0 in sheet order.
 */
export interface ActivityIndex {
  readonly entries: readonly ActivityEntry[];
  /** 20240315; 0 where the row has an error. */
  readonly days: Int32Array;
  /**
   * 1 where the row is done, readable and no duplicate. Which of two twins counts is the same in every period: they name
   * the same day, form and hamlets, so that a period takes both or neither.
   */
  readonly isDistinct: Uint8Array;
  /** None where the row has an error. */
  readonly forms: CodeColumn<FormCode>;
  /** The hamlets as listed. */
  readonly hamlets: CodeLists<HamletCode>;
  /** Contents of tab Nội dung have their places there as numbers. */
  readonly topics: CodeLists<TopicCode>;
}

const indexByBook = new WeakMap<Book, ActivityIndex>();

/** The index of the book's rows, made when first asked for. */
export function activityIndex(book: Book): ActivityIndex {
  let index = indexByBook.get(book);
  if (index === undefined) {
    index = openIndex(
      inSheetOrder(book.activities),
      book.topics.map(({ code }) => code),
    );
    indexByBook.set(book, index);
  }
  return index;
}

function openIndex(entries: readonly ActivityEntry[], topics: readonly TopicCode[]): ActivityIndex {
  const { length } = entries;
  const activityAt = (at: number): Activity | null => entries[at]?.activity ?? null;
  const done: Activity[] = [];
  for (const { status, activity } of entries) if (status === 'done' && activity !== null) done.push(activity);
  const duplicates = unconfirmedDuplicates(done);
  const days = new Int32Array(length);
  const isDistinct = new Uint8Array(length);
  entries.forEach(({ status, activity }, at) => {
    if (activity === null) return;
    days[at] = dateNumber(activity.date);
    isDistinct[at] = status === 'done' && !duplicates.has(activity) ? 1 : 0;
  });
  return {
    entries,
    days,
    isDistinct,
    forms: numberColumn(length, (at) => activityAt(at)?.form ?? null),
    hamlets: numberLists(length, (at) => activityAt(at)?.hamlets ?? []),
    topics: numberLists(length, (at) => activityAt(at)?.topics ?? [], topics),
  };
}

/** Rows as read are nearly always in order already. */
function inSheetOrder(entries: readonly ActivityEntry[]): readonly ActivityEntry[] {
  const isSorted = entries.every((entry, i) => i === 0 || (entries[i - 1]?.row ?? 0) <= entry.row);
  return isSorted ? entries : [...entries].sort((a, b) => a.row - b.row);
}
