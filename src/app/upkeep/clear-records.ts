import type { FieldOf } from '../../domain/tables/fields';
import type { PersonName } from '../../domain/text/person-name';
import { REMOVED_PERSON } from '../../wording/upkeep/remove-person';
import { approvalsWith, clearApprovals } from '../approval/clear-approvals';
import { archivedWith, clearArchive } from '../archive/clear-archive';
import type { FieldWrite, Ports } from '../ports/ports';

/** How many cells that the add-on itself keeps hold a name. */
export interface ClearedRecords {
  readonly audit: number;
  readonly answers: number;
  readonly inbox: number;
  /** Contents of «_Lưu». */
  readonly archive: number;
  /** Reasons in Trình duyệt. */
  readonly approvals: number;
}

/**
 * What the add-on keeps of what people wrote: the log of changes, the parts of reports that are theirs, and rows from outside.
 * Key and digest of those stay: so the same list does not bring the name back.
 */
const KEPT = {
  audit: ['before', 'after'],
  reports: ['_answers'],
  inbox: ['source', 'proposal', 'verdict', 'reason'],
} as const satisfies {
  readonly audit: readonly FieldOf<'audit'>[];
  readonly reports: readonly FieldOf<'reports'>[];
  readonly inbox: readonly FieldOf<'inbox'>[];
};

/** Counts only. A tab that cannot be read holds nothing that could be cleared. */
export const recordsWith = (ports: Ports, name: PersonName): ClearedRecords => ({
  audit: cellsOf(ports, 'audit', name).length,
  answers: cellsOf(ports, 'reports', name).length,
  inbox: cellsOf(ports, 'inbox', name).length,
  archive: archivedWith(ports, name),
  approvals: approvalsWith(ports, name),
});

/** Puts «(đã xóa tên)» in the name's place there; the caller holds the document lock. */
export function clearRecords(ports: Ports, name: PersonName): ClearedRecords {
  const { count: archive, digests } = clearArchive(ports, name);
  return {
    audit: clearedIn(ports, 'audit', name),
    answers: clearedIn(ports, 'reports', name),
    inbox: clearedIn(ports, 'inbox', name),
    archive,
    approvals: clearApprovals(ports, name, digests),
  };
}

function clearedIn(ports: Ports, tab: keyof typeof KEPT, name: PersonName): number {
  const writes = cellsOf(ports, tab, name);
  const kept = writes.length === 0 ? [] : ports.workbook.writeFields(tab, writes);
  ports.workbook.flush();
  return writes.length - kept.length;
}

/** One write a cell; read anew, since the log has grown in between. */
function cellsOf(ports: Ports, tab: keyof typeof KEPT, name: PersonName): readonly FieldWrite<typeof tab>[] {
  const read = ports.workbook.read<keyof typeof KEPT>([tab]);
  if (!read.ok) return [];
  const fields: readonly string[] = KEPT[tab];
  return read.value[tab].flatMap(({ row, cells }) =>
    Object.entries(cells).flatMap(([field, cell]) =>
      typeof cell === 'string' && fields.includes(field) && name.isIn(cell)
        ? [{ row, cells: { [field]: name.replacedIn(cell, REMOVED_PERSON.instead) } }]
        : [],
    ),
  );
}
