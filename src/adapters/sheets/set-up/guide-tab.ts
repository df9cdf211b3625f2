import { toSheetText } from '../../../workbook/sheet-text';
import { GUIDE_LINES, GUIDE_WIDTH, type GuideLine } from '../../../workbook/guide-text';
import { GUIDE_TAB } from '../../../workbook/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Font size of the plain lines. */
const TEXT_SIZE = 11;
const HEADING_COLOR = '#e6f4ea';

/** Whether the guide of this edition stands in column A; one call. */
export const guideStands = (sheet: Sheet): boolean =>
  sheet.getMaxRows() >= GUIDE_LINES.length &&
  (sheet.getRange(1, 1, GUIDE_LINES.length, 1).getValues() as unknown[][]).every(
    ([value], index) => value === GUIDE_LINES[index]?.text,
  );

/** Writes the guide anew in column A; what people note below it or beside it stays. */
export function writeGuide(sheet: Sheet): void {
  sheet.setTabColor(GUIDE_TAB.color);
  sheet.setFrozenRows(GUIDE_TAB.frozenRows);
  sheet.setColumnWidth(1, GUIDE_WIDTH);
  sheet
    .getRange(1, 1, GUIDE_LINES.length, 1)
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setTextStyles(GUIDE_LINES.map(({ kind }) => [textStyle(kind)]))
    .setNumberFormat('@')
    .setValues(GUIDE_LINES.map(({ text }) => [toSheetText(text)]));
  const headings = GUIDE_LINES.flatMap(({ kind }, index) => (kind === 'heading' ? [`A${index + 1}`] : []));
  if (headings.length > 0) sheet.getRangeList(headings).setBackground(HEADING_COLOR);
}

function textStyle(kind: GuideLine['kind']): GoogleAppsScript.Spreadsheet.TextStyle {
  const style = SpreadsheetApp.newTextStyle();
  if (kind === 'title') return style.setBold(true).setFontSize(16).setForegroundColor('#146c2e').build();
  if (kind === 'heading') return style.setBold(true).setFontSize(12).build();
  return style.setFontSize(TEXT_SIZE).build();
}
