/**
 * What the realm's side asks of the spreadsheet service: one entry an operation, its arguments and its answer.
 * The spreadsheet's id goes before the arguments, null for the container. Everything is JSON; rows and columns count from 0.
 */
import type { ConditionalFormat, GridRange, MetadataState, ProtectionState, UserAccess } from '../model';

export type RangeRef = readonly [sheetId: number, row: number, column: number, rows: number, columns: number];

/** A date crosses as its instant; an empty cell as `''`. */
export type WireCell = string | number | boolean | { readonly d: number };

/** Arguments of a validation rule or condition: besides values, lists and ranges. */
export type WireValue = WireCell | null | readonly WireValue[] | { readonly range: RangeRef };

export type WireRule = {
  readonly criteria: string;
  readonly values: readonly WireValue[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
};

/** Style properties that grids of values get and set; the text is Google's (`bold`, `#ff0000`), null the default. */
export type StyleProperty =
  | 'numberFormat'
  | 'background'
  | 'fontColor'
  | 'fontFamily'
  | 'fontSize'
  | 'fontWeight'
  | 'fontStyle'
  | 'fontLine'
  | 'underline'
  | 'strikethrough'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrap';

export type StyleValue = string | number | boolean | null;

export type ClearPart = 'contents' | 'formats' | 'validations' | 'notes';

export type Lines = 'rows' | 'columns';

export type SheetInfo = {
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  readonly formUrl: string | null;
};

export type SheetPatch = {
  readonly hidden?: boolean;
  readonly tabColor?: string | null;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hiddenGridlines?: boolean;
};

/** A range with its sheet's name, for the notes of counted calls. */
export type NamedRef = { readonly sheet: string; readonly range: RangeRef };

export type ProtectionInfo = Omit<ProtectionState, 'editors'> & {
  readonly sheetId: number;
  readonly sheet: string;
  /** Without the owner, who always may edit and is not listed. */
  readonly editors: readonly string[];
  readonly canEdit: boolean;
};

export type ProtectionPatch =
  | {
      readonly set: {
        readonly description?: string;
        readonly warningOnly?: boolean;
        readonly domainEdit?: boolean;
      };
    }
  | { readonly addEditors: readonly string[] }
  | { readonly removeEditors: readonly string[] }
  | { readonly unprotected: readonly RangeRef[] }
  | { readonly range: RangeRef };

export type SortKey = { readonly column: number; readonly ascending: boolean };

export type CopyPart = 'all' | 'values' | 'formats' | 'validations';

type Op<Args extends readonly unknown[], Answer = null> = { args: Args; answer: Answer };

/** Free of charge: handles and what Google knows of them without a round trip. */
export interface HandleOps {
  open: Op<[caller: string]>;
  selection: Op<[], NamedRef>;
  select: Op<[RangeRef]>;
  sheets: Op<[], { readonly id: number; readonly name: string }[]>;
  sheet: Op<[sheetId: number], SheetInfo>;
  book: Op<
    [],
    {
      readonly id: string;
      readonly name: string;
      readonly locale: string;
      readonly timeZone: string;
      readonly formUrl: string | null;
    }
  >;
  resolve: Op<[sheetId: number | null, text: string], NamedRef>;
  check: Op<[RangeRef]>;
  namedRanges: Op<[], { readonly name: string; readonly ref: NamedRef }[]>;
  access: Op<[], readonly UserAccess[]>;
  toast: Op<[title: string, text: string]>;
}

/** Reads: they commit the execution's pending writes first (facts.md 14). */
export interface ReadOps {
  values: Op<[RangeRef], WireCell[][]>;
  displayValues: Op<[RangeRef], string[][]>;
  formulas: Op<[RangeRef], string[][]>;
  styles: Op<[RangeRef, StyleProperty], StyleValue[][]>;
  /** Text of cells with the address behind it; null where the cell holds no text. */
  links: Op<[RangeRef], ({ readonly text: string; readonly url: string | null } | null)[][]>;
  notes: Op<[RangeRef], string[][]>;
  rules: Op<[RangeRef], { readonly rules: readonly WireRule[]; readonly cells: number[][] }>;
  merges: Op<[RangeRef], RangeRef[]>;
  canEdit: Op<[RangeRef], boolean>;
  isBlank: Op<[RangeRef], boolean>;
  extent: Op<[sheetId: number], { readonly lastRow: number; readonly lastColumn: number }>;
  isHidden: Op<[sheetId: number, Lines, at: number], boolean>;
  size: Op<[sheetId: number, Lines, at: number], number>;
  conditionalFormats: Op<[sheetId: number], WireConditionalFormat[]>;
  protections: Op<[sheetId: number | null, type: string], ProtectionInfo[]>;
  protection: Op<[id: string], ProtectionInfo>;
  filter: Op<[sheetId: number], RangeRef | null>;
  metadata: Op<[], MetadataState[]>;
  flush: Op<[]>;
}

/** Conditions carry dates as instants; ranges are of the rule's sheet. */
export type WireConditionalFormat = {
  readonly ranges: readonly GridRange[];
  readonly condition:
    | { readonly type: 'boolean'; readonly criteria: string; readonly values: readonly WireValue[] }
    | Extract<ConditionalFormat['condition'], { type: 'gradient' }>;
  readonly format: ConditionalFormat['format'];
};

/** Writes: checked at once as far as Google does, then pending until the commit. */
export interface WriteOps {
  setCells: Op<[RangeRef, WireCell[][]]>;
  fillCells: Op<[RangeRef[], WireCell]>;
  setStyles: Op<[RangeRef, StyleProperty, StyleValue[][]]>;
  fillStyles: Op<[RangeRef[], Partial<Record<StyleProperty, StyleValue>>]>;
  setBorder: Op<[RangeRef[], sides: (boolean | null)[], color: string | null, style: string | null]>;
  setNotes: Op<[RangeRef, (string | null)[][]]>;
  fillNotes: Op<[RangeRef[], string | null]>;
  setRules: Op<[RangeRef, rules: WireRule[], cells: number[][]]>;
  clear: Op<[RangeRef[], ClearPart[]]>;
  merge: Op<[RangeRef, how: 'all' | 'across' | 'vertically']>;
  breakApart: Op<[RangeRef[]]>;
  sort: Op<[RangeRef, SortKey[]]>;
  copyRange: Op<[from: RangeRef, to: RangeRef, CopyPart]>;
  hideLines: Op<[sheetId: number, Lines, at: number, count: number, hidden: boolean]>;
  resizeLines: Op<[sheetId: number, Lines, at: number, count: number, pixels: number | null]>;
  setConditionalFormats: Op<[sheetId: number, WireConditionalFormat[]]>;
  changeProtection: Op<[id: string, ProtectionPatch]>;
  removeProtection: Op<[id: string]>;
  changeSheet: Op<[sheetId: number, SheetPatch]>;
}

/** Changes of structure: pending writes are committed, then they happen at once. */
export interface ActionOps {
  addMetadata: Op<[key: string, value: string]>;
  /** A value of null takes it away. */
  changeMetadata: Op<[id: number, value: string | null]>;
  appendRow: Op<[sheetId: number, WireCell[]]>;
  protect: Op<[sheetId: number, RangeRef | null], string>;
  insertSheet: Op<[name: string | null, index: number | null, template: number | null], number>;
  deleteSheet: Op<[sheetId: number]>;
  renameSheet: Op<[sheetId: number, name: string]>;
  moveSheet: Op<[sheetId: number, index: number]>;
  copySheet: Op<[sheetId: number, targetBook: string], number>;
  insertLines: Op<[sheetId: number, Lines, at: number, count: number, inheritBefore: boolean]>;
  deleteLines: Op<[sheetId: number, Lines, at: number, count: number]>;
  moveLines: Op<[sheetId: number, Lines, at: number, count: number, before: number]>;
  createFilter: Op<[RangeRef]>;
  removeFilter: Op<[sheetId: number]>;
  changeBook: Op<[{ readonly name?: string; readonly locale?: string; readonly timeZone?: string }]>;
  setNamedRange: Op<[name: string, RangeRef | null]>;
  renameNamedRange: Op<[name: string, newName: string]>;
  share: Op<[email: string, role: 'editor' | 'viewer' | null]>;
  copyBook: Op<[name: string], string>;
}

export type Ops = HandleOps & ReadOps & WriteOps & ActionOps;
export type ArgsOf<K extends keyof Ops> = Ops[K]['args'];
export type AnswerOf<K extends keyof Ops> = Ops[K]['answer'];

export function refToRange(ref: RangeRef): GridRange {
  const [, row, column, rows, columns] = ref;
  return { row, column, rows, columns };
}

export function rangeToRef(sheetId: number, { row, column, rows, columns }: GridRange): RangeRef {
  return [sheetId, row, column, rows, columns];
}
