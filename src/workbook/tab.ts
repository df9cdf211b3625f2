import type { FieldOf, RowTab, TabKey } from '../domain/tables/fields';
import type { ColumnDefinition } from './column';

/**
 * How a tab is protected (decision 10): `headers`: officials fill it, only its header row is closed; `closed`: only
 * the owner and those named in Cán bộ change it, columns of the add-on left open; `warning`: the add-on writes it
 * under anyone's account, so people are only asked.
 */
export type TabProtection = 'headers' | 'closed' | 'warning';

export interface TabLook {
  readonly name: string;
  /** Colour of the tab's handle. */
  readonly color: string;
  /** What the tab is for, one sentence. */
  readonly purpose: string;
  readonly protection: TabProtection;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface RowTabDefinition<T extends RowTab> extends TabLook {
  readonly key: T;
  /** Rows below the last one that get formats and lists at once; set-up run again reaches further. */
  readonly spareRows: number;
  /** Start of the codes that the add-on gives (HD001); absent where people give them. */
  readonly codePrefix?: string;
  /** In the order of the sheet, left to right. A field of FIELDS without a column does not compile. */
  readonly columns: Readonly<Record<FieldOf<T>, ColumnDefinition>>;
}

export interface PlainTabDefinition extends TabLook {
  readonly key: Exclude<TabKey, RowTab>;
}

/** Colours of the tab handles by what a tab is for. */
export const TAB_COLORS = {
  guide: '#5f6368',
  entry: '#188038',
  computed: '#1967d2',
  catalogue: '#b06000',
  settings: '#9334e6',
  log: '#80868b',
} as const;
