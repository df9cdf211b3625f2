import type { RowTab } from '../../../domain/tables/fields';
import { isNumberKind } from '../../../workbook/codec';
import type { ColumnDefinition, ColumnEditor } from '../../../workbook/column';
import { ROW_TABS } from '../../../workbook/workbook';
import type { ColumnWish } from './column-wishes';
import { widthStrokes } from './column-widths';
import { type ColumnStretch, fillGrid, stretchesOf } from './sheet-areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Formats = readonly (readonly string[])[];

/** White text on these is at least 4.5 : 1. */
const HEADER_COLORS: Readonly<Record<ColumnEditor, string>> = {
  user: '#146c2e',
  owner: '#7a4b00',
  system: '#5f6368',
};
const HEADER_FORMAT = '@';
const GENERAL = 'General';

/** Pixels by which a column may be wider than its definition where it then needs no call of its own. */
const WIDENING = 30;

/** The number formats of our columns from row 1 to `rows`, with the columns of people between them. One call. */
export function readFormats(sheet: Sheet, wishes: readonly ColumnWish[], rows: number): Formats {
  const last = wishes.map(({ column }) => column).reduce((a, b) => Math.max(a, b), 1);
  return sheet.getRange(1, 1, rows, last).getNumberFormats();
}

/** Whether every cell has the number format that it should; clearing or pasting looks changes that first. */
export function formatsHold(found: Formats, wishes: readonly ColumnWish[], rows: number): boolean {
  for (let row = 1; row <= rows; row += 1) {
    const line = found[row - 1] ?? [];
    const wrong = wishes.some(({ column, formatAt }) => {
      const wanted = row === 1 ? HEADER_FORMAT : formatAt(row);
      return wanted !== null && !isSameFormat(line[column - 1] ?? '', wanted);
    });
    if (wrong) return false;
  }
  return true;
}

const isSameFormat = (found: string, wanted: string): boolean => plainFormat(found) === plainFormat(wanted);
/** Google gives the plain format of a cell as «General» or as this pattern. */
const plainFormat = (format: string): string =>
  format === '' || format === '0.###############' ? GENERAL.toLowerCase() : format.toLowerCase();

/**
 * Looks of a tab that holds rows: header, widths, number formats, alignment, frozen part. `rows` is how far down they
 * reach; `found` are the number formats that stand, null in a new tab. Columns of users are not touched. The number
 * formats come last: a set-up that was stopped halfway is known by them.
 */
export function dressRowTab(
  tab: RowTab,
  sheet: Sheet,
  wishes: readonly ColumnWish[],
  rows: number,
  found: Formats | null,
): void {
  sheet.setTabColor(ROW_TABS[tab].color);
  freeze(tab, sheet, found === null);
  setWidths(sheet, wishes, found === null);
  const wishOf = new Map(wishes.map((wish) => [wish.column, wish]));
  for (const stretch of stretchesOf(wishOf.keys())) {
    dressHeader(sheet, stretch, wishOf);
    dressCells(sheet, stretch, wishOf, rows, found);
  }
}

/** Looks of these columns alone, in a tab that stands. */
export function dressColumns(sheet: Sheet, wishes: readonly ColumnWish[], rows: number): void {
  setWidths(sheet, wishes, false);
  const wishOf = new Map(wishes.map((wish) => [wish.column, wish]));
  for (const stretch of stretchesOf(wishOf.keys())) {
    dressHeader(sheet, stretch, wishOf);
    dressCells(sheet, stretch, wishOf, rows, null);
  }
}

/** The frame that most tabs of rows share: a new one is made after a sheet with it. */
const SHARED_FRAME = { frozenRows: 1, frozenColumns: 2 } as const;

export function setFrame(sheet: Sheet): Sheet {
  sheet.setFrozenRows(SHARED_FRAME.frozenRows);
  sheet.setFrozenColumns(SHARED_FRAME.frozenColumns);
  return sheet;
}

/** People who froze other columns keep them. */
function freeze(tab: RowTab, sheet: Sheet, fresh: boolean): void {
  const { frozenRows, frozenColumns } = ROW_TABS[tab];
  if (!fresh || frozenRows !== SHARED_FRAME.frozenRows) sheet.setFrozenRows(frozenRows);
  const standing = fresh ? SHARED_FRAME.frozenColumns : sheet.getFrozenColumns();
  if (fresh ? standing !== frozenColumns : standing === 0) sheet.setFrozenColumns(frozenColumns);
}

function setWidths(sheet: Sheet, wishes: readonly ColumnWish[], fresh: boolean): void {
  const shown = wishes.filter(({ definition }) => !definition.hidden);
  const widths = new Map(shown.map(({ column, definition }) => [column, definition.width]));
  for (const { column, count, width } of widthStrokes(widths, { widening: WIDENING, fresh })) {
    sheet.setColumnWidths(column, count, width);
  }
}

type WishOf = ReadonlyMap<number, ColumnWish>;

function dressHeader(sheet: Sheet, { first, count }: ColumnStretch, wishOf: WishOf): void {
  const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ffffff').build();
  const colors = Array.from({ length: count }, (_cell, right) => {
    const editor = wishOf.get(first + right)?.definition.editor ?? 'user';
    return HEADER_COLORS[editor];
  });
  sheet.getRange(1, first, 1, count).setTextStyle(style).setBackgrounds([colors]);
}

function dressCells(
  sheet: Sheet,
  stretch: ColumnStretch,
  wishOf: WishOf,
  rows: number,
  found: Formats | null,
): void {
  const area = { from: 1, to: rows };
  const alignment = (row: number, column: number): Alignment =>
    row === 1 ? 'center' : alignmentOf(wishOf.get(column)?.definition);
  const format = (row: number, column: number): string =>
    row === 1
      ? HEADER_FORMAT
      : (wishOf.get(column)?.formatAt(row) ?? found?.[row - 1]?.[column - 1] ?? GENERAL);
  sheet
    .getRange(1, stretch.first, rows, stretch.count)
    .setWrapStrategies(fillGrid(area, stretch, (row, column) => wrapOf(row, wishOf.get(column)?.definition)))
    .setVerticalAlignments(fillGrid(area, stretch, (row) => (row === 1 ? 'middle' : 'top')))
    .setHorizontalAlignments(fillGrid(area, stretch, alignment))
    .setNumberFormats(fillGrid(area, stretch, format));
}

/** A list of every hamlet would make its row as tall as the screen; the cell shows it whole where it is chosen. */
function wrapOf(
  row: number,
  definition: ColumnDefinition | undefined,
): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const isLong = definition?.codec === 'hamlets' || definition?.codec === 'hamletSplit';
  const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
  return row > 1 && isLong ? CLIP : WRAP;
}

type Alignment = 'left' | 'right' | 'center';

function alignmentOf(definition: ColumnDefinition | undefined): Alignment {
  if (definition === undefined) return 'left';
  if (isNumberKind(definition.codec)) return 'right';
  return definition.codec === 'date' ? 'center' : 'left';
}
