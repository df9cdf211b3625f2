import type { Cell } from '../../domain/tables/cell';
import type { EntryTab, RowTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';

/** A commune's workbook as it was read to be merged. */
export interface CommuneTables {
  /** The file, as the person named it. */
  readonly file: string;
  readonly tables: Tables;
  /** Rows of the hidden tab of kept figures. */
  readonly trend: readonly (readonly Cell[])[];
  /** Tabs and columns of people's own. */
  readonly strangers: readonly string[];
}

/** One of those that are merged. */
export interface MergedCommune extends CommuneTables {
  /** Without «xã»: as it stands in Xã cũ. */
  readonly name: string;
  /** What its codes bear from now on, «KK» of «KK.HD001» (domain/hamlets/former-borders). */
  readonly sign: string;
}

/**
 * What says how a former commune counted and is not a row that officials enter: kept as it stood on the day of the merger,
 * so that its past periods are computed as then whatever becomes of the lists of the new commune.
 */
export const FORMER_TABS = [
  'plan',
  'hamlets',
  'officers',
  'topics',
  'forms',
  'criteria',
  'indicators',
  'settings',
] as const satisfies readonly RowTab[];

export type FormerTab = (typeof FORMER_TABS)[number];

/** A cell that the merger wrote otherwise than its commune had typed it; `code` is that of its row, without the sign. */
export interface RewordedCell {
  readonly tab: EntryTab;
  readonly code: string;
  readonly field: string;
  readonly was: Cell;
  readonly is: Cell;
}

/** A former commune as the merged workbook keeps it; its rows stand in the tabs that everybody sees. */
export interface FormerCommune extends Pick<MergedCommune, 'name' | 'sign' | 'trend'> {
  readonly tables: Pick<Tables, FormerTab>;
  /** Those of its cells of which the new text does not tell how they were typed. */
  readonly reworded: readonly RewordedCell[];
}

/** What two of the communes say differently. */
export interface MergeConflict {
  readonly tab: RowTab;
  /** What both have: a code, an e-mail, the name of a setting. */
  readonly key: string;
  readonly field: string;
  /** By commune, the preferred one first. */
  readonly values: readonly { readonly commune: string; readonly value: Cell }[];
  /** Both stay: the code means another thing there and got a new one. */
  readonly renamedTo?: string;
}
