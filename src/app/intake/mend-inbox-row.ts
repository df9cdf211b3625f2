import { ok } from '../../domain/result';
import { fieldsText } from '../../workbook/rows/inbox-row';
import { INTAKE } from '../../wording/intake/intake';
import { isErrorText, verdictTextAlone } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import { refuseTyped } from '../rows/row-change';
import type { TextByField } from '../rows/row-change';
import { movedFailure } from '../rows/saving';
import { writeRows } from '../rows/write-rows';
import { cellsOf, judge } from './incoming';
import { withInbox } from './open-inbox';

export interface MendedInboxRow {
  readonly verdict: string;
  readonly hasError: boolean;
}

/**
 * Puts what a person typed in place of what a waiting row proposes, and judges it again. Its mark stays that of the source, so that
 * the same list does not bring it a second time; what it said before stands in Nhật ký.
 */
export function mendInboxRow(
  ports: Ports,
  { row: id, fields }: { readonly row: string; readonly fields: TextByField },
): Outcome<MendedInboxRow> {
  return withInbox(ports, (inbox) => {
    const of = inbox.rows.find((row) => row.id === id);
    if (of === undefined || (of.state !== 'waiting' && of.state !== 'edited'))
      return failure('request', INTAKE.notWaiting);
    const refused = refuseTyped(of.tab, fields);
    if (refused !== null) return refused;
    const proposal = fieldsText(of.tab, fields);
    const [findings = []] = judge(of.tab, [cellsOf(of.tab, fields)], inbox.lists, inbox.today);
    const verdict = verdictTextAlone(findings);
    const answer = { verdict, hasError: isErrorText(verdict) };
    const before = fieldsText(of.tab, of.fields);
    if (proposal === before && of.reason === '') return ok(answer);
    const edit = {
      tab: 'inbox' as const,
      row: of.row,
      before: of.cells,
      written: { proposal, verdict, reason: '' },
    };
    const log = auditRows(ports, 'changed', { tab: 'inbox', row: of.row, id: of.id }, [
      { field: 'proposal', before, after: proposal },
    ]);
    const displaced = writeRows(ports, [edit], log);
    return displaced.length > 0 ? movedFailure('inbox', displaced, 1) : ok(answer);
  });
}
