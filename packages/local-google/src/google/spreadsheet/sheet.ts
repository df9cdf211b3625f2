/** A sheet: its name, place, frame and protections. */
import type { SheetInfo, SheetPatch } from '../../backend/spreadsheet/protocol';
import { emulated } from '../emulated';
import { checked, enumName, flag, handleOf, nullable, text, whole } from './arguments';
import { createAsk } from './ask';
import { enums } from './enums';
import { bookHandles, handleOfRef, sheetHandles, type Family, type SheetHandle } from './handles';
import { lazyMembers } from './lazy-members';
import { sheetCells } from './sheet-cells';
import { sheetLines } from './sheet-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Members = (family: Family, handle: SheetHandle, self: () => Sheet) => Partial<Sheet>;

const membersOf = lazyMembers<Parameters<Members>, Partial<Sheet>>([
  identity,
  frame,
  protections,
  sheetCells,
  sheetLines,
]);

export function createSheet(family: Family, handle: SheetHandle): Sheet {
  const self = (): Sheet => sheet;
  const sheet = emulated<Sheet>('Sheet', membersOf(family, handle, self));
  sheetHandles.set(sheet, handle);
  return sheet;
}

function identity(family: Family, handle: SheetHandle, self: () => Sheet) {
  const { ask } = family;
  const info = (): SheetInfo => ask.free('sheet', handle.id);
  /** A pending appendRow may add rows. */
  const committed = (): SheetInfo => {
    ask.free('flush');
    return info();
  };
  return {
    getName: () => info().name,
    getSheetName: () => info().name,
    getSheetId: () => handle.id,
    getIndex: () => info().index + 1,
    getParent: () => family.book(),
    getType: () => enums.SheetType.GRID,
    getMaxRows: () => committed().maxRows,
    getMaxColumns: () => committed().maxColumns,
    setName: checked('Sheet.setName', [text], (name) => {
      ask.counted('Sheet.setName', `${handle.name} → ${name}`, 'renameSheet', handle.id, name);
      handle.name = name;
      return self();
    }),
    activate: () => {
      ask.free('select', [handle.id, 0, 0, 1, 1]);
      return self();
    },
    copyTo: checked('Sheet.copyTo', [handleOf(bookHandles)], ({ id }) => {
      const copied = ask.counted('Sheet.copyTo', handle.name, 'copySheet', handle.id, id);
      const { name } = createAsk(id).free('sheet', copied);
      const isHere = ask.free('book').id === id;
      if (!isHere) throw new Error('not emulated: the sheet that Sheet.copyTo makes in another spreadsheet');
      return family.sheet({ id: copied, name });
    }),
  } satisfies Partial<Sheet>;
}

function frame(family: Family, handle: SheetHandle, self: () => Sheet) {
  const { ask } = family;
  const info = (): SheetInfo => ask.free('sheet', handle.id);
  const read = (method: string): SheetInfo => {
    // A pending change of the frame is committed before it is read.
    ask.counted(`Sheet.${method}`, handle.name, 'flush');
    return info();
  };
  const change = (method: string, patch: SheetPatch): Sheet => {
    ask.counted(`Sheet.${method}`, handle.name, 'changeSheet', handle.id, patch);
    return self();
  };
  return {
    getFormUrl: () => read('getFormUrl').formUrl,
    isSheetHidden: () => read('isSheetHidden').hidden,
    hideSheet: () => change('hideSheet', { hidden: true }),
    showSheet: () => change('showSheet', { hidden: false }),
    getFrozenRows: () => read('getFrozenRows').frozenRows,
    setFrozenRows: checked('Sheet.setFrozenRows', [whole], (frozenRows) => {
      change('setFrozenRows', { frozenRows });
    }),
    getFrozenColumns: () => read('getFrozenColumns').frozenColumns,
    setFrozenColumns: checked('Sheet.setFrozenColumns', [whole], (frozenColumns) => {
      change('setFrozenColumns', { frozenColumns });
    }),
    getTabColor: () => read('getTabColor').tabColor,
    setTabColor: checked('Sheet.setTabColor', [nullable(text)], (tabColor) =>
      change('setTabColor', { tabColor }),
    ),
    hasHiddenGridlines: () => read('hasHiddenGridlines').hiddenGridlines,
    setHiddenGridlines: checked('Sheet.setHiddenGridlines', [flag], (hiddenGridlines) =>
      change('setHiddenGridlines', { hiddenGridlines }),
    ),
    getFilter: () => {
      const range = ask.counted('Sheet.getFilter', handle.name, 'filter', handle.id);
      return range ? family.filter({ ...handleOfRef({ sheet: handle.name, range }), sheet: handle }) : null;
    },
  } satisfies Partial<Sheet>;
}

function protections(family: Family, handle: SheetHandle) {
  const { ask } = family;
  return {
    protect: () => {
      const id = ask.counted('Sheet.protect', handle.name, 'protect', handle.id, null);
      return family.protection(ask.free('protection', id));
    },
    getProtections: checked('Sheet.getProtections', [enumName], (type) =>
      ask
        .counted('Sheet.getProtections', `${handle.name} ${type}`, 'protections', handle.id, type)
        .map((info) => family.protection(info)),
    ),
    getNamedRanges: () =>
      ask
        .free('namedRanges')
        .filter(({ ref }) => ref.range[0] === handle.id)
        .map(({ name }) => family.namedRange(name)),
  } satisfies Partial<Sheet>;
}
