/** Ranges and contents of a sheet. */
import type { ClearPart, RangeRef } from '../../backend/spreadsheet/protocol';
import { exception } from '../channel';
import {
  anything,
  checked,
  flag,
  handleOf,
  listOf,
  optional,
  overloaded,
  signature,
  text,
  whole,
} from './arguments';
import { rowsFromWire, toWire } from './cell-values';
import {
  formatHandles,
  rangeHandles,
  refOf,
  resolveRange,
  type Family,
  type RangeHandle,
  type SheetHandle,
} from './handles';
import { partsOf } from './range-actions';
import { checkedRange } from './range-position';
import { signatureError } from '../signature';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetCells(family: Family, handle: SheetHandle, self: () => Sheet) {
  return {
    ...ranges(family, handle),
    ...extent(family, handle),
    ...contents(family, handle, self),
    ...rules(family, handle),
  } satisfies Partial<Sheet>;
}

function rangeAt(sheet: SheetHandle, row: number, column: number, rows = 1, columns = 1): RangeHandle {
  return { sheet, range: { row: row - 1, column: column - 1, rows, columns } };
}

function ranges(family: Family, handle: SheetHandle) {
  const { ask } = family;
  const find = (notation: string): RangeHandle => {
    const found = resolveRange(family, handle, notation);
    if (found.sheet.id !== handle.id) throw exception('Range not found');
    return found;
  };
  const active = () => {
    const { range } = ask.free('selection');
    return range[0] === handle.id ? range : ([handle.id, 0, 0, 1, 1] as const);
  };
  const rangeOfRef = ([, row, column, rows, columns]: RangeRef) =>
    family.range({ sheet: handle, range: { row, column, rows, columns } });
  const activate = (target: RangeHandle) => {
    ask.free('select', refOf(target));
    return family.range(target);
  };
  return {
    getRange: overloaded(
      'Sheet.getRange',
      signature([text], (notation) => family.range(find(notation))),
      signature([whole, whole, optional(whole), optional(whole)], (row, column, rows = 1, columns = 1) =>
        checkedRange(family, rangeAt(handle, row, column, rows, columns)),
      ),
    ),
    getRangeList: checked('Sheet.getRangeList', [listOf(text)], (notations) =>
      family.rangeList(notations.map(find)),
    ),
    getActiveRange: () => rangeOfRef(active()),
    getActiveCell: () => rangeOfRef([handle.id, active()[1], active()[2], 1, 1]),
    getCurrentCell: () => rangeOfRef([handle.id, active()[1], active()[2], 1, 1]),
    setActiveRange: checked('Sheet.setActiveRange', [handleOf(rangeHandles)], activate),
    setCurrentCell: checked('Sheet.setCurrentCell', [handleOf(rangeHandles)], activate),
    setActiveSelection: overloaded(
      'Sheet.setActiveSelection',
      signature([text], (notation) => activate(find(notation))),
      signature([handleOf(rangeHandles)], activate),
    ),
  } satisfies Partial<Sheet>;
}

function extent(family: Family, handle: SheetHandle) {
  const { ask } = family;
  const read = (method: string) => ask.counted(`Sheet.${method}`, handle.name, 'extent', handle.id);
  return {
    getLastRow: () => read('getLastRow').lastRow,
    getLastColumn: () => read('getLastColumn').lastColumn,
    // A handle, and with the read that follows it one look at the tab: budgets count that read.
    getDataRange: () => {
      const { lastRow, lastColumn } = ask.free('extent', handle.id);
      return family.range(rangeAt(handle, 1, 1, Math.max(1, lastRow), Math.max(1, lastColumn)));
    },
    getSheetValues: checked(
      'Sheet.getSheetValues',
      [whole, whole, whole, whole],
      (row, column, rows, columns) => {
        // −1 reaches to the last row or column with content (facts.md 58).
        const { lastRow, lastColumn } = ask.free('extent', handle.id);
        const height = rows === -1 ? lastRow - row + 1 : rows;
        const width = columns === -1 ? lastColumn - column + 1 : columns;
        if (height < 1 || width < 1) return [];
        const ref = refOf(rangeAt(handle, row, column, height, width));
        return rowsFromWire(ask.counted('Sheet.getSheetValues', handle.name, 'values', ref));
      },
    ),
  } satisfies Partial<Sheet>;
}

function contents({ ask }: Family, handle: SheetHandle, self: () => Sheet) {
  const { id } = handle;
  const wholeSheet = (): RangeRef => {
    const { maxRows, maxColumns } = ask.free('sheet', id);
    return [id, 0, 0, maxRows, maxColumns];
  };
  const clear = (method: string, parts: ClearPart[]): Sheet => {
    ask.counted(`Sheet.${method}`, handle.name, 'clear', [wholeSheet()], parts);
    return self();
  };
  return {
    appendRow: checked('Sheet.appendRow', [listOf(anything)], (cells) => {
      // Google takes an empty list for one of another type (facts.md 60).
      if (cells.length === 0) throw signatureError('SpreadsheetApp.Sheet.appendRow', [cells]);
      ask.counted('Sheet.appendRow', handle.name, 'appendRow', id, cells.map(toWire));
      return self();
    }),
    // Notes stay (facts.md 47).
    clear: checked('Sheet.clear', [optional(anything)], (options) =>
      clear('clear', partsOf(options, ['contents', 'formats'])),
    ),
    clearContents: () => clear('clearContents', ['contents']),
    clearFormats: () => clear('clearFormats', ['formats']),
    clearNotes: () => clear('clearNotes', ['notes']),
    sort: checked('Sheet.sort', [whole, optional(flag)], (column, ascending = true) => {
      // Frozen rows stay where they are (reference: Sheet.sort), those just frozen too.
      ask.free('flush');
      const { frozenRows, maxRows, maxColumns } = ask.free('sheet', id);
      const body: RangeRef = [id, frozenRows, 0, maxRows - frozenRows, maxColumns];
      ask.counted('Sheet.sort', handle.name, 'sort', body, [{ column: column - 1, ascending }]);
      return self();
    }),
  } satisfies Partial<Sheet>;
}

function rules(family: Family, handle: SheetHandle) {
  const { ask } = family;
  const set = (method: string, formats: Parameters<Family['format']>[0][]): void => {
    ask.counted(`Sheet.${method}`, handle.name, 'setConditionalFormats', handle.id, formats);
  };
  return {
    getConditionalFormatRules: () =>
      ask
        .counted('Sheet.getConditionalFormatRules', handle.name, 'conditionalFormats', handle.id)
        .map((rule) => family.format(rule, handle)),
    setConditionalFormatRules: checked(
      'Sheet.setConditionalFormatRules',
      [listOf(handleOf(formatHandles))],
      (list) => {
        if (list.some(({ sheetIds }) => sheetIds.some((id) => id !== handle.id))) {
          throw exception('Conditional format rule cannot reference a different sheet.');
        }
        set(
          'setConditionalFormatRules',
          list.map(({ format }) => format),
        );
      },
    ),
    clearConditionalFormatRules: () => set('clearConditionalFormatRules', []),
  } satisfies Partial<Sheet>;
}
