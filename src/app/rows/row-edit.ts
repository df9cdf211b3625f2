import type { RowTab } from '../../domain/tables/fields';
import type { CellsByField } from './row-change';

/** One row to be written: what must stand in it for the write to be right, and what is put there. */
export interface RowEdit {
  readonly tab: RowTab;
  readonly row: number;
  /** The row as it was read; null where it must be blank, as below the last one. */
  readonly before: CellsByField | null;
  readonly written: CellsByField;
  /** Fields in which a formula stands: what they show may change by itself. */
  readonly formulas?: ReadonlySet<string> | undefined;
}

/** A write that met something else than was read there. */
export interface Displaced {
  readonly edit: RowEdit;
  /** Whether what stood there stands there again. */
  readonly restored: boolean;
}
