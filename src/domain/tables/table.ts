import type { Cell } from './cell';
import type { FieldOf, RowTab } from './fields';

/** One row as read: `row` is the sheet's row number (data from 2). Rows blank in all our columns are left out. */
export interface Row<T extends RowTab> {
  readonly row: number;
  readonly cells: Readonly<Record<FieldOf<T>, Cell>>;
}

/** Every tab that holds rows, each read once. */
export type Tables = { readonly [T in RowTab]: readonly Row<T>[] };
