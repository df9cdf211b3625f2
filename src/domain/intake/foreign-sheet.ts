import type { DateCell } from '../tables/cell';

/** A day of somebody else's sheet; `shows` where its cell shows less than a day («03/2024»). */
export interface ForeignDate extends DateCell {
  readonly shows?: 'month' | 'year' | 'time';
}

/** One cell of a list that comes from outside: null is blank. */
export type ForeignCell = null | string | number | boolean | ForeignDate;

/** Cells that are one; rows and columns count from 0. */
export interface ForeignMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet or table of a file or a paste, as plain JSON. Rows count from 0; one may be shorter than others. */
export interface ForeignSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly ForeignCell[])[];
  /** A merged cell holds its value in its first cell. */
  readonly merges: readonly ForeignMerge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What names each row in its source, where the source says it; a row without is known by what it holds. */
  readonly keys?: readonly (string | null)[];
}
