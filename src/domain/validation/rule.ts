import type { Activity } from '../activities/activity';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Fix } from '../cells/fix';
import type { Row } from '../tables/table';
import type { FieldOf, RowTab } from '../tables/fields';
import type { Catalogue } from '../reading/catalogue';
import type { Facts, Severity } from './finding';
import type { CheckedTab, ReadRow } from '../reading/read-row';

/** What a row is judged against. Nothing of the row's own tab, except where the tab is a catalogue. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  /** Today in the script's zone, or the day the check is made for. */
  readonly today: CalendarDate;
  /**
   * Whether links behind text were looked for, or cannot be there: text alone may show «Ảnh buổi họp» and lead to the album.
   */
  readonly linksSeen: boolean;
}

/** Every read row, for rules that compare rows. */
export type RowsByTab = { readonly [T in CheckedTab]: readonly ReadRow<T>[] };

/** The same with what else such rules may look at. */
export type ReadTables = RowsByTab & {
  readonly audit: readonly Row<'audit'>[];
  /** Rows of Hoạt động without an error; empty while errors are still being found. */
  readonly validActivities: readonly Activity[];
};

/** A rule's objection to one cell. */
export interface Objection<T extends RowTab> {
  readonly field: FieldOf<T>;
  readonly facts?: Facts;
  readonly fix?: Fix;
}

export interface RowObjection<T extends RowTab> extends Objection<T> {
  readonly row: number;
}

/** Judges one row by itself, with the catalogues; runs on edit. */
export type RowCheck<T extends CheckedTab> = (
  row: ReadRow<T>,
  context: CheckContext,
) => readonly Objection<T>[];

/** Compares rows; runs only where the whole workbook was read. Linear in rows. */
export type WorkbookCheck<T extends CheckedTab> = (
  tables: ReadTables,
  context: CheckContext,
) => readonly RowObjection<T>[];

interface RuleBase<T extends CheckedTab, Id extends string> {
  readonly id: Id;
  readonly tab: T;
  readonly severity: Severity;
}

export interface RowRule<T extends CheckedTab, Id extends string = string> extends RuleBase<T, Id> {
  readonly scope: 'row';
  readonly check: RowCheck<T>;
}

export interface WorkbookRule<T extends CheckedTab, Id extends string = string> extends RuleBase<T, Id> {
  readonly scope: 'workbook';
  readonly check: WorkbookCheck<T>;
}

export type Rule<T extends CheckedTab, Id extends string = string> = RowRule<T, Id> | WorkbookRule<T, Id>;
