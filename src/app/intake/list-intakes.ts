import type { IntakeTab } from '../../domain/tables/fields';
import { ok } from '../../domain/result';
import type { InboxRow, InboxState } from '../../workbook/rows/inbox-row';
import { isErrorText } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { readInbox } from './open-inbox';

/** An intake as it stands. */
export interface IntakeState {
  readonly intake: string;
  readonly source: string;
  readonly tab: IntakeTab;
  readonly at: string;
  readonly counts: Readonly<Record<InboxState, number>>;
  /** Waiting rows that are taken with all. */
  readonly ready: number;
  /** Rows that wait for a yes or a mend, the first `MOST_SHOWN`; of one intake alone all that wait. */
  readonly open: readonly InboxRow[];
}

const MOST_SHOWN = 200;

/** The intakes, newest first; or one alone, with every row of it that waits. One read, and one of the lists. */
export function listIntakes(ports: Ports, only?: string): Outcome<readonly IntakeState[]> {
  const inbox = readInbox(ports);
  if (!inbox.ok) return inbox;
  const byIntake = new Map<string, InboxRow[]>();
  for (const row of inbox.value.rows) {
    if (only !== undefined && row.intake !== only) continue;
    const known = byIntake.get(row.intake);
    if (known === undefined) byIntake.set(row.intake, [row]);
    else known.push(row);
  }
  return ok([...byIntake.values()].map((rows) => stateOf(rows, only !== undefined)).reverse());
}

/** Nothing is known to be wrong with it, and no question is open. */
export const isReady = ({ state, reason, cells }: InboxRow): boolean =>
  state === 'waiting' && reason === '' && !isErrorText(cells.verdict);

function stateOf(rows: readonly InboxRow[], isAlone: boolean): IntakeState {
  const [first] = rows;
  const counts: Record<InboxState, number> = { waiting: 0, edited: 0, taken: 0, leftOut: 0, undone: 0 };
  for (const { state } of rows) counts[state] += 1;
  const waiting = rows.filter(({ state }) => state === 'waiting' || state === 'edited');
  const asking = waiting.filter((row) => !isReady(row));
  return {
    intake: first?.intake ?? '',
    source: first?.source ?? '',
    tab: first?.tab ?? 'activities',
    at: first?.at ?? '',
    counts,
    ready: rows.filter(isReady).length,
    open: isAlone ? waiting : asking.slice(0, MOST_SHOWN),
  };
}
