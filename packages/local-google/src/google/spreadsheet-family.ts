import type { GridRange } from '../backend/model';

/**
 * What `google/spreadsheet/spreadsheet-app.ts` gives the realm, as
 * `createSpreadsheetFamily(getUi: () => GoogleAppsScript.Base.Ui): SpreadsheetFamily`.
 */
export interface SpreadsheetFamily {
  /** The global `SpreadsheetApp`; its `getUi` is the one handed in. */
  readonly spreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** `source` and `range` of an edit event, made in the realm without a counted call. */
  editEvent(edit: { sheetId: number; range: GridRange }): {
    source: GoogleAppsScript.Spreadsheet.Spreadsheet;
    range: GoogleAppsScript.Spreadsheet.Range;
  };
}
