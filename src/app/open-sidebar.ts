import type { CalendarDate } from '../domain/calendar/calendar-date';
import { hamletSuccession } from '../domain/hamlets/hamlet-succession';
import type { Hamlet } from '../domain/hamlets/hamlet';
import { ok } from '../domain/result';
import type { Officer } from '../domain/plan/catalogues';
import type { Lists } from '../domain/validation/catalogue';
import { VIEWER_ONLY } from '../wording/saving';
import { checkWorkbook } from './check-workbook';
import type { Outcome } from './failure';
import { renewLists } from './kept-lists';
import type { Ports } from './ports';

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
}

/** Everything that the sidebar draws itself from; reads the lists anew, so that it is also the way to refresh them. */
export function openSidebar(ports: Ports): Outcome<OpenedSidebar> {
  const today = ports.clock.today();
  const bookId = ports.rows.spreadsheetId();
  const kept = renewLists(ports, today);
  const email = ports.identity.userEmail().trim().toLowerCase();
  if (!kept.ok) {
    if (kept.error.code !== 'schema') return kept;
    const user: KnownUser = { email, officer: null, hamlets: [] };
    return ok({ bookId, today, user, lists: null, hamlets: [], readOnly: kept.error.message });
  }
  const { lists } = kept.value;
  const hamlets = hamletSuccession(lists.hamlets, today).inForce;
  const readOnly = ports.rows.mayWrite('activities') ? null : VIEWER_ONLY;
  if (readOnly === null) catchUpVerdicts(ports, today);
  return ok({ bookId, today, user: knownUser(lists, hamlets, email), lists, hamlets, readOnly });
}

/**
 * Rows that were inserted, deleted or sorted fired no edit event: their Kiểm tra is written anew. It is advice, so a
 * place that this person may not write never keeps the sidebar from opening.
 */
function catchUpVerdicts(ports: Ports, today: CalendarDate): void {
  try {
    checkWorkbook(ports, today);
  } catch {
    // Check all says why; here the person only wants the sidebar.
  }
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
