/** What stands behind the objects that scripts hold, and how they are made without import cycles. */
import type { GridRange } from '../../backend/model';
import type {
  NamedRef,
  ProtectionInfo,
  RangeRef,
  WireConditionalFormat,
  WireRule,
} from '../../backend/spreadsheet/protocol';
import { formatA1 } from '../../backend/spreadsheet/a1';
import type { Ask } from './ask';

type Sheets = typeof GoogleAppsScript.Spreadsheet;
export type { Sheets };

/** A sheet by its id; the name is for the notes of counted calls and follows setName. */
export interface SheetHandle {
  readonly id: number;
  name: string;
}

export interface RangeHandle {
  readonly sheet: SheetHandle;
  readonly range: GridRange;
  /** The notation of an open range (`A:B`), which getA1Notation gives back. */
  readonly openNotation?: string;
}

export const sheetHandles = new WeakMap<object, SheetHandle>();
export const rangeHandles = new WeakMap<object, RangeHandle>();
export const rangeListHandles = new WeakMap<object, readonly RangeHandle[]>();
export const ruleHandles = new WeakMap<object, WireRule>();
export interface FormatHandle {
  readonly format: WireConditionalFormat;
  /** Sheets of the rule's ranges. */
  readonly sheetIds: readonly number[];
}
export const formatHandles = new WeakMap<object, FormatHandle>();
export const bookHandles = new WeakMap<object, { readonly id: string }>();

/** Makes the objects of one spreadsheet. */
export interface Family {
  readonly ask: Ask;
  book(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(handle: SheetHandle): GoogleAppsScript.Spreadsheet.Sheet;
  range(handle: RangeHandle): GoogleAppsScript.Spreadsheet.Range;
  rangeList(handles: readonly RangeHandle[]): GoogleAppsScript.Spreadsheet.RangeList;
  protection(info: ProtectionInfo): GoogleAppsScript.Spreadsheet.Protection;
  namedRange(name: string): GoogleAppsScript.Spreadsheet.NamedRange;
  filter(handle: RangeHandle): GoogleAppsScript.Spreadsheet.Filter;
  rule(rule: WireRule): GoogleAppsScript.Spreadsheet.DataValidation;
  format(
    format: WireConditionalFormat,
    sheet: SheetHandle,
  ): GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
}

export function refOf({ sheet, range }: RangeHandle): RangeRef {
  return [sheet.id, range.row, range.column, range.rows, range.columns];
}

export function firstCell({ sheet, range }: RangeHandle): RangeRef {
  return [sheet.id, range.row, range.column, 1, 1];
}

export function handleOfRef({ sheet, range: [id, row, column, rows, columns] }: NamedRef): RangeHandle {
  return { sheet: { id, name: sheet }, range: { row, column, rows, columns } };
}

/** `Sổ!A2:B3` */
export function noteOf({ sheet, range }: RangeHandle): string {
  return `${sheet.name}!${formatA1(range)}`;
}

export function notesOf(handles: readonly RangeHandle[]): string {
  return handles.map(noteOf).join(' ');
}

/** The range of an A1 notation or a name, in the sheet given or the whole spreadsheet. */
export function resolveRange(family: Family, sheet: SheetHandle | null, notation: string): RangeHandle {
  const found = handleOfRef(family.ask.free('resolve', sheet?.id ?? null, notation));
  const handle = sheet && found.sheet.id === sheet.id ? { ...found, sheet } : found;
  const bare = notation
    .slice(notation.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .toUpperCase();
  return /^(?:[A-Z]+\d*:[A-Z]+|\d+:\d+)$/u.test(bare) ? { ...handle, openNotation: bare } : handle;
}
