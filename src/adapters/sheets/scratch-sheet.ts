import { ensureColumns, ensureRows } from './tab-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Hidden; empty but while somebody saves. Not in the definition of the workbook: nothing in it is data. */
const NAME = '_Đang ghi';

/**
 * Where what a write covers is kept until the write is known to be right. Made at the first write of a workbook; the
 * document lock keeps two writes from sharing it.
 */
export function scratchSheet(rows: number, columns: number): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(NAME) ?? makeScratch(spreadsheet);
  ensureRows(sheet, rows);
  ensureColumns(sheet, columns);
  return sheet;
}

/** A new sheet becomes the active one, so whoever saves is brought back to theirs. */
function makeScratch(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const looked = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(NAME, spreadsheet.getSheets().length);
  sheet.hideSheet();
  looked.activate();
  return sheet;
}
