import type { FormerPort } from '../../app/ports/former-port';
import { encodeCell } from '../../workbook/codec';
import { FORMER_HEADERS, FORMER_TAB_NAME } from '../../workbook/former-tab';
import { headerKey } from '../../workbook/header-key';
import { columnsOf, TABS } from '../../workbook/workbook';
import { isRowTab } from '../../workbook/workbook';
import { ensureRows } from './tab-writer';

/** The hidden tab of former communes in the spreadsheet that the script is bound to. */
export function createFormerStore(): FormerPort {
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  return {
    read: () => {
      const sheet = spreadsheet().getSheetByName(FORMER_TAB_NAME);
      const values = (sheet?.getDataRange().getValues() ?? []) as unknown[][];
      return values.slice(1).map((line) => line.map((value) => (typeof value === 'string' ? value : '')));
    },
    write: (rows) => {
      const sheet = spreadsheet().insertSheet(FORMER_TAB_NAME, spreadsheet().getSheets().length);
      ensureRows(sheet, rows.length + 1);
      const range = sheet.getRange(1, 1, rows.length + 1, FORMER_HEADERS.length);
      range.setNumberFormat('@');
      range.setValues([FORMER_HEADERS, ...rows].map((line) => line.map((text) => encodeCell('text', text))));
      sheet.setFrozenRows(1);
      sheet.hideSheet();
    },
    strangers: () => strangersIn(spreadsheet().getSheets()),
  };
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function strangersIn(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap((sheet) => {
    const name = sheet.getName();
    const tab = TABS.find((each) => headerKey(each.name) === headerKey(name));
    if (tab === undefined) return name.startsWith('_') || sheet.getLastRow() === 0 ? [] : [`tab «${name}»`];
    const { key } = tab;
    if (!isRowTab(key) || sheet.getLastColumn() === 0) return [];
    const ours = new Set(columnsOf(key).map(([, { header }]) => headerKey(header)));
    const [headers = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues() as unknown[][];
    return headers.flatMap((header) =>
      typeof header === 'string' && header.trim() !== '' && !ours.has(headerKey(header))
        ? [`cột «${header}» của tab «${name}»`]
        : [],
    );
  });
}
