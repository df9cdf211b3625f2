import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { hamletSuccession } from '../../domain/hamlets/hamlet-succession';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import { ok } from '../../domain/result';
import type { Officer } from '../../domain/plan/catalogues';
import type { Lists } from '../../domain/reading/catalogue';
import { listsOf } from '../../domain/validation/check-tables';
import { NOT_CAUGHT_UP, VIEWER_ONLY } from '../../wording/rows/saving';
import { changedAfterYes, issuedTexts } from '../../wording/approval';
import type { CheckedTables } from '../checking/check-workbook';
import { readToCheck, writeChecks } from '../checking/check-workbook';
import { issuedChanges } from '../report/issued-changes';
import type { Failure, Outcome } from '../ports/failure';
import { keepForSaves, renewLists, structureFailure } from '../checking/kept-lists';
import type { Ports } from '../ports/ports';

/** The person at the keyboard, as tab Cán bộ knows them. */
export interface KnownUser {
  /** Lower case; '' where Google keeps it back. */
  readonly email: string;
  readonly officer: Officer | null;
  /** Hamlets in force that the person answers for. */
  readonly hamlets: readonly Hamlet[];
}

export interface OpenedSidebar {
  /** Names this spreadsheet among others. */
  readonly bookId: string;
  readonly today: CalendarDate;
  readonly user: KnownUser;
  /** Null where the workbook is of a newer schema: then it is not understood, and nothing is written. */
  readonly lists: Lists | null;
  readonly hamlets: readonly Hamlet[];
  /** Why nothing may be written; null where one may. */
  readonly readOnly: string | null;
  /** Why the rows' Kiểm tra could not be brought up to date; null where it was, or nobody asked for it. */
  readonly notice: string | null;
  /** Issued reports that no longer hold, and what was changed after a yes; a sentence each. */
  readonly told: readonly string[];
}

/** Turns what Google throws into the failure that it means; the composition root knows how. */
export type Attempt = <T>(work: () => Outcome<T>) => Outcome<T>;

/**
 * Everything that the sidebar draws itself from. Reads each tab once: the same reading renews the lists and catches up
 * with rows that were inserted, deleted or sorted, which fire no edit event. That check is advice, so what hinders it is
 * told beside the sidebar and never keeps it from opening. Only where a tab of rows is damaged are the lists read by themselves.
 */
export function openSidebar(ports: Ports, attempt: Attempt): Outcome<OpenedSidebar> {
  const today = ports.clock.today();
  const bookId = ports.rows.spreadsheetId();
  const email = ports.identity.userEmail().trim().toLowerCase();
  const read = readWhatIsNeeded(ports, today, attempt);
  if (!read.ok) {
    if (read.error.code !== 'schema') return read;
    const user: KnownUser = { email, officer: null, hamlets: [] };
    const readOnly = read.error.message;
    return ok({ bookId, today, user, lists: null, hamlets: [], readOnly, notice: null, told: [] });
  }
  const { lists, readOnly, notice, told } = read.value;
  const hamlets = hamletSuccession(lists.hamlets, today).inForce;
  return ok({
    bookId,
    today,
    user: knownUser(lists, hamlets, email),
    lists,
    hamlets,
    readOnly,
    notice,
    told,
  });
}

type Needed = Pick<OpenedSidebar, 'readOnly' | 'notice' | 'told'> & { readonly lists: Lists };

function readWhatIsNeeded(ports: Ports, today: CalendarDate, attempt: Attempt): Outcome<Needed> {
  const mayWrite = ports.rows.mayWrite('activities');
  const read = mayWrite ? readToCheck(ports) : null;
  if (read === null || !read.ok) {
    // A viewer needs the lists alone; where a tab of rows is damaged, the lists may still be whole.
    const kept = renewLists(ports, today);
    if (!kept.ok) return kept;
    const notice = read === null ? null : notCaughtUp(read.error);
    return ok({ lists: kept.value, readOnly: mayWrite ? null : VIEWER_ONLY, notice, told: [] });
  }
  const { tables, readAt, auditProblems } = read.value;
  const checked = attempt(() => ok(writeChecks(ports, today, tables, 'unlogged')));
  const lists = checked.ok ? checked.value.lists : listsOf(tables, today);
  const damaged = auditProblems.length === 0 ? null : structureFailure(auditProblems);
  keepForSaves(ports, lists, readAt);
  const hindered = [checked, ...(damaged === null ? [] : [damaged])].flatMap((outcome) =>
    outcome.ok ? [] : [notCaughtUp(outcome.error)],
  );
  const isBehind = checked.ok && (checked.value.verdicts === 'busy' || checked.value.verdicts === 'moved');
  const notice = hindered[0] ?? (isBehind ? NOT_CAUGHT_UP.slow : null);
  return ok({ lists, readOnly: null, notice, told: checked.ok ? toldOf(ports, checked.value, today) : [] });
}

function toldOf(ports: Ports, checked: CheckedTables, today: CalendarDate): readonly string[] {
  const style = checked.book.settings.periodStyle;
  return [
    ...issuedTexts(issuedChanges(ports, checked, today), style),
    ...changedAfterYes(checked.reviewed, style),
  ];
}

function notCaughtUp({ code, message }: Failure): string {
  if (code === 'permission') return NOT_CAUGHT_UP.permission;
  return code === 'busy' || code === 'timeout' ? NOT_CAUGHT_UP.slow : NOT_CAUGHT_UP.other(message);
}

export function knownUser(
  { officers }: Pick<Lists, 'officers'>,
  inForce: readonly Hamlet[],
  email: string,
): KnownUser {
  return {
    email,
    officer: (email !== '' && officers.find((officer) => officer.email === email)) || null,
    hamlets: email === '' ? [] : inForce.filter(({ officer }) => officer === email),
  };
}
