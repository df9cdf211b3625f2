import {
  COMPUTED_HEADING_ROWS,
  COMPUTED_TABS,
  type ComputedColumn,
  type ComputedFormat,
} from '../../../workbook/computed-tabs';
import { widthStrokes } from './column-widths';
import { rulesStand } from './own-rules';
import { fillGrid } from './sheet-areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type ComputedTab = 'coverage' | 'gaps';

/** Pixels that a file loses on its way through Excel. */
const WIDTH_TOLERANCE = 1;
const TITLE_SIZE = 14;
const FONT_SIZE = 10;
/** The title and the lines below it stand here. */
const HEADING_COLUMN = 2;

/** Whether the columns are as wide as one of the earlier editions made them. */
export const hasFormerWidths = (sheet: Sheet, tab: ComputedTab): boolean =>
  COMPUTED_TABS[tab].formerWidths.some((widths) =>
    widths.every((width, index) => Math.abs(sheet.getColumnWidth(index + 1) - width) <= WIDTH_TOLERANCE),
  );

/**
 * Looks of a computed tab for any content that the app may write into it. The tab is ours whole, but the widths are
 * set only where `widths` says so: people who have set their own keep them. The number formats come last: a set-up that
 * was stopped halfway is known by them.
 */
export function formatComputedTab(
  sheet: Sheet,
  tab: ComputedTab,
  { widths, fresh = false }: { readonly widths: boolean; readonly fresh?: boolean },
): void {
  const { color, frozenRows, frozenColumns, columns } = COMPUTED_TABS[tab];
  const rows = sheet.getMaxRows();
  sheet.setTabColor(color);
  sheet.setFrozenRows(frozenRows);
  if (!fresh || frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (widths) setWidths(sheet, columns, fresh);
  hideMarks(sheet);
  sheet.setConditionalFormatRules([...rulesOf(sheet, tab)]);
  dressCells(sheet, rows, columns);
}

/** What people can damage without a sign in the cells: two calls where nothing is. */
export function repairComputedTab(sheet: Sheet, tab: ComputedTab): void {
  hideMarks(sheet);
  const wanted = rulesOf(sheet, tab);
  const found = sheet.getConditionalFormatRules();
  if (found.length === wanted.length && rulesStand(found, wanted, () => true)) return;
  sheet.setConditionalFormatRules([...wanted]);
}

/** Whether every cell has its number format; one call. */
export function computedFormatsHold(sheet: Sheet, tab: ComputedTab): boolean {
  const { columns } = COMPUTED_TABS[tab];
  const found = sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).getNumberFormats();
  return found.every((line) =>
    columns.every(({ numberFormat }, index) => numberFormat === null || line[index] === numberFormat),
  );
}

const hideMarks = (sheet: Sheet): void => {
  sheet.hideColumns(1, 1);
};

const rulesOf = (sheet: Sheet, tab: ComputedTab): readonly Rule[] =>
  COMPUTED_TABS[tab].formats.map((format) => toRule(sheet, sheet.getMaxRows(), format));

function setWidths(sheet: Sheet, columns: readonly ComputedColumn[], fresh: boolean): void {
  const widths = new Map(columns.map(({ width }, index) => [index + 1, width]));
  for (const { column, count, width } of widthStrokes(widths, { fresh })) {
    sheet.setColumnWidths(column, count, width);
  }
}

/** The title and the lines below it are longer than their column. */
function dressCells(sheet: Sheet, rows: number, columns: readonly ComputedColumn[]): void {
  const of = <V>(valueOf: (column: ComputedColumn) => V, heading?: V): V[][] =>
    fillGrid({ from: 1, to: rows }, { first: 1, count: columns.length }, (row, column) => {
      const definition = columns[column - 1];
      if (definition === undefined) throw new Error(`no column ${column}`);
      const inHeading = row <= COMPUTED_HEADING_ROWS && column === HEADING_COLUMN;
      return inHeading && heading !== undefined ? heading : valueOf(definition);
    });
  const sizes = of(({ fontSize }) => fontSize ?? FONT_SIZE);
  const title = sizes[0];
  if (title !== undefined) title[HEADING_COLUMN - 1] = TITLE_SIZE;
  sheet
    .getRange(1, 1, rows, columns.length)
    .setVerticalAlignment('middle')
    .setFontColors(of(({ color }) => color ?? '#000000'))
    .setHorizontalAlignments(of(({ align }) => align, 'left'))
    .setWraps(of(({ wrap }) => wrap, false))
    .setFontSizes(sizes)
    .setNumberFormats(of(({ numberFormat }) => numberFormat ?? 'General'));
  sheet.getRange(1, HEADING_COLUMN, 1, 1).setFontWeight('bold');
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
