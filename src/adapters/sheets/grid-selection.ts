import type { SelectionPort } from '../../app/ports/row-ports';
import { TABS } from '../../workbook/workbook';
import { findSheet } from './find-sheet';

/** The cursor of the person at the keyboard; handles only, so no call is spent on it. */
export function createGridSelection(): SelectionPort {
  return {
    active: () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const tab = TABS.find(({ key }) => findSheet([sheet], key) !== null)?.key ?? null;
      const range = sheet.getActiveRange();
      return { tab, tabName: sheet.getName(), row: range?.getRow() ?? 1 };
    },
    select: (tab, row, column) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = findSheet(spreadsheet.getSheets(), tab);
      sheet?.getRange(Math.min(row, sheet.getMaxRows()), column).activate();
    },
  };
}
