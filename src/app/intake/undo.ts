import { ok } from '../../domain/result';
import { INBOX_STATE } from '../../workbook/rows/inbox-row';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { ROW_TABS } from '../../workbook/workbook';
import { PROTECTED } from '../../wording/rows/saving';
import { forgetLists } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { writeRows } from '../rows/write-rows';
import { MOST_TAKEN } from './incoming';
import { withInbox, writeInbox } from './open-inbox';
import type { Inbox } from './open-inbox';
import { planUndoing } from './plan-undoing';
import type { KeptWhy } from './plan-undoing';
import { standingRows } from './standing-rows';

export interface KeptRow {
  readonly id: string;
  readonly row: number;
  readonly code: string;
  readonly why: KeptWhy;
}

export interface Undone {
  /** Rows that stand no more, or as they stood before. */
  readonly undone: number;
  /** Rows of the intake that stay as they are, since somebody changed them. */
  readonly kept: readonly KeptRow[];
  /** Rows that the next call will look at. */
  readonly rest: number;
}

/**
 * Takes back what an intake wrote, at most `MOST_TAKEN` rows a call: rows that it added are emptied, cells that it changed get
 * back what they held, where nobody has changed them since. Nothing but the inbox is needed for it, so it can be done at any later time.
 * `after`: the last row of the inbox that an earlier call of the same undoing looked at; 1 at first.
 */
export function undoIntake(
  ports: Ports,
  intake: string,
  after = 1,
): Outcome<Undone & { readonly last: number }> {
  const done = withInbox(ports, (inbox) => {
    const own = inbox.rows.filter((each) => each.intake === intake && each.row > after && mayStand(each));
    const tab = own[0]?.tab;
    if (tab === undefined) return ok({ undone: 0, kept: [], rest: 0, last: after });
    if (ROW_TABS[tab].protection === 'closed' && !ports.rows.mayWrite(tab))
      return failure('permission', PROTECTED);
    const now = own.filter((each) => each.tab === tab).slice(0, MOST_TAKEN);
    const undone = undoRows(ports, now, inbox);
    const last = now.reduce((lowest, { row }) => Math.max(lowest, row), after);
    return undone.ok ? ok({ ...undone.value, rest: own.length - now.length, last }) : undone;
  });
  forgetLists(ports, ['plan', 'hamlets', 'officers']);
  return done;
}

/** A call that was cut off between a row and its word in the inbox left a waiting one. */
const mayStand = ({ state }: InboxRow): boolean => state === 'taken' || state === 'waiting';

function undoRows(ports: Ports, rows: readonly InboxRow[], inbox: Inbox): Outcome<Omit<Undone, 'rest'>> {
  const [first] = rows;
  if (first === undefined) return ok({ undone: 0, kept: [] });
  const standing = standingRows(ports, first.tab);
  if (!standing.ok) return standing;
  const plan = planUndoing(ports, rows, standing.value, inbox);
  const edits = plan.undone.flatMap(({ edit }) => edit ?? []);
  const displaced = new Set(
    edits.length === 0 ? [] : writeRows(ports, edits, plan.log).map(({ edit }) => edit.row),
  );
  const moved = plan.undone.filter(({ edit }) => edit !== null && displaced.has(edit.row));
  const done = plan.undone.filter((each) => !moved.includes(each));
  writeInbox(
    ports,
    done.map(({ of }) => ({ of, written: { state: INBOX_STATE.undone } })),
  );
  const kept = [
    ...plan.kept,
    ...moved.map(({ of, edit }) => ({ of, row: edit?.row ?? 0, why: 'moved' as const })),
  ];
  return ok({
    undone: done.length,
    kept: kept.map(({ of, row, why }) => ({ id: of.id, row, code: of.code, why })),
  });
}
