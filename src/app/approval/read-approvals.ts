import type { Approvals } from '../../domain/approval/fold-approvals';
import { foldApprovals } from '../../domain/approval/fold-approvals';
import type { DigestOf } from '../../domain/approval/changed-since';
import type { EntryTab } from '../../domain/tables/fields';
import type { Cell } from '../../domain/tables/cell';
import { textDigest } from '../../domain/tables/fingerprint';
import { readApprovalRows } from '../../workbook/rows/approval-row';
import { contentWriter } from '../../workbook/archived-content';
import type { Ports } from '../ports/ports';

const NONE: Approvals = foldApprovals([]);

/** What was said of periods; nothing in a workbook that has no such tab yet. One call. */
export function readApprovals({ workbook }: Pick<Ports, 'workbook'>): Approvals {
  const read = workbook.read(['approvals']);
  return read.ok && read.value.approvals.length > 0
    ? foldApprovals(readApprovalRows(read.value.approvals))
    : NONE;
}

type Writer = (cells: Readonly<Record<string, Cell>>) => string;

/** Digests of rows' contents as «_Lưu» holds them; each row's made once. */
export function rowDigests(): DigestOf {
  const writers = new Map<EntryTab, Writer>();
  const known = new Map<string, string>();
  return ({ tab, id, cells }) => {
    const key = `${tab} ${id}`;
    const digest = known.get(key);
    if (digest !== undefined) return digest;
    const write = writers.get(tab) ?? contentWriter(tab);
    writers.set(tab, write);
    const made = textDigest(write(cells));
    known.set(key, made);
    return made;
  };
}
