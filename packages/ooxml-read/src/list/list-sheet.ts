import type { GridRange } from '../xlsx/grid-range';

/** A day as the calendar writes it; `shows` where the cell shows less than a day («03/2024»). */
export interface ListDate {
  readonly kind: 'date';
  /** `2024-03-05`. */
  readonly date: string;
  /** Since midnight; 0 for a plain day. */
  readonly minutes: number;
  readonly shows?: 'month' | 'year' | 'time';
}

/** One cell of a list: null is blank. Errors of formulas are their text. */
export type ListCell = null | string | number | boolean | ListDate;

/** One sheet or table, as plain JSON. Rows and columns count from 0; a row may be shorter than others. */
export interface ListSheet {
  readonly name: string;
  /** Hidden in its workbook. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly ListCell[])[];
  /** A merged cell holds its value in its first cell. */
  readonly merges: readonly GridRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Why nothing was read of a file or a paste. */
export type ListRefusal =
  | { readonly kind: 'empty' }
  /** Excel 97–2003 (.xls), Word 97–2003 (.doc). */
  | { readonly kind: 'old-office' }
  | { readonly kind: 'password' }
  /** A picture, a PDF or a program, whatever its name. */
  | { readonly kind: 'other-format'; readonly isPicture: boolean }
  /** A zip that is no workbook and no document. */
  | { readonly kind: 'other-zip' }
  | { readonly kind: 'strict' }
  | { readonly kind: 'damaged'; readonly part?: string; readonly sheet?: string; readonly cell?: string }
  /** `what` is beyond `limit`. */
  | { readonly kind: 'too-large'; readonly what: 'file' | 'rows' | 'cells' | 'text'; readonly limit: number }
  /** A document without a table. */
  | { readonly kind: 'no-table' };

export type ListRead =
  | { readonly ok: true; readonly sheets: readonly ListSheet[] }
  | { readonly ok: false; readonly refusal: ListRefusal };
