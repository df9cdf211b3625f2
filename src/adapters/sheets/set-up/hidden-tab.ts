import type { TabKey } from '../../../domain/tables/fields';
import { ARCHIVE_HEADERS, ARCHIVE_TAB } from '../../../workbook/archive-tab';
import { FACT_HEADERS, FACTS_TAB } from '../../../workbook/facts-tab';
import { TREND_HEADERS, TREND_TAB } from '../../../workbook/trend-tab';
import { ensureColumns } from '../tab-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HIDDEN_TABS = {
  trend: { look: TREND_TAB, headers: TREND_HEADERS },
  archive: { look: ARCHIVE_TAB, headers: ARCHIVE_HEADERS },
  facts: { look: FACTS_TAB, headers: FACT_HEADERS },
} as const;

export type HiddenTab = keyof typeof HIDDEN_TABS;
export const HIDDEN_TAB_KEYS = Object.keys(HIDDEN_TABS) as readonly HiddenTab[];

export const isHiddenTab = (key: TabKey): key is HiddenTab => key in HIDDEN_TABS;

/** Text format so that nothing is taken for a number or a date, out of sight, and last its header, which says that it stands. Rows are never touched. */
export function dressHiddenTab(tab: HiddenTab, sheet: Sheet): void {
  const { look, headers } = HIDDEN_TABS[tab];
  sheet.setTabColor(look.color);
  sheet.setFrozenRows(look.frozenRows);
  ensureColumns(sheet, headers.length);
  sheet.getRange(1, 1, sheet.getMaxRows(), headers.length).setNumberFormat('@');
  sheet.hideSheet();
  writeHeaders(tab, sheet);
}

/** In a tab that this edition has dressed: two calls where nothing is damaged. */
export function repairHiddenTab(tab: HiddenTab, sheet: Sheet): void {
  const { headers } = HIDDEN_TABS[tab];
  const [found = []] = sheet.getRange(1, 1, 1, headers.length).getValues() as unknown[][];
  if (headers.some((header, index) => found[index] !== header)) writeHeaders(tab, sheet);
  sheet.hideSheet();
}

function writeHeaders(tab: HiddenTab, sheet: Sheet): void {
  const { headers } = HIDDEN_TABS[tab];
  sheet.getRange(1, 1, 1, headers.length).setValues([[...headers]]);
}
