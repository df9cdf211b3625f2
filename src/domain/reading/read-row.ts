import type { Row } from '../tables/table';
import type { ReadFieldsByTab } from './read-fields';

/** Tabs whose rows are checked. */
export type CheckedTab = keyof ReadFieldsByTab;

/** One row of a tab with each cell read once. */
export interface ReadRow<T extends CheckedTab> {
  readonly tab: T;
  readonly row: number;
  readonly cells: Row<T>['cells'];
  readonly fields: ReadFieldsByTab[T];
}
