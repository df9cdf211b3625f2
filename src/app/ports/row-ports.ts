import type { Result } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab, TabKey } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import type { StructureProblemShape } from '../../wording/vi';

type CellsOf<T extends RowTab> = Partial<Readonly<Record<FieldOf<T>, Cell>>>;

/** Cells to write into one row. */
export interface RowWrite<T extends RowTab> {
  readonly row: number;
  readonly cells: CellsOf<T>;
}

/** Cells to write into rows of one tab, and how much of it is kept until the write is known to be right. */
export interface TabWrite<T extends RowTab = RowTab> {
  readonly tab: T;
  readonly rows: readonly RowWrite<T>[];
  /** The rows whole, or from the first row to the last only these fields, where nothing else is written. */
  readonly hold: 'rows' | readonly FieldOf<T>[];
  /**
   * Cells that get the number format of their column with the write: a day or a number in a cell formatted as text would be
   * kept as text.
   */
  readonly fitted?: readonly { readonly row: number; readonly field: string }[];
}

/** What stood in a tab at the very moment when a write landed there. */
export interface Standing {
  /** Whether every column stood where the write took it to be. */
  readonly columnsInPlace: boolean;
  /** What stood in a row, by field; days are their numbers here. Empty for rows that were not kept. */
  cellsAt(row: number): Readonly<Record<string, Cell>>;
}

/** A write that has landed. What it covered is kept until `release`. */
export interface Committed {
  standing(tab: RowTab): Standing;
  /** Brings back what stood in the written cells of these rows; returns those that could not be found any more. */
  putBack(tab: RowTab, rows: readonly number[]): readonly number[];
  /** Lets go of what was kept; lands with the next read or flush. */
  release(): void;
}

/** Where the columns of a tab stand and which row bears which `_id`. */
export interface TabIndex {
  readonly idByRow: ReadonlyMap<number, string>;
}

/** A tab as it stands under the lock, also rows in which only hidden columns are filled. */
export interface TabSnapshot<T extends RowTab> {
  readonly rows: readonly Row<T>[];
  /** Last row with content in our columns; 1 where there is none. */
  readonly lastRow: number;
}

/** One row, with the fields in which a person put a formula. */
export interface RowSnapshot<T extends RowTab> {
  readonly cells: Row<T>['cells'];
  readonly formulas: readonly string[];
}

/** Where the columns of a tab stand, by field, from 1. */
export type ColumnPlaces = Readonly<Record<string, number>>;

/** Single rows of the shared workbook, for saving under the document lock. */
export interface RowsPort {
  /** One tab whole, in one read. */
  snapshot<T extends RowTab>(tab: T): Result<TabSnapshot<T>, readonly StructureProblemShape[]>;
  /** Finds the columns of a tab by its header row. One read. */
  locate(tab: RowTab): Result<ColumnPlaces, readonly StructureProblemShape[]>;
  /** The header row and column `_id`: two reads. */
  index(tab: RowTab): Result<TabIndex, readonly StructureProblemShape[]>;
  /** Column `_id` again, of a tab that was located. One read. */
  ids(tab: RowTab): TabIndex;
  /** One column of a tab that was located, from row 2. One read. */
  column(tab: RowTab, field: string): readonly Cell[];
  /** One row of a tab that was located: its formulas, then its cells, two reads. */
  cellsOf<T extends RowTab>(tab: T, row: number): RowSnapshot<T>;
  /** Last row of a tab that was located in which something of ours stands; rows up to `known` are known to be filled. */
  lastRow(tab: RowTab, known: number): number;
  /**
   * Writes in one batch, in the given order, over whatever stands there. What the writes cover is kept as it stood when they
   * landed. The tabs were located just before; the caller holds the document lock. `andThen` writes what else belongs to the
   * batch. Throws what Google throws.
   */
  commit(writes: readonly TabWrite[], andThen?: () => void): Committed;
  /** One row: header row, cells and formulas, three reads. */
  readRow<T extends RowTab>(tab: T, row: number): Result<RowSnapshot<T>, readonly StructureProblemShape[]>;
  /**
   * The addresses behind the text of a column of a tab that was read, by row; rows without one are left out. One read over the
   * span of the rows, and one of formulas where some have none.
   */
  linksBehind<T extends RowTab>(
    tab: T,
    field: FieldOf<T>,
    rows: readonly number[],
  ): ReadonlyMap<number, string>;
  /** Fields with a formula in these rows of a tab that was read, in one read over their span. */
  formulaFields(tab: RowTab, rows: readonly number[]): ReadonlyMap<number, ReadonlySet<string>>;
  /** Columns of a tab; reads its header row where nothing of it was read yet. */
  columnsAt(tab: RowTab): ColumnPlaces;
  /** What another reading of this execution saw of a tab's columns, so that they need not be looked for. */
  assumeColumns(tab: RowTab, columns: ColumnPlaces): void;
  /** Names this spreadsheet among others. No call. */
  spreadsheetId(): string;
  /** Whether Google lets this account write rows of the tab. One call. */
  mayWrite(tab: RowTab): boolean;
}

/** What the grid shows this person. */
export interface SelectionPort {
  /** The active tab and row; `tab` is null where the tab is none of ours. No service call. */
  active(): { readonly tab: TabKey | null; readonly tabName: string; readonly row: number };
  /** Selects a cell; column from 1. */
  select(tab: RowTab, row: number, column: number): void;
}
