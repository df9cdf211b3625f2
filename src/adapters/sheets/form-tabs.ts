import type { FormsPort, FormTab } from '../../app/ports/forms-port';
import { headerKey } from '../../workbook/header-key';
import { TABS } from '../../workbook/workbook';
import { createSheetDates } from './sheet-dates';
import { toCell } from './tab-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of the spreadsheet that the script is bound to into which forms write. */
export function createFormTabs(): FormsPort {
  return {
    tabs: (mostRows) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      if (spreadsheet.getFormUrl() === null) return [];
      const ours = new Set(TABS.map(({ name }) => headerKey(name)));
      const others = spreadsheet.getSheets().filter((sheet) => !ours.has(headerKey(sheet.getName())));
      const dates = createSheetDates(Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone());
      return others
        .filter((sheet) => sheet.getFormUrl() !== null)
        .map((sheet) => readTab(sheet, mostRows, (value) => toCell(value, dates)));
    },
  };
}

function readTab(
  sheet: Sheet,
  mostRows: number,
  cellOf: (value: unknown) => ReturnType<typeof toCell>,
): FormTab {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const [head = [], ...answers] = values.map((line) => line.map(cellOf));
  const skipped = Math.max(0, answers.length - mostRows);
  return { name: sheet.getName(), rows: [head, ...answers.slice(skipped)], skipped };
}
