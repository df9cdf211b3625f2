import { COMPUTED_TABS, type ComputedFormat } from '../../../workbook/computed-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Looks of a computed tab for any content that the app may write into it. The tab is ours whole. */
export function formatComputedTab(sheet: Sheet, tab: 'coverage' | 'gaps'): void {
  const { color, frozenRows, frozenColumns, columns, formats } = COMPUTED_TABS[tab];
  const rows = sheet.getMaxRows();
  sheet.setTabColor(color);
  sheet.setFrozenRows(frozenRows);
  sheet.setFrozenColumns(frozenColumns);
  sheet.getRange(1, 1, rows, columns.length).setVerticalAlignment('middle');
  columns.forEach(({ width, numberFormat, align, wrap }, index) => {
    sheet.setColumnWidth(index + 1, width);
    const range = sheet
      .getRange(1, index + 1, rows, 1)
      .setHorizontalAlignment(align)
      .setWrap(wrap);
    if (numberFormat !== null) range.setNumberFormat(numberFormat);
  });
  // The title and the lines below it are longer than their column.
  sheet.getRange(1, 2, 3, 1).setWrap(false).setHorizontalAlignment('left');
  sheet.getRange(1, 2, 1, 1).setFontWeight('bold').setFontSize(14);
  sheet.hideColumns(1, 1);
  sheet.setConditionalFormatRules(formats.map((format) => toRule(sheet, rows, format)));
}

function toRule(
  sheet: Sheet,
  rows: number,
  { columns, formula, background, text, bold }: ComputedFormat,
): Rule {
  const [first, last] = columns;
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=${formula}`);
  if (background !== undefined) rule.setBackground(background);
  if (text !== undefined) rule.setFontColor(text);
  if (bold !== undefined) rule.setBold(bold);
  return rule.setRanges([sheet.getRange(1, first, rows, last - first + 1)]).build();
}
