import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { KeptMapping } from '../../domain/intake/kept-mapping';
import type { Lists } from '../../domain/reading/catalogue';
import type { IntakeTab } from '../../domain/tables/fields';
import { readInboxRow } from '../../workbook/rows/inbox-row';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { keptMappings } from '../../workbook/rows/kept-mapping-row';
import { BUSY } from '../../wording/vi';
import { keptLists, structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import type { CellsByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';

/** Hộp thư đến as it stands, with what rows are judged by. */
export interface Inbox {
  readonly rows: readonly InboxRow[];
  /** How lists of a tab were mapped last. */
  readonly kept: ReadonlyMap<IntakeTab, KeptMapping>;
  /** Last row with anything in it; 1 where there is none. */
  readonly lastRow: number;
  readonly lists: Lists;
  readonly today: CalendarDate;
}

/** Hộp thư đến to look at. One read, and one of the lists. */
export function readInbox(ports: Ports): Outcome<Inbox> {
  const today = ports.clock.today();
  const lists = keptLists(ports, today);
  return lists.ok ? inboxNow(ports, lists.value, today) : lists;
}

export function inboxNow(ports: Ports, lists: Lists, today: CalendarDate): Outcome<Inbox> {
  const read = ports.rows.snapshot('inbox');
  if (!read.ok) return structureFailure(read.error);
  const rows = read.value.rows.flatMap((row) => readInboxRow(row) ?? []);
  const kept = keptMappings(read.value.rows);
  return { ok: true, value: { rows, kept, lastRow: read.value.lastRow, lists, today } };
}

/** Work on the inbox under the document lock; the columns of Nhật ký are found first, since what cannot be logged is not done. */
export function withInbox<T>(ports: Ports, work: (inbox: Inbox) => Outcome<T>): Outcome<T> {
  const today = ports.clock.today();
  const lists = keptLists(ports, today);
  if (!lists.ok) return lists;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<T> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const inbox = inboxNow(ports, lists.value, today);
    if (!inbox.ok) return inbox;
    const answer = work(inbox.value);
    ports.workbook.flush();
    return answer;
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

/** What becomes of a row of the inbox. */
export interface InboxChange {
  readonly of: InboxRow;
  readonly written: CellsByField;
}

/** Returns the rows that somebody moved at that moment: they say what they said before, and the next call says it again. */
export function writeInbox(ports: Ports, changes: readonly InboxChange[]): readonly InboxRow[] {
  if (changes.length === 0) return [];
  const edits = changes.map(({ of, written }): RowEdit => ({
    tab: 'inbox',
    row: of.row,
    before: of.cells,
    written,
  }));
  const displaced = new Set(writeRows(ports, edits, []).map(({ edit }) => edit.row));
  return changes.flatMap(({ of }) => (displaced.has(of.row) ? [of] : []));
}
