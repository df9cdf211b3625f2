/**
 * State of the spreadsheets behind the local Google, as plain JSON. Only `backend` changes it.
 * Rows and columns count from 0 here; the façade counts from 1 as Google does.
 */
export interface SpreadsheetState {
  id: string;
  name: string;
  /** Sheets locale such as `vi_VN` or `en_US`: decides how typed input is parsed and values are shown. */
  locale: string;
  /** IANA zone of the spreadsheet; serial dates are days in this zone. */
  timeZone: string;
  sheets: SheetState[];
  namedRanges: { name: string; sheetId: number; range: GridRange }[];
  /** Interned styles, by index in CellState.s; index 0 is the default style. */
  styles: CellStyle[];
  /** Interned validation rules, by index in CellState.d. */
  validations: ValidationRule[];
  /** Parts of an imported .xlsx that the model does not know but export writes back. Opaque JSON. */
  xlsxExtras?: unknown;
  nextSheetId: number;
  /** Forms that answer, or once answered, into this spreadsheet. */
  forms?: FormState[];
  /** Developer metadata of the spreadsheet itself, oldest first. */
  metadata?: MetadataState[];
}

/** Visible to every script with access to the document (facts.md 65). */
export interface MetadataState {
  id: number;
  key: string;
  value: string;
}

export interface FormState {
  id: string;
  /** Titles of its questions, in order. */
  questions: string[];
  responses: FormResponse[];
  /** Null while it is unlinked. */
  sheetId: number | null;
}

export interface FormResponse {
  id: string;
  /** As the sheet's locale reads a moment. */
  at: string;
  /** By question. */
  answers: Record<string, string>;
  /** What the form put into its row last, by which the row is found again. */
  held?: string;
}

export interface GridRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  /** cells[row][column]; rows and cells without anything are null or beyond the array's end. */
  cells: (CellState | null)[][];
  /** Pixels by column; null is the default 100. */
  columnWidths: (number | null)[];
  rowHeights: (number | null)[];
  hiddenColumns: number[];
  hiddenRows: number[];
  merges: GridRange[];
  conditionalFormats: ConditionalFormat[];
  protections: ProtectionState[];
  filter?: { range: GridRange };
  hiddenGridlines?: boolean;
  xlsxExtras?: unknown;
}

/** A value as Sheets stores it: dates are serial numbers with a date format. */
export type StoredValue = number | string | boolean;

export interface CellState {
  /** Absent is empty. For a formula: its cached result. */
  v?: StoredValue;
  /** Formula with its leading `=`. */
  f?: string;
  /** A formula that came with a file shows its cached result; one that a script or person wrote throws on reading. */
  fo?: 'file' | 'written';
  /** Error value such as `#N/A`, then `v` is absent. */
  e?: string;
  /** Index into SpreadsheetState.styles. */
  s?: number;
  /** Index into SpreadsheetState.validations. */
  d?: number;
  /** Note. */
  n?: string;
  /** Rich text runs, hyperlink and the like from a file, kept while the value is unchanged. Opaque JSON. */
  x?: unknown;
}

/** Absent keys are Sheets' defaults. */
export interface CellStyle {
  /** Sheets pattern: `@`, `0`, `#,##0`, `dd/MM/yyyy` … */
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontalAlignment?: 'left' | 'center' | 'right';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Borders that a script drew; those of an imported file stay in `xlsx`. */
  borders?: Partial<Record<'top' | 'left' | 'bottom' | 'right', BorderLine>>;
  /** What the model does not know of an .xlsx style. Opaque JSON. */
  xlsx?: unknown;
}

/** One side's line; `style` is a name of SpreadsheetApp.BorderStyle, `color` is `#rrggbb`. */
export interface BorderLine {
  style: string;
  color: string;
}

export interface ValidationRule {
  /** Name of SpreadsheetApp.DataValidationCriteria, such as VALUE_IN_LIST. */
  criteria: string;
  /** Criteria values; dates as serial numbers; ranges as `{sheetId, range}`. */
  values: unknown[];
  allowInvalid: boolean;
  helpText?: string;
}

export interface ConditionalFormat {
  ranges: GridRange[];
  /** Name of SpreadsheetApp.BooleanCriteria with values, or a gradient. */
  condition:
    | { type: 'boolean'; criteria: string; values: unknown[] }
    | { type: 'gradient'; min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint };
  format: Pick<CellStyle, 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

export interface ProtectionState {
  id: string;
  type: 'RANGE' | 'SHEET';
  /** For RANGE. */
  range?: GridRange;
  /** For SHEET: ranges left open inside it. */
  unprotected: GridRange[];
  description: string;
  warningOnly: boolean;
  /** E-mails; empty until somebody changes editors means everyone who can edit (facts.md 17). */
  editors: string[] | null;
  domainEdit: boolean;
}

export type UserRole = 'owner' | 'editor' | 'viewer';

/** Who may open a spreadsheet; e-mail in lower case. */
export interface UserAccess {
  email: string;
  role: UserRole;
}
