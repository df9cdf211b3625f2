import type { Cell } from '../../domain/tables/cell';

/** The hidden tab that keeps the last figures of each period. */
export interface TrendPort {
  /** Every row below the header, row 2 first; null in a workbook that has no such tab yet. One call. */
  read(): readonly (readonly Cell[])[] | null;
  /** Writes one row of the tab whole; `row` counts from 1 with the header. One call. */
  write(row: number, cells: readonly Cell[]): void;
}
