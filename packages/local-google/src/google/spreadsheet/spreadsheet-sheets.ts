/** The sheets of a spreadsheet. Positions count from 1, the index of insertSheet from 0, as in Google's reference. */
import { anything, checked, handleOf, optional, overloaded, signature, text, whole } from './arguments';
import { sheetHandles, type Family, type SheetHandle } from './handles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function spreadsheetSheets(family: Family) {
  return { ...finding(family), ...making(family), ...active(family) } satisfies Partial<Spreadsheet>;
}

const handleAt = ({ id, name }: { id: number; name: string }): SheetHandle => ({ id, name });

function finding(family: Family) {
  const { ask } = family;
  return {
    getSheets: () => ask.free('sheets').map((sheet) => family.sheet(handleAt(sheet))),
    getNumSheets: () => ask.free('sheets').length,
    getSheetByName: checked('Spreadsheet.getSheetByName', [text], (name) => {
      const found = ask.free('sheets').find((sheet) => sheet.name === name);
      return found ? family.sheet(handleAt(found)) : null;
    }),
    getSheetById: checked('Spreadsheet.getSheetById', [whole], (id) => {
      const found = ask.free('sheets').find((sheet) => sheet.id === id);
      return found ? family.sheet(handleAt(found)) : null;
    }),
  } satisfies Partial<Spreadsheet>;
}

function templateOf(options: unknown): number | null {
  const { template } = (options ?? {}) as { template?: unknown };
  return (
    (typeof template === 'object' && template !== null ? sheetHandles.get(template)?.id : undefined) ?? null
  );
}

function making(family: Family) {
  const { ask } = family;
  const insert = (name: string | null, index: number | null, options: unknown): Sheet => {
    const id = ask.counted(
      'Spreadsheet.insertSheet',
      name ?? '',
      'insertSheet',
      name,
      index,
      templateOf(options),
    );
    return family.sheet(handleAt(ask.free('sheet', id)));
  };
  const remove = (method: string, { id, name }: SheetHandle): void => {
    ask.counted(`Spreadsheet.${method}`, name, 'deleteSheet', id);
  };
  return {
    insertSheet: overloaded(
      'Spreadsheet.insertSheet',
      signature([text, whole, optional(anything)], (name, index, options) => insert(name, index, options)),
      signature([text, optional(anything)], (name, options) => insert(name, null, options)),
      signature([whole, optional(anything)], (index, options) => insert(null, index, options)),
      signature([optional(anything)], (options) => insert(null, null, options)),
    ),
    deleteSheet: checked('Spreadsheet.deleteSheet', [handleOf(sheetHandles)], (handle) =>
      remove('deleteSheet', handle),
    ),
    deleteActiveSheet: () => {
      remove('deleteActiveSheet', activeHandle(family));
      return family.sheet(activeHandle(family));
    },
    duplicateActiveSheet: () => {
      const source = activeHandle(family);
      const { index } = ask.free('sheet', source.id);
      const id = ask.counted(
        'Spreadsheet.duplicateActiveSheet',
        source.name,
        'copySheet',
        source.id,
        bookId(family),
      );
      ask.free('moveSheet', id, index + 1);
      ask.free('select', [id, 0, 0, 1, 1]);
      return family.sheet(handleAt(ask.free('sheet', id)));
    },
  } satisfies Partial<Spreadsheet>;
}

const bookId = ({ ask }: Family): string => ask.free('book').id;

function activeHandle({ ask }: Family): SheetHandle {
  const { sheet, range } = ask.free('selection');
  return { id: range[0], name: sheet };
}

function active(family: Family) {
  const { ask } = family;
  return {
    getActiveSheet: () => family.sheet(activeHandle(family)),
    setActiveSheet: checked(
      'Spreadsheet.setActiveSheet',
      [handleOf(sheetHandles), optional(anything)],
      (handle) => {
        ask.free('select', [handle.id, 0, 0, 1, 1]);
        return family.sheet(handle);
      },
    ),
    moveActiveSheet: checked('Spreadsheet.moveActiveSheet', [whole], (position) => {
      const { id, name } = activeHandle(family);
      ask.counted('Spreadsheet.moveActiveSheet', `${name} → ${position}`, 'moveSheet', id, position - 1);
    }),
    renameActiveSheet: checked('Spreadsheet.renameActiveSheet', [text], (name) => {
      ask.counted('Spreadsheet.renameActiveSheet', name, 'renameSheet', activeHandle(family).id, name);
    }),
  } satisfies Partial<Spreadsheet>;
}
