import type { RowMark } from './approval-event';
import type { Marks } from './fold-approvals';
import { markKey } from './fold-approvals';
import type { PeriodRow } from './period-rows';

/** What became of the rows of a period since somebody spoke of them. */
export interface ChangedRows {
  readonly changed: readonly { readonly row: PeriodRow; readonly before: RowMark }[];
  /** Dated in the period now, and not then. */
  readonly added: readonly PeriodRow[];
  /** Standing no more. */
  readonly deleted: readonly RowMark[];
}

export const NOTHING_CHANGED: ChangedRows = { changed: [], added: [], deleted: [] };

/** Of a row's content. */
export type DigestOf = (row: PeriodRow) => string;

/** `standing`: all rows, wherever they are dated now; `ofPeriod`: those dated in the period. */
export function changedRows(
  then: Marks,
  standing: ReadonlyMap<string, PeriodRow>,
  ofPeriod: readonly PeriodRow[],
  digestOf: DigestOf,
): ChangedRows {
  const changed: { row: PeriodRow; before: RowMark }[] = [];
  const deleted: RowMark[] = [];
  for (const [key, before] of then) {
    const row = standing.get(key);
    if (row === undefined) deleted.push(before);
    else if (digestOf(row) !== before.digest) changed.push({ row, before });
  }
  return { changed, deleted, added: ofPeriod.filter((row) => !then.has(markKey(row))) };
}

export const countChanges = ({ changed, added, deleted }: ChangedRows): number =>
  changed.length + added.length + deleted.length;

export const marksOf = (rows: readonly PeriodRow[], digestOf: DigestOf): Marks =>
  new Map(rows.map((row) => [markKey(row), { tab: row.tab, id: row.id, digest: digestOf(row) }]));
