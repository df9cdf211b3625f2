import type { RowTab } from '../../../domain/tables/fields';
import { isNumberKind, NUMBER_FORMATS } from '../../../workbook/codec';
import type { ColumnDefinition, ColumnEditor } from '../../../workbook/column';
import { columnsOf, ROW_TABS } from '../../../workbook/workbook';
import type { TabLayout } from '../tab-writer';
import { groupColumns } from './column-runs';

/** White text on these is at least 4.5 : 1. */
const HEADER_COLORS: Readonly<Record<ColumnEditor, string>> = {
  user: '#146c2e',
  owner: '#7a4b00',
  system: '#5f6368',
};

/**
 * Looks of a tab that holds rows: header, widths, number formats, alignment, frozen part, hidden columns. `rows` is
 * how far down the formats reach. Columns of users are not touched.
 */
export function formatRowTab(tab: RowTab, layout: TabLayout, rows: number): void {
  const { sheet } = layout;
  const { color, frozenRows, frozenColumns } = ROW_TABS[tab];
  sheet.setTabColor(color);
  sheet.setFrozenRows(frozenRows);
  if (sheet.getFrozenColumns() === 0) sheet.setFrozenColumns(frozenColumns);
  formatColumns(tab, layout, rows);
}

/** Of the columns in `layout` alone. */
export function formatColumns(tab: RowTab, layout: TabLayout, rows: number): void {
  const { sheet } = layout;
  formatHeader(tab, layout);
  formatBody(tab, layout, rows);
  for (const [field, { width, hidden }] of columnsOf(tab)) {
    const column = layout.columnOf.get(field);
    if (column === undefined) continue;
    sheet.setColumnWidth(column, width);
    if (hidden) sheet.hideColumns(column, 1);
  }
}

function formatHeader(tab: RowTab, layout: TabLayout): void {
  for (const { column, width, value } of runsBy(tab, layout, ({ editor }) => editor)) {
    layout.sheet
      .getRange(1, column, 1, width)
      .setNumberFormat('@')
      .setBackground(HEADER_COLORS[value])
      .setFontColor('#ffffff')
      .setFontWeight('bold')
      .setWrap(true)
      .setVerticalAlignment('middle')
      .setHorizontalAlignment('center');
  }
}

function formatBody(tab: RowTab, layout: TabLayout, rows: number): void {
  for (const { column, width } of runsBy(tab, layout, () => true)) {
    layout.sheet
      .getRange(2, column, rows - 1, width)
      .setWrap(true)
      .setVerticalAlignment('top');
  }
  for (const { column, width, value } of runsBy(tab, layout, ({ codec }) => NUMBER_FORMATS[codec])) {
    if (value !== null) layout.sheet.getRange(2, column, rows - 1, width).setNumberFormat(value);
  }
  for (const { column, width, value } of runsBy(tab, layout, alignmentOf)) {
    layout.sheet.getRange(2, column, rows - 1, width).setHorizontalAlignment(value);
  }
}

function alignmentOf({ codec }: ColumnDefinition): 'left' | 'right' | 'center' {
  if (isNumberKind(codec)) return 'right';
  return codec === 'date' ? 'center' : 'left';
}

function runsBy<V>(
  tab: RowTab,
  { columnOf }: TabLayout,
  valueOf: (definition: ColumnDefinition) => V,
): ReturnType<typeof groupColumns<V>> {
  const valueByColumn = new Map<number, V>();
  for (const [field, definition] of columnsOf(tab)) {
    const column = columnOf.get(field);
    if (column !== undefined) valueByColumn.set(column, valueOf(definition));
  }
  return groupColumns(valueByColumn);
}
