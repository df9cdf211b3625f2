import type { RowTab } from '../../../domain/tables/fields';
import type { Row } from '../../../domain/tables/table';
import { isRowTab, TABS } from '../../../workbook/workbook';
import { findNewerSchema } from '../find-newer-schema';
import { findSheet } from '../find-sheet';
import { locateColumns } from '../locate-columns';
import type { SheetDates } from '../sheet-dates';
import { readTabRows } from '../tab-rows';
import type { TabLayout } from '../tab-writer';
import { type HeaderPlan, isHeaderRowDeleted, planHeaders } from './plan-headers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

/** A tab of rows that set-up is at work on. */
export interface SetUpTab {
  readonly tab: RowTab;
  /** Made by this run: nothing stands in it, and it looks as Google makes a sheet. */
  readonly fresh: boolean;
  readonly layout: TabLayout;
  readonly rows: readonly Row<RowTab>[];
  /** Headers to write. */
  readonly written: HeaderPlan['written'];
}

export const ROW_TAB_KEYS: readonly RowTab[] = TABS.map(({ key }) => key).filter(isRowTab);

/**
 * Every tab of rows that stands, one look each. Throws, before anything is changed, where the workbook is of a newer
 * schema.
 */
export function readStanding(spreadsheet: Spreadsheet, dates: SheetDates): ReadonlyMap<RowTab, Values> {
  const sheets = spreadsheet.getSheets();
  const found = new Map<RowTab, Values>();
  // Cấu hình first: it says which schema the others are of.
  for (const tab of ['settings' as const, ...ROW_TAB_KEYS.filter((key) => key !== 'settings')]) {
    const sheet = findSheet(sheets, tab);
    if (sheet === null) continue;
    const values = sheet.getDataRange().getValues() as unknown[][];
    if (tab === 'settings') refuseNewerSchema(values, dates);
    found.set(tab, values);
  }
  return found;
}

function refuseNewerSchema(values: Values, dates: SheetDates): void {
  const { columnOf } = locateColumns('settings', values[0] ?? []);
  const newer = findNewerSchema(readTabRows('settings', values, columnOf, dates).rows);
  if (newer)
    throw new Error(`The workbook is of the newer schema ${newer.found}; this add-on knows ${newer.known}`);
}

/** Where the columns of a tab stand or will stand; gives a deleted header row its place again. */
export function planTab(
  tab: RowTab,
  sheet: Sheet,
  standing: Values | undefined,
  dates: SheetDates,
): SetUpTab {
  const found = standing ?? [[]];
  const headless = isHeaderRowDeleted(tab, found);
  if (headless) sheet.insertRowBefore(1);
  const values = headless ? [[], ...found] : found;
  const { columnOf, written } = planHeaders(tab, values);
  const { rows, lastRow } = readTabRows(tab, values, columnOf, dates);
  return { tab, fresh: standing === undefined, layout: { sheet, columnOf, lastRow }, rows, written };
}
