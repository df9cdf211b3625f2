import { isDatedTab, lockedSpanOf, lockedSpans } from '../../domain/approval/period-rows';
import type { LockedSpan } from '../../domain/approval/period-rows';
import { markKey } from '../../domain/approval/fold-approvals';
import { onDemand } from '../../domain/on-demand';
import type { Settings } from '../../domain/plan/settings';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import type { Ports } from '../ports/ports';
import { idOf } from '../rows/row-view';
import { readApprovals, rowDigests } from './read-approvals';

type CellsByField = Readonly<Record<string, Cell>>;

/** Whether a row stands in a locked period, before or after a write. */
export type IsLockedRow = (tab: RowTab, before: CellsByField | null, after: CellsByField | null) => boolean;

/**
 * Locks as Trình duyệt has them: one read, and only where a dated row is asked for. A row that comes back just as it stood when its period
 * was locked mends what the lock is for, and is let through.
 */
export function lockedRows(ports: Pick<Ports, 'workbook' | 'clock'>, settings: Settings): IsLockedRow {
  const spans = onDemand(() =>
    lockedSpans(readApprovals(ports).periods.values(), ports.clock.today(), settings.periodStyle),
  );
  const spanOf = (tab: RowTab, cells: CellsByField | null): LockedSpan | null =>
    cells === null || !isDatedTab(tab) ? null : lockedSpanOf(tab, cells, spans(), settings);
  return (tab, before, after) => {
    const span = spanOf(tab, before) ?? spanOf(tab, after);
    return span !== null && (after === null || !isAsLocked(span, tab, after));
  };
}

function isAsLocked({ marks }: LockedSpan, tab: RowTab, cells: CellsByField): boolean {
  const id = idOf(cells);
  if (id === null || !isDatedTab(tab)) return false;
  return marks.get(markKey({ tab, id }))?.digest === rowDigests()({ tab, row: 0, id, cells });
}
