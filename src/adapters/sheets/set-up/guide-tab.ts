import { toSheetText } from '../../../workbook/sheet-text';
import { GUIDE_LINES, GUIDE_WIDTH, type GuideLine } from '../../../workbook/guide-text';
import { GUIDE_TAB } from '../../../workbook/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the guide anew in column A; what people note below it or beside it stays. */
export function writeGuide(sheet: Sheet): void {
  sheet.setTabColor(GUIDE_TAB.color);
  sheet.setFrozenRows(GUIDE_TAB.frozenRows);
  sheet.setColumnWidth(1, GUIDE_WIDTH);
  const all = sheet.getRange(1, 1, GUIDE_LINES.length, 1);
  all.setNumberFormat('@').setWrap(true).setVerticalAlignment('middle').setFontSize(11);
  GUIDE_LINES.forEach((line, index) => {
    emphasise(sheet, index + 1, line.kind);
  });
  all.setValues(GUIDE_LINES.map(({ text }) => [toSheetText(text)]));
}

function emphasise(sheet: Sheet, row: number, kind: GuideLine['kind']): void {
  const cell = sheet.getRange(row, 1, 1, 1);
  if (kind === 'title') cell.setFontWeight('bold').setFontSize(16).setFontColor('#146c2e');
  if (kind === 'heading') cell.setFontWeight('bold').setFontSize(12).setBackground('#e6f4ea');
}
