import type { Cell } from '../tables/cell';
import type { RowTab } from '../tables/fields';
import type { Finding } from './finding';

/** One cell to be written, with what stood there. */
export interface CellMend {
  readonly rule: string;
  readonly tab: RowTab;
  readonly row: number;
  readonly field: string;
  readonly received: string;
  readonly value: Cell;
}

/** The certain mends, at most one a cell. Checking again after writing them finds no certain mend in those cells. */
export function certainFixes(findings: readonly Finding[]): readonly CellMend[] {
  const mends = new Map<string, CellMend>();
  for (const { rule, tab, row, field, received, fix } of findings) {
    const cell = `${tab} ${row} ${field}`;
    if (fix?.certain === true && !mends.has(cell))
      mends.set(cell, { rule, tab, row, field, received, value: fix.value });
  }
  return [...mends.values()];
}
