import type { RowTab } from '../../domain/tables/fields';
import { headerKey } from '../../workbook/header-key';
import type { MigrationWrite } from '../../workbook/migrations/migration';
import { columnsOf, isRowTab, ROW_TABS, TABS } from '../../workbook/workbook';
import { findSheet } from './find-sheet';
import { locateColumns } from './locate-columns';
import { keepersIn } from './set-up/closed-protection';
import { columnWishes } from './set-up/column-wishes';
import { PROTECTION_PREFIX } from './set-up/look-mark';
import { rowTabProtections } from './set-up/protection-wishes';
import { findProtections, repairProtections } from './set-up/protections';
import { dressColumns, dressRowTab, setFrame } from './set-up/row-tab-look';
import { dressHiddenTab, type HiddenTab, isHiddenTab } from './set-up/hidden-tab';
import { hideSystemColumns } from './set-up/hide-system-columns';
import { setValidations } from './set-up/validations';
import { ensureColumns, ensureRows, type TabLayout } from './tab-writer';
import { columnFinder } from './migration-rights';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A column right of another, with the looks and the list of the definition. Its header goes in last: it is what says that
 * the column stands, so one that was cut off before is taken up again, in the blank column that it left.
 */
export function addColumnTo(
  book: Spreadsheet,
  sheet: Sheet,
  { tab: name, header, after }: Extract<MigrationWrite, { kind: 'column' }>,
): void {
  const column = blankColumnBehind(sheet, after);
  const tab = rowTabNamed(name);
  const field = tab === null ? null : fieldOf(tab, header);
  if (tab !== null && field !== null) {
    const layout: TabLayout = { sheet, columnOf: new Map([[field, column]]), lastRow: sheet.getLastRow() };
    const rows = sheet.getMaxRows();
    sheet.getRange(1, column, rows, 1).setDataValidation(null);
    const wishes = columnWishes(tab, layout, layoutsFor(book, tab, field), []);
    dressColumns(sheet, wishes, rows);
    setValidations(sheet, wishes, rows);
    hideSystemColumns(tab, layout);
  }
  sheet.getRange(1, column).setValue(header);
}

/** The column right of `after` where nothing stands in it, else a new one there; at the end where `after` is not there. */
function blankColumnBehind(sheet: Sheet, after: string): number {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const isBlank = (column: number): boolean => values.every((line) => (line[column - 1] ?? '') === '');
  const hasAfter = (values[0] ?? []).some(
    (each) => typeof each === 'string' && headerKey(each) === headerKey(after),
  );
  const left = hasAfter ? columnFinder(sheet)(after) : Math.max(1, ...values.map((line) => line.length));
  if (!isBlank(left + 1)) sheet.insertColumnAfter(left);
  else ensureColumns(sheet, left + 1);
  return left + 1;
}

/** A tab with looks and protection, its headers last, for the same reason. */
export function addTabTo(
  book: Spreadsheet,
  standing: Sheet | null,
  { tab: name, headers, after }: Extract<MigrationWrite, { kind: 'tab' }>,
  keepers: readonly string[],
): void {
  const left = book.getSheets().find((sheet) => headerKey(sheet.getName()) === headerKey(after));
  const sheet = standing ?? book.insertSheet(name, left?.getIndex() ?? book.getSheets().length);
  ensureColumns(sheet, headers.length);
  const tab = rowTabNamed(name);
  const hidden = hiddenTabNamed(name);
  if (hidden !== null) {
    protectOwn(sheet, name);
    dressHiddenTab(hidden, sheet);
    return;
  }
  if (tab !== null) {
    const columnOf = new Map(
      headers.flatMap((header, index): [string, number][] => {
        const field = fieldOf(tab, header);
        return field === null ? [] : [[field, index + 1]];
      }),
    );
    const layout: TabLayout = { sheet, columnOf, lastRow: 1 };
    const rows = 1 + ROW_TABS[tab].spareRows;
    ensureRows(sheet, rows);
    const wishes = columnWishes(tab, layout, new Map([[tab, layout]]), []);
    dressRowTab(tab, setFrame(sheet), wishes, rows, null);
    setValidations(sheet, wishes, rows);
    hideSystemColumns(tab, layout);
    const found = findProtections(book).filter(({ sheetId }) => sheetId === sheet.getSheetId());
    repairProtections(found, rowTabProtections(tab, layout), keepersIn(book, keepers));
  } else protectOwn(sheet, name);
  sheet.getRange(1, 1, 1, headers.length).setValues([[...headers]]);
}

/** Of a sheet that is protected already Google gives that protection, so one that was cut off gets its words. */
const protectOwn = (sheet: Sheet, name: string): GoogleAppsScript.Spreadsheet.Protection =>
  sheet.protect().setDescription(`${PROTECTION_PREFIX}${name}, Loa Xóm tự ghi`).setWarningOnly(true);

/** Null where the definition of today has no such tab of rows. */
function rowTabNamed(name: string): RowTab | null {
  const key = TABS.find((tab) => headerKey(tab.name) === headerKey(name))?.key;
  return key !== undefined && isRowTab(key) ? key : null;
}

function hiddenTabNamed(name: string): HiddenTab | null {
  const key = TABS.find((tab) => headerKey(tab.name) === headerKey(name))?.key;
  return key !== undefined && isHiddenTab(key) ? key : null;
}

function fieldOf(tab: RowTab, header: string): string | null {
  return columnsOf(tab).find(([, column]) => headerKey(column.header) === headerKey(header))?.[0] ?? null;
}

/** The tab that the list of a column comes from. */
function layoutsFor(book: Spreadsheet, tab: RowTab, field: string): ReadonlyMap<RowTab, TabLayout> {
  const list = columnsOf(tab).find(([each]) => each === field)?.[1].list;
  if (list?.from !== 'tab') return new Map();
  const sheet = findSheet(book.getSheets(), list.tab);
  if (sheet === null) return new Map();
  const [header = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
  return new Map([[list.tab, { sheet, columnOf: locateColumns(list.tab, header).columnOf, lastRow: 1 }]]);
}
