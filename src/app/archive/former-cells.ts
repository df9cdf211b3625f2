import type { Cell } from '../../domain/tables/cell';
import { isSameCell } from '../../workbook/typed-cell';
import type { ChangedCell } from './archive-rows';
import type { KeptRow, KeptState } from './kept-rows';

type CellsByField = Readonly<Record<string, Cell>>;

/** A cell with what stood there before what stands there now. */
export interface FormerCell extends ChangedCell {
  readonly line: KeptRow;
  /** The first line that holds what stands there now; null where no check has met it yet. */
  readonly met: KeptRow | null;
}

/**
 * By cell, what stood there before what stands there now; `states` from the oldest. A cell that stands again as an earlier check
 * met it was given back, and what stood in between is nothing to bring back: else a second «Khôi phục» would undo the first.
 */
export function formerCells(states: readonly KeptState[], now: CellsByField): readonly FormerCell[] {
  const fields = new Set([...states, { cells: now }].flatMap(({ cells }) => Object.keys(cells)));
  return [...fields]
    .filter((field) => field !== 'verdict' && !field.startsWith('_'))
    .flatMap((field): readonly FormerCell[] => {
      const after = now[field] ?? null;
      const same = states.findIndex(({ cells }) => isSameCell(cells[field] ?? null, after));
      const former = states[(same < 0 ? states.length : same) - 1];
      if (former === undefined) return [];
      const { line, cells } = former;
      return [{ field, before: cells[field] ?? null, after, line, met: states[same]?.line ?? null }];
    });
}
