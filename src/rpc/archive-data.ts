import type { EntryTab } from '../domain/tables/fields';
import type { DateCell } from '../domain/tables/cell';

interface LostRowMessage {
  /** Key and name of the tab. */
  readonly tabKey: EntryTab;
  readonly tab: string;
  /** `_id`. */
  readonly id: string;
  readonly code: string;
  /** ISO: when a check last met it so. */
  readonly at: string;
  readonly digest: string;
}

export interface LostCellMessage {
  readonly field: string;
  readonly column: string;
  /** As a reader sees it. */
  readonly then: string;
  readonly now: string;
  /** Of the content that held `then`. */
  readonly digest: string;
  /** ISO: the check that met the change first; '' where none has yet. */
  readonly since: string;
  readonly text: string;
}

/** What was deleted or changed since a check, with what stood there. */
export interface LostData {
  readonly deleted: readonly (LostRowMessage & {
    readonly cells: readonly { readonly column: string; readonly then: string }[];
    readonly text: string;
  })[];
  readonly changed: readonly (LostRowMessage & {
    readonly row: number;
    readonly cells: readonly LostCellMessage[];
  })[];
  /** One sentence; '' where nothing was lost. */
  readonly message: string;
}

export interface RestoredRowsData {
  /** With `rev` the row is taken back by `takeBackRows` while nobody changes it. */
  readonly rows: readonly {
    readonly tabKey: EntryTab;
    readonly id: string;
    readonly row: number;
    readonly code: string;
    readonly rev: string;
  }[];
  readonly left: readonly { readonly tabKey: EntryTab; readonly id: string; readonly message: string }[];
  readonly message: string;
}

export interface RestoredCellsData {
  readonly restored: number;
  /** Mends for `applyFixes` that put back what stood before. */
  readonly undo: readonly {
    readonly tab: EntryTab;
    readonly row: number;
    readonly id: string | null;
    readonly field: string;
    readonly before: string;
    readonly after: string | number | boolean | null | DateCell;
  }[];
  readonly left: number;
  readonly message: string;
}
