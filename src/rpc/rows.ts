import type { Cell } from '../domain/tables/cell';
import type { EntryTab, RowTab } from '../domain/tables/fields';
import type { FindingMessage } from './finding-message';

/** Where the person is in the grid. `tab` is null on a tab that is not filled in the form (then `row` is null). */
export interface ActiveRowData {
  readonly tab: EntryTab | null;
  /** Name of the active tab, whichever it is. */
  readonly tabName: string;
  /** Null on the header row and on tabs without a form. */
  readonly row: number | null;
}

/** A finding as the sidebar shows it. `column` and `tab` are what users read; `tabKey` and `field` what requests name. */
export interface PageFinding extends FindingMessage {
  readonly tabKey: RowTab;
  readonly field: string;
  /** Cell to jump to, such as «G12»; '' where the column was not found. */
  readonly a1: string;
  /** `_id` of the row; null where it has none yet. */
  readonly id: string | null;
  /** Mã of the row, else '@' and its row number. */
  readonly code: string;
  /** The mend as `applyFixes` takes it (`after`), and as people read it. Absent where there is none. */
  readonly mend?: { readonly cell: Cell; readonly shown: string; readonly certain: boolean };
}

/** A row to edit. */
export interface RowData {
  readonly tab: EntryTab;
  readonly row: number;
  /** Null where the row was typed in the grid and has no id yet: then save with `row`. */
  readonly id: string | null;
  /** Mã, '' where blank. */
  readonly code: string;
  /** Opaque: goes back with `saveRow`. It says what the row held, so edits in the grid are noticed as well. */
  readonly rev: string;
  /** Every field of the tab that people may see, as text to edit: days as dd/MM/yyyy, numbers with a decimal comma. */
  readonly cells: Readonly<Record<string, string>>;
  /** Fields in which a person put a formula: show them read-only, the add-on does not write over formulas. */
  readonly formulas: readonly string[];
  /** Of the rules that judge one row by itself. */
  readonly findings: readonly PageFinding[];
}

/** What a save gives back: the row as it stands now. */
export interface SavedRow extends RowData {
  /** `created`, `changed`; `unchanged`: nothing differed, nothing was written; `repeated`: this very save was already done. */
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'repeated';
  /** Text of the cell Kiểm tra. */
  readonly verdict: string;
  /** A sentence for the live region. */
  readonly message: string;
  /** Fields that were left as they are because a formula stands there. */
  readonly leftFormulas: readonly string[];
}

/** Comes with code `stale`: both versions, so that nothing typed is lost. */
export interface StaleConflict {
  readonly tab: EntryTab;
  /** Null where the row is gone. */
  readonly row: number | null;
  readonly id: string | null;
  /** `rev` of the row as it stands now: saving again with it takes the person's version of `cells`. '' where it is gone. */
  readonly rev: string;
  /** Fields whose two versions differ, in the order of the sheet. */
  readonly fields: readonly {
    readonly field: string;
    readonly header: string;
    /** What the person typed; as the row has it where the person typed nothing. */
    readonly mine: string;
    /** What stands in the row now; '' where it is gone. */
    readonly theirs: string;
    /** Whether the cell changed since the person loaded the row. */
    readonly changedMeanwhile: boolean;
  }[];
}

export interface FindingsData {
  /** By tab, row and column; errors of a cell first. */
  readonly findings: readonly PageFinding[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** How many of `findings` have a certain mend. */
  readonly certain: number;
  /** For the filters: officers and hamlets that some finding concerns. */
  readonly officers: readonly { readonly email: string; readonly name: string }[];
  readonly hamlets: readonly { readonly code: string; readonly name: string }[];
}

export interface GoToData {
  readonly a1: string;
}

export interface AppliedFixes {
  readonly applied: number;
  /** What was not done, each with its sentence; the rest was. */
  readonly left: readonly {
    /** Index in the request's `fixes`. */
    readonly index: number;
    readonly why:
      'changed' | 'gone' | 'formula' | 'unknown-field' | 'moved' | 'not-yours' | 'closed' | 'locked';
    readonly message: string;
  }[];
  /** What `undoAct` takes; it takes back all that was written with this click. */
  readonly act: string;
  /** A sentence for the live region. */
  readonly message: string;
}
