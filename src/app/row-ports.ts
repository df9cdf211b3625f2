import type { Result } from '../domain/result';
import type { Cell } from '../domain/tables/cell';
import type { FieldOf, RowTab, TabKey } from '../domain/tables/fields';
import type { Row } from '../domain/tables/table';
import type { StructureProblemShape } from '../wording/vi';

type CellsOf<T extends RowTab> = Partial<Readonly<Record<FieldOf<T>, Cell>>>;

/** Cells to write into one row. */
export interface RowWrite<T extends RowTab> {
  readonly row: number;
  readonly cells: CellsOf<T>;
}

/** A cell by its row number and field. */
export interface CellAt<T extends RowTab> {
  readonly row: number;
  readonly field: FieldOf<T>;
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
  /**
   * Writes cells of a tab that was read, one call for each run of neighbouring columns and rows; over whatever stands
   * there, so formulas are looked for first. The grid grows where it must.
   */
  writeCells<T extends RowTab>(tab: T, writes: readonly RowWrite<T>[]): void;
  /**
   * Gives cells of a tab that was read the number format of their column, one call for each run: a day or a number that is
   * written into a cell formatted as text would be kept as text.
   */
  fitFormats<T extends RowTab>(tab: T, cells: readonly CellAt<T>[]): void;
  /** Adds rows at the end of Nhật ký or Báo cáo in one call. */
  appendTo<T extends 'audit' | 'reports'>(tab: T, rows: readonly CellsOf<T>[]): void;
  /** Columns of a tab; reads its header row where nothing of it was read yet. */
  columnsAt(tab: RowTab): ColumnPlaces;
  /** What an earlier execution saw with `columnsAt`, so that this one need not look. */
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
