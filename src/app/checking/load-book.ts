import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Lists } from '../../domain/reading/catalogue';
import type { Finding } from '../../domain/validation/finding';
import type { RowTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { checkTables } from '../../domain/validation/check-tables';
import { ok } from '../../domain/result';
import { structureText } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { giveRowIds } from '../rows/give-row-ids';
import type { Ports } from '../ports/ports';
import { speakAsRead } from './speak-as-read';

/** The tabs that every command reads, each once. */
const READ_TABS = [
  'activities',
  'plan',
  'contributions',
  'examples',
  'otherFigures',
  'hamlets',
  'officers',
  'topics',
  'forms',
  'criteria',
  'indicators',
  'settings',
] as const satisfies readonly RowTab[];

export interface LoadedBook {
  readonly tables: Tables;
  readonly findings: readonly Finding[];
  readonly book: Book;
  /** What rows are read against (CheckedTables). */
  readonly lists: Lists;
}

/** Reads each tab once and checks every row; `today` judges dates in the future. */
export function loadBook(ports: Ports, today: CalendarDate): Outcome<LoadedBook> {
  const read = readTables(ports);
  return read.ok ? ok(understand(ports, read.value, today)) : read;
}

/** For a command that writes: rows get their Mã and `_id` before anything is made of them. */
export function loadWithIds(ports: Ports, today: CalendarDate): Outcome<LoadedBook> {
  const read = readTables(ports);
  return read.ok ? ok(understand(ports, giveRowIds(ports, read.value), today)) : read;
}

/** The same with Nhật ký, which tells when each row was entered; a workbook without that tab is read without it. */
export function loadAuditedBook(ports: Ports, today: CalendarDate): Outcome<LoadedBook> {
  const read = readTables(ports);
  if (!read.ok) return read;
  const tables = giveRowIds(ports, read.value);
  const audit = ports.workbook.read(['audit']);
  return ok(understand(ports, audit.ok ? { ...tables, ...audit.value } : tables, today));
}

function understand(ports: Ports, tables: Tables, today: CalendarDate): LoadedBook {
  const { book, ...checked } = checkTables(tables, today);
  speakAsRead(checked.lists);
  return { tables, ...checked, book: { ...book, unitCatalogue: ports.unitCatalogue() } };
}

/** Reads each tab once; the registers stay unread. */
export function readTables(ports: Pick<Ports, 'workbook'>): Outcome<Tables> {
  const read = ports.workbook.read(READ_TABS);
  if (read.ok) return ok({ ...read.value, inbox: [], reports: [], approvals: [], audit: [] });
  const code = read.error.some(({ kind }) => kind === 'newer-schema') ? 'schema' : 'structure';
  return failure(code, structureText(read.error));
}
