/** The global SpreadsheetApp and what stands behind an edit event. */
import { emulated } from '../emulated';
import type { SpreadsheetFamily } from '../spreadsheet-family';
import { anything, checked, handleOf, optional } from './arguments';
import { createAsk } from './ask';
import { createColorBuilder } from './color';
import { createFormat, createFormatBuilder } from './rules/conditional-format';
import { createRule, createRuleBuilder } from './rules/data-validation';
import { enums } from './enums';
import { createFilter } from './filter';
import { rangeHandles, refOf, sheetHandles, type Family } from './handles';
import { createNamedRange } from './named-range';
import { createProtection } from './protection';
import { createRange } from './range';
import { createRangeList } from './range-list';
import { createSheet } from './sheet';
import { createSpreadsheet } from './spreadsheet';
import { createTextStyleBuilder } from './text-style';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The objects of one spreadsheet; null is the container. */
function createFamily(bookId: string | null): Family {
  const family: Family = {
    ask: createAsk(bookId),
    book: () => createSpreadsheet(family, createFamily),
    sheet: (handle) => createSheet(family, handle),
    range: (handle) => createRange(family, handle),
    rangeList: (handles) => createRangeList(family, handles),
    protection: (info) => createProtection(family, info),
    namedRange: (name) => createNamedRange(family, name),
    filter: (handle) => createFilter(family, handle),
    rule: (rule) => createRule(family, rule),
    format: (format, sheet) => createFormat(family, format, sheet),
  };
  return family;
}

export function createSpreadsheetFamily(getUi: () => GoogleAppsScript.Base.Ui): SpreadsheetFamily {
  const family = createFamily(null);
  return {
    spreadsheetApp: emulated<SpreadsheetApp>('SpreadsheetApp', {
      ...enums,
      ...activeThings(family),
      ...builders(family),
      flush: () => void family.ask.counted('SpreadsheetApp.flush', '', 'flush'),
      getUi,
    }),
    editEvent: ({ sheetId, range }) => {
      const { id, name } = family.ask.free('sheet', sheetId);
      // An event's range carries these four numbers besides its methods.
      const numbers = {
        rowStart: range.row + 1,
        rowEnd: range.row + range.rows,
        columnStart: range.column + 1,
        columnEnd: range.column + range.columns,
      };
      return { source: family.book(), range: createRange(family, { sheet: { id, name }, range }, numbers) };
    },
  };
}

function activeThings(family: Family) {
  /** Every way to the document asks first whether it is open to this execution (facts.md 24). */
  const opened = (caller: string) => {
    family.ask.free('open', caller);
    return family.book();
  };
  return {
    getActive: () => opened('getActive'),
    getActiveSpreadsheet: () => opened('getActiveSpreadsheet'),
    getActiveSheet: () => opened('getActiveSheet').getActiveSheet(),
    getActiveRange: () => {
      const book = opened('getActiveRange');
      return book.getActiveRange() ?? book.getActiveCell();
    },
    getCurrentCell: () => opened('getCurrentCell').getActiveCell(),
    setActiveSheet: checked('setActiveSheet', [handleOf(sheetHandles), optional(anything)], (handle) => {
      family.ask.free('select', [handle.id, 0, 0, 1, 1]);
      return family.sheet(handle);
    }),
    setActiveRange: checked('setActiveRange', [handleOf(rangeHandles)], (handle) => {
      family.ask.free('select', refOf(handle));
      return family.range(handle);
    }),
    setCurrentCell: checked('setCurrentCell', [handleOf(rangeHandles)], (handle) => {
      family.ask.free('select', refOf(handle));
      return family.range(handle);
    }),
  } satisfies Partial<SpreadsheetApp>;
}

function builders(family: Family) {
  return {
    newDataValidation: () => createRuleBuilder(family),
    newConditionalFormatRule: () => createFormatBuilder(family),
    newTextStyle: () => createTextStyleBuilder(),
    newColor: () => createColorBuilder(),
  } satisfies Partial<SpreadsheetApp>;
}
