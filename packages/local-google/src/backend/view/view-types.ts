/** A spreadsheet as a person sees it; JSON for the workbench. Rows and columns count from 0. */
import type { CellStyle, ConditionalFormat, GridRange, ProtectionState } from '../model';

/** Absent keys are empty: a cell without text, note and background is not sent. */
export interface CellView {
  /** What the cell shows. */
  t?: string;
  /** The stored value where it is not the shown text. */
  v?: number | boolean | string;
  /** What opens for editing where it is not the shown text. */
  e?: string;
  /** Index into WorkbookView.styles. */
  s?: number;
  /** Note. */
  n?: string;
  /** Breaks a validation rule that warns. */
  bad?: true;
}

export type CellChange = readonly [row: number, column: number, cell: CellView | null];

export type StyleView = Omit<CellStyle, 'xlsx'>;

/** Where a validation rule stands. `options` are the texts of a list, whatever it comes from. */
export interface RuleView {
  readonly criteria: string;
  readonly ranges: readonly GridRange[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
  readonly options?: readonly string[];
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly columnWidths: readonly (number | null)[];
  readonly rowHeights: readonly (number | null)[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly GridRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protections: readonly ProtectionState[];
  readonly filter?: { readonly range: GridRange };
  readonly hiddenGridlines: boolean;
  readonly rules: readonly RuleView[];
  readonly cells: readonly CellChange[];
}

export interface WorkbookView {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Grows with each patch; a patch of this version or an older one is already in the view. */
  readonly version: number;
  readonly styles: readonly StyleView[];
  readonly sheets: readonly SheetView[];
}

/** What changed since the version before. `cells` null: so much changed that the view is to be read anew. */
export interface ViewPatch {
  readonly spreadsheetId: string;
  readonly version: number;
  readonly styles?: readonly StyleView[];
  readonly cells: readonly { readonly sheetId: number; readonly changes: readonly CellChange[] }[] | null;
}
