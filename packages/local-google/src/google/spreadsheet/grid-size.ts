import { exception } from '../channel';
import type { RangeHandle } from './handles';

/** Throws Google's words where a grid and its range differ in size (facts.md 6). */
export function requireSameSize(grid: readonly (readonly unknown[])[], { range }: RangeHandle): void {
  if (grid.length !== range.rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${range.rows}.`,
    );
  }
  const odd = grid.find((row) => row.length !== range.columns);
  if (odd) {
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${range.columns}.`,
    );
  }
}
