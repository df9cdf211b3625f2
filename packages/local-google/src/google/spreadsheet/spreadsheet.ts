/** A spreadsheet: its sheets, names, settings and people. */
import { emulated } from '../emulated';
import { checked, enumName, handleOf, listOf, nullable, optional, text, whole } from './arguments';
import { spreadsheetMetadata } from './developer-metadata';
import { bookHandles, handleOfRef, rangeHandles, refOf, resolveRange, type Family } from './handles';
import { spreadsheetPeople } from './spreadsheet-people';
import { spreadsheetSheets } from './spreadsheet-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `open` gives the family of another spreadsheet's id, for copies. */
export function createSpreadsheet(family: Family, open: (bookId: string) => Family): Spreadsheet {
  const self = (): Spreadsheet => book;
  const book = emulated<Spreadsheet>('Spreadsheet', {
    ...settings(family, open),
    ...spreadsheetSheets(family),
    ...ranges(family),
    ...spreadsheetPeople(family, self),
    ...spreadsheetMetadata(family, self),
    toast: checked(
      'Spreadsheet.toast',
      [text, optional(text), optional(nullable(whole))],
      (message, title = '') => void family.ask.free('toast', title, message),
    ),
  });
  bookHandles.set(book, {
    get id() {
      return family.ask.free('book').id;
    },
  });
  return book;
}

function settings(family: Family, open: (bookId: string) => Family) {
  const { ask } = family;
  return {
    getId: () => ask.free('book').id,
    getName: () => ask.free('book').name,
    getFormUrl: () => ask.counted('Spreadsheet.getFormUrl', '', 'book').formUrl,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${ask.free('book').id}/edit`,
    getSpreadsheetLocale: () => ask.free('book').locale,
    getSpreadsheetTimeZone: () => ask.free('book').timeZone,
    rename: checked('Spreadsheet.rename', [text], (name) => {
      ask.counted('Spreadsheet.rename', name, 'changeBook', { name });
    }),
    setSpreadsheetLocale: checked('Spreadsheet.setSpreadsheetLocale', [text], (locale) => {
      ask.counted('Spreadsheet.setSpreadsheetLocale', locale, 'changeBook', { locale });
    }),
    setSpreadsheetTimeZone: checked('Spreadsheet.setSpreadsheetTimeZone', [text], (timeZone) => {
      ask.counted('Spreadsheet.setSpreadsheetTimeZone', timeZone, 'changeBook', { timeZone });
    }),
    copy: checked('Spreadsheet.copy', [text], (name) =>
      open(ask.counted('Spreadsheet.copy', name, 'copyBook', name)).book(),
    ),
  } satisfies Partial<Spreadsheet>;
}

function ranges(family: Family) {
  const { ask } = family;
  const selected = () => handleOfRef(ask.free('selection'));
  const activate = (handle: ReturnType<typeof selected>) => {
    ask.free('select', refOf(handle));
    return family.range(handle);
  };
  const cell = () => {
    const { sheet, range } = selected();
    return family.range({ sheet, range: { ...range, rows: 1, columns: 1 } });
  };
  return {
    getRange: checked('Spreadsheet.getRange', [text], (notation) =>
      family.range(resolveRange(family, null, notation)),
    ),
    getRangeList: checked('Spreadsheet.getRangeList', [listOf(text)], (notations) =>
      family.rangeList(notations.map((notation) => resolveRange(family, null, notation))),
    ),
    getActiveRange: () => family.range(selected()),
    getActiveCell: cell,
    getCurrentCell: cell,
    setActiveRange: checked('Spreadsheet.setActiveRange', [handleOf(rangeHandles)], activate),
    setCurrentCell: checked('Spreadsheet.setCurrentCell', [handleOf(rangeHandles)], activate),
    getNamedRanges: () => ask.free('namedRanges').map(({ name }) => family.namedRange(name)),
    getRangeByName: checked('Spreadsheet.getRangeByName', [text], (name) => {
      const found = ask.free('namedRanges').find((candidate) => candidate.name === name);
      return found ? family.range(handleOfRef(found.ref)) : null;
    }),
    setNamedRange: checked('Spreadsheet.setNamedRange', [text, handleOf(rangeHandles)], (name, handle) => {
      ask.counted('Spreadsheet.setNamedRange', name, 'setNamedRange', name, refOf(handle));
    }),
    removeNamedRange: checked('Spreadsheet.removeNamedRange', [text], (name) => {
      ask.counted('Spreadsheet.removeNamedRange', name, 'setNamedRange', name, null);
    }),
    getProtections: checked('Spreadsheet.getProtections', [enumName], (type) =>
      ask
        .counted('Spreadsheet.getProtections', type, 'protections', null, type)
        .map((info) => family.protection(info)),
    ),
  } satisfies Partial<Spreadsheet>;
}
