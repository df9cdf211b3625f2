import { TREND_HEADERS, TREND_TAB } from '../../../workbook/trend-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Header, text format so that nothing is taken for a number or a date, and out of sight. Rows are never touched. */
export function formatTrendTab(sheet: Sheet): void {
  sheet.setTabColor(TREND_TAB.color);
  sheet.setFrozenRows(TREND_TAB.frozenRows);
  sheet.getRange(1, 1, sheet.getMaxRows(), TREND_HEADERS.length).setNumberFormat('@');
  writeHeaders(sheet);
  sheet.hideSheet();
}

/** In a tab that this edition has dressed: two calls where nothing is damaged. */
export function repairTrendTab(sheet: Sheet): void {
  const [found = []] = sheet.getRange(1, 1, 1, TREND_HEADERS.length).getValues() as unknown[][];
  if (TREND_HEADERS.some((header, index) => found[index] !== header)) writeHeaders(sheet);
  sheet.hideSheet();
}

const writeHeaders = (sheet: Sheet): void => {
  sheet.getRange(1, 1, 1, TREND_HEADERS.length).setValues([[...TREND_HEADERS]]);
};
