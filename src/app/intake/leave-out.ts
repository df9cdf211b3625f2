import { ok } from '../../domain/result';
import { INBOX_STATE } from '../../workbook/rows/inbox-row';
import { INTAKE } from '../../wording/intake/intake';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { withInbox, writeInbox } from './open-inbox';

export interface LeaveRequest {
  readonly intake: string;
  /** `_id` of rows of the inbox. */
  readonly rows: readonly string[];
  readonly reason: string;
}

/** Rows that are not wanted stay in the inbox as «Bỏ», with the reason, and do not come again. Those taken already are not touched. */
export function leaveOut(
  ports: Ports,
  { intake, rows, reason }: LeaveRequest,
): Outcome<{ readonly left: number }> {
  if (reason.trim() === '') return failure('request', INTAKE.noReason);
  const named = new Set(rows);
  return withInbox(ports, (inbox) => {
    const wanted = inbox.rows.filter(
      ({ id, state, intake: of }) =>
        of === intake && named.has(id) && (state === 'waiting' || state === 'edited'),
    );
    const moved = writeInbox(
      ports,
      wanted.map((of) => ({ of, written: { state: INBOX_STATE.leftOut, reason: reason.trim() } })),
    );
    return ok({ left: wanted.length - moved.length });
  });
}
