/** Rows and columns of a sheet: inserting, deleting, moving, hiding, sizes. Positions count from 1. */
import type { Lines } from '../../backend/spreadsheet/protocol';
import { exception } from '../channel';
import { checked, handleOf, optional, whole } from './arguments';
import { rangeHandles, type Family, type RangeHandle, type SheetHandle } from './handles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetLines(family: Family, handle: SheetHandle, self: () => Sheet) {
  const change = lineChanges(family, handle, self);
  return {
    ...inserting(change),
    ...deleting(change),
    ...moving(family, handle),
    ...hiding(family, handle),
    ...sizing(family, handle, self),
  } satisfies Partial<Sheet>;
}

function lineChanges({ ask }: Family, { id, name }: SheetHandle, self: () => Sheet) {
  return {
    insert: (method: string, lines: Lines, at: number, count: number, inheritBefore: boolean): Sheet => {
      ask.counted(
        `Sheet.${method}`,
        `${name} ${at + 1}+${count}`,
        'insertLines',
        id,
        lines,
        at,
        count,
        inheritBefore,
      );
      return self();
    },
    remove: (method: string, lines: Lines, position: number, count: number): Sheet => {
      ask.counted(
        `Sheet.${method}`,
        `${name} ${position}+${count}`,
        'deleteLines',
        id,
        lines,
        position - 1,
        count,
      );
      return self();
    },
  };
}

type Changes = ReturnType<typeof lineChanges>;

function inserting({ insert }: Changes) {
  const after = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole], (position) => insert(method, lines, position, 1, true));
  const manyAfter = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole, whole], (position, count) =>
      insert(method, lines, position, count, true),
    );
  const before = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole], (position) => insert(method, lines, position - 1, 1, false));
  const manyBefore = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole, whole], (position, count) =>
      insert(method, lines, position - 1, count, false),
    );
  const plain = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole, optional(whole)], (position, count = 1) => {
      insert(method, lines, position - 1, count, false);
    });
  return {
    insertRowAfter: after('insertRowAfter', 'rows'),
    insertRowsAfter: manyAfter('insertRowsAfter', 'rows'),
    insertRowBefore: before('insertRowBefore', 'rows'),
    insertRowsBefore: manyBefore('insertRowsBefore', 'rows'),
    insertRows: plain('insertRows', 'rows'),
    insertColumnAfter: after('insertColumnAfter', 'columns'),
    insertColumnsAfter: manyAfter('insertColumnsAfter', 'columns'),
    insertColumnBefore: before('insertColumnBefore', 'columns'),
    insertColumnsBefore: manyBefore('insertColumnsBefore', 'columns'),
    insertColumns: plain('insertColumns', 'columns'),
  } satisfies Partial<Sheet>;
}

function deleting({ remove }: Changes) {
  const many = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole, whole], (position, count) => {
      remove(method, lines, position, count);
    });
  return {
    deleteRow: checked('Sheet.deleteRow', [whole], (position) => remove('deleteRow', 'rows', position, 1)),
    deleteRows: many('deleteRows', 'rows'),
    deleteColumn: checked('Sheet.deleteColumn', [whole], (position) =>
      remove('deleteColumn', 'columns', position, 1),
    ),
    deleteColumns: many('deleteColumns', 'columns'),
  } satisfies Partial<Sheet>;
}

const range = handleOf(rangeHandles);

/** The lines that a range spans: the first from 0, and how many. */
function spanOf({ range: cells }: RangeHandle, lines: Lines): [at: number, count: number] {
  return lines === 'rows' ? [cells.row, cells.rows] : [cells.column, cells.columns];
}

function moving({ ask }: Family, { id, name }: SheetHandle) {
  const move = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [range, whole], (spec, destination) => {
      if (spec.sheet.id !== id) throw exception('The range must be on the same sheet.');
      const [at, count] = spanOf(spec, lines);
      const note = `${name} ${at + 1}+${count} → ${destination}`;
      ask.counted(`Sheet.${method}`, note, 'moveLines', id, lines, at, count, destination - 1);
    });
  return {
    moveRows: move('moveRows', 'rows'),
    moveColumns: move('moveColumns', 'columns'),
  } satisfies Partial<Sheet>;
}

function hiding({ ask }: Family, { id, name }: SheetHandle) {
  const hide = (method: string, lines: Lines, at: number, count: number, hidden: boolean): void => {
    ask.counted(`Sheet.${method}`, `${name} ${at + 1}+${count}`, 'hideLines', id, lines, at, count, hidden);
  };
  const byIndex = (method: string, lines: Lines, hidden: boolean) =>
    checked(`Sheet.${method}`, [whole, optional(whole)], (position, count = 1) =>
      hide(method, lines, position - 1, count, hidden),
    );
  const byRange = (method: string, lines: Lines, hidden: boolean) =>
    checked(`Sheet.${method}`, [range], (spec) => hide(method, lines, ...spanOf(spec, lines), hidden));
  const isHidden = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole], (position) =>
      ask.counted(`Sheet.${method}`, `${name} ${position}`, 'isHidden', id, lines, position - 1),
    );
  return {
    hideRows: byIndex('hideRows', 'rows', true),
    showRows: byIndex('showRows', 'rows', false),
    hideRow: byRange('hideRow', 'rows', true),
    unhideRow: byRange('unhideRow', 'rows', false),
    isRowHiddenByUser: isHidden('isRowHiddenByUser', 'rows'),
    hideColumns: byIndex('hideColumns', 'columns', true),
    showColumns: byIndex('showColumns', 'columns', false),
    hideColumn: byRange('hideColumn', 'columns', true),
    unhideColumn: byRange('unhideColumn', 'columns', false),
    isColumnHiddenByUser: isHidden('isColumnHiddenByUser', 'columns'),
  } satisfies Partial<Sheet>;
}

function sizing({ ask }: Family, { id, name }: SheetHandle, self: () => Sheet) {
  const resize = (
    method: string,
    lines: Lines,
    position: number,
    count: number,
    pixels: number | null,
  ): Sheet => {
    const note = `${name} ${position}+${count}`;
    ask.counted(`Sheet.${method}`, note, 'resizeLines', id, lines, position - 1, count, pixels);
    return self();
  };
  const one = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole, whole], (position, pixels) =>
      resize(method, lines, position, 1, pixels),
    );
  const many = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole, whole, whole], (position, count, pixels) =>
      resize(method, lines, position, count, pixels),
    );
  // Nothing here measures text, so an automatic size is the default one.
  const automatic = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole, optional(whole)], (position, count = 1) =>
      resize(method, lines, position, count, null),
    );
  const size = (method: string, lines: Lines) =>
    checked(`Sheet.${method}`, [whole], (position) =>
      ask.counted(`Sheet.${method}`, `${name} ${position}`, 'size', id, lines, position - 1),
    );
  return {
    setColumnWidth: one('setColumnWidth', 'columns'),
    setColumnWidths: many('setColumnWidths', 'columns'),
    getColumnWidth: size('getColumnWidth', 'columns'),
    setRowHeight: one('setRowHeight', 'rows'),
    setRowHeights: many('setRowHeights', 'rows'),
    setRowHeightsForced: many('setRowHeightsForced', 'rows'),
    getRowHeight: size('getRowHeight', 'rows'),
    autoResizeColumn: automatic('autoResizeColumn', 'columns'),
    autoResizeColumns: automatic('autoResizeColumns', 'columns'),
    autoResizeRows: automatic('autoResizeRows', 'rows'),
  } satisfies Partial<Sheet>;
}
