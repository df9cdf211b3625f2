import {
  COMPUTED_HEADING_ROWS,
  COMPUTED_TABS,
  type ComputedColumn,
  type ComputedFormat,
} from '../../../workbook/computed-tabs';
import { groupColumns } from './column-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Pixels that a file loses on its way through Excel. */
const WIDTH_TOLERANCE = 1;

/** Whether the columns are as wide as an earlier edition made them. */
export const hasFormerWidths = (sheet: Sheet, tab: 'coverage' | 'gaps'): boolean =>
  COMPUTED_TABS[tab].formerWidths.every(
    (width, index) => Math.abs(sheet.getColumnWidth(index + 1) - width) <= WIDTH_TOLERANCE,
  );

/**
 * Looks of a computed tab for any content that the app may write into it. The tab is ours whole, but the widths are
 * set only where `widths` says so: people who have set their own keep them.
 */
export function formatComputedTab(
  sheet: Sheet,
  tab: 'coverage' | 'gaps',
  { widths }: { readonly widths: boolean },
): void {
  const { color, frozenRows, frozenColumns, columns, formats } = COMPUTED_TABS[tab];
  const rows = sheet.getMaxRows();
  sheet.setTabColor(color);
  sheet.setFrozenRows(frozenRows);
  sheet.setFrozenColumns(frozenColumns);
  if (widths) setWidths(sheet, columns);
  formatColumns(sheet, rows, columns);
  // The title and the lines below it are longer than their column.
  sheet.getRange(1, 2, COMPUTED_HEADING_ROWS, 1).setWrap(false).setHorizontalAlignment('left');
  sheet.getRange(1, 2, 1, 1).setFontWeight('bold').setFontSize(14);
  sheet.hideColumns(1, 1);
  sheet.setConditionalFormatRules(formats.map((format) => toRule(sheet, rows, format)));
}

function setWidths(sheet: Sheet, columns: readonly ComputedColumn[]): void {
  for (const { column, width, value } of runsOf(columns, (each) => each.width)) {
    sheet.setColumnWidths(column, width, value);
  }
}

function formatColumns(sheet: Sheet, rows: number, columns: readonly ComputedColumn[]): void {
  const whole = sheet
    .getRange(1, 1, rows, columns.length)
    .setVerticalAlignment('middle')
    .setFontColor('#000000');
  whole.setNumberFormat('General');
  const format = <V>(valueOf: (column: ComputedColumn) => V, set: (range: Range, value: V) => void): void => {
    for (const { column, width, value } of runsOf(columns, valueOf)) {
      set(sheet.getRange(1, column, rows, width), value);
    }
  };
  format(
    ({ align }) => align,
    (range, align) => range.setHorizontalAlignment(align),
  );
  format(
    ({ wrap }) => wrap,
    (range, wrap) => range.setWrap(wrap),
  );
  format(
    ({ fontSize }) => fontSize,
    (range, size) => range.setFontSize(size ?? 10),
  );
  format(
    ({ numberFormat }) => numberFormat,
    (range, pattern) => {
      if (pattern !== null) range.setNumberFormat(pattern);
    },
  );
  format(
    ({ color }) => color,
    (range, color) => {
      if (color !== undefined) range.setFontColor(color);
    },
  );
}

const runsOf = <V>(
  columns: readonly ComputedColumn[],
  valueOf: (column: ComputedColumn) => V,
): ReturnType<typeof groupColumns<V>> =>
  groupColumns(new Map(columns.map((column, index) => [index + 1, valueOf(column)])));

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
