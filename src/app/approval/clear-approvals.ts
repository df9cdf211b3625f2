import type { ApprovalEvent } from '../../domain/approval/approval-event';
import { withDigest } from '../../domain/approval/approval-event';
import { foldApprovals } from '../../domain/approval/fold-approvals';
import type { PersonName } from '../../domain/text/person-name';
import { approvalRows, isApprovalRow, readApprovalRows } from '../../workbook/rows/approval-row';
import { REMOVED_PERSON } from '../../wording/upkeep/remove-person';
import type { Ports } from '../ports/ports';

type ClearPorts = Pick<Ports, 'workbook'>;

const eventsOf = ({ workbook }: ClearPorts): readonly ApprovalEvent[] => {
  const read = workbook.read(['approvals']);
  return read.ok ? readApprovalRows(read.value.approvals) : [];
};

/** How many reasons hold a name. */
export const approvalsWith = (ports: ClearPorts, name: PersonName): number =>
  eventsOf(ports).filter(({ reason }) => name.isIn(reason)).length;

/**
 * Takes a name out of the reasons, and follows contents of «_Lưu» that were cleared under a new digest, so that a row which was
 * cleared alike does not count as changed after a yes. The chain is made anew where it held: it says that nobody but the
 * add-on wrote. The caller holds the document lock. Says how many reasons held the name.
 */
export function clearApprovals(
  ports: ClearPorts,
  name: PersonName,
  digests: ReadonlyMap<string, string>,
): number {
  const events = eventsOf(ports);
  const count = events.filter(({ reason }) => name.isIn(reason)).length;
  const isMarked = events.some(({ marks }) => marks.some(({ digest }) => digests.has(digest)));
  if (count === 0 && !isMarked) return 0;
  const isWhole = foldApprovals(events).broken === null;
  let head = '';
  const clean = events.map((event) => {
    const cleared = {
      ...event,
      reason: name.replacedIn(event.reason, REMOVED_PERSON.instead),
      marks: event.marks.map((mark) => ({ ...mark, digest: digests.get(mark.digest) ?? mark.digest })),
    };
    const made = isWhole ? withDigest({ ...cleared, before: head }) : cleared;
    head = made.digest;
    return made;
  });
  rewrite(ports, clean);
  return count;
}

/** In place: a digest is as long as another, so every event keeps its rows; lines that a hand made unreadable are left. */
function rewrite({ workbook }: ClearPorts, events: readonly ApprovalEvent[]): void {
  const read = workbook.read(['approvals']);
  if (!read.ok) return;
  const written = events.flatMap((event) => approvalRows(event, 0));
  const places = read.value.approvals.filter(({ cells }) => isApprovalRow(cells));
  workbook.writeFields(
    'approvals',
    places.flatMap(({ row }, index) => {
      const { reason, before, digest, _marks } = written[index] ?? {};
      if (_marks === undefined) return [];
      const said = digest === undefined ? {} : { reason: reason ?? '', before: before ?? '', digest };
      return [{ row, cells: { ...said, _marks } }];
    }),
  );
  workbook.flush();
}
