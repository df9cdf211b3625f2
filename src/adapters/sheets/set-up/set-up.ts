import type { SetUpReport, StarterRows } from '../../../app/ports';
import type { RowTab, TabKey } from '../../../domain/tables/fields';
import type { Row } from '../../../domain/tables/table';
import { COMPUTED_TABS } from '../../../workbook/computed-tabs';
import { OLDEST_SCHEMA, SCHEMA_VERSION } from '../../../workbook/schema-version';
import { isRowTab, ROW_TABS, TABS, tabName } from '../../../workbook/workbook';
import { findNewerSchema } from '../find-newer-schema';
import { findSheet } from '../find-sheet';
import { locateColumns } from '../locate-columns';
import { createSheetDates, type SheetDates } from '../sheet-dates';
import { readTabRows } from '../tab-rows';
import { ensureColumns, ensureRows, putRuns, type TabLayout, writeRows } from '../tab-writer';
import { formatComputedTab, hasFormerWidths } from './computed-format';
import { writeGuide } from './guide-tab';
import { isHeaderRowDeleted, planHeaders } from './plan-headers';
import { keepersOf, protectRowTab, removeOurProtections, warnOnTab } from './protections';
import { formatRowTab } from './row-tab-format';
import { formatSettingRows } from './setting-rows';
import { rowsToAdd } from './starter-rows';
import { formatTrendTab } from './trend-tab';
import { applyValidations } from './validations';
import { applyVerdictFormats } from './verdict-formats';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook's own, whatever the account that made it was set to; dates and numbers are read by them. */
const LOCALE = 'vi_VN';

interface StandingTab {
  readonly layout: TabLayout;
  readonly rows: readonly Row<RowTab>[];
}

/**
 * Builds what is missing and repairs what is damaged; loses no row and no column of users. Only an owner may run
 * it once protections stand (Google throws for others). Throws, before it changes anything, where the workbook is of
 * a newer schema: callers have read the settings before and said so in their own words.
 */
export function setUpSpreadsheet(
  spreadsheet: Spreadsheet,
  starter: StarterRows,
  newId: () => string,
): SetUpReport {
  refuseNewerSchema(spreadsheet);
  setPlace(spreadsheet);
  const createdTabs = createMissingTabs(spreadsheet);
  removeOurProtections(spreadsheet);
  const dates = createSheetDates(Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone());
  const repairedHeaders: { tab: RowTab; field: string }[] = [];
  const standing = new Map<RowTab, StandingTab>();
  for (const tab of rowTabs()) {
    const { tab: stands, repaired } = repairTab(spreadsheet, tab, dates);
    standing.set(tab, stands);
    if (!createdTabs.includes(tab)) repairedHeaders.push(...repaired.map((field) => ({ tab, field })));
  }
  formatPlainTabs(spreadsheet, createdTabs);
  const isNew = rowTabs().every((tab) => createdTabs.includes(tab));
  const made = { newId, schema: isNew ? SCHEMA_VERSION : OLDEST_SCHEMA };
  let filledRows = 0;
  for (const [tab, { layout, rows }] of standing) {
    const added = rowsToAdd(tab, starter, rows, made);
    formatTab(tab, { ...layout, lastRow: layout.lastRow + added.length }, layoutsOf(standing));
    if (tab === 'settings') formatSettingRows(layout, [...namesOf(rows), ...namesBelow(layout, added)]);
    writeRows(tab, layout, layout.lastRow + 1, added, dates);
    filledRows += added.length;
  }
  protectTabs(spreadsheet, standing, starter);
  return { createdTabs, repairedHeaders, filledRows };
}

type SettingName = Parameters<typeof formatSettingRows>[1][number];
const namesOf = (rows: readonly Row<RowTab>[]): readonly SettingName[] =>
  (rows as readonly Row<'settings'>[]).map(({ row, cells }) => ({ row, name: cells.name }));
const namesBelow = ({ lastRow }: TabLayout, added: ReturnType<typeof rowsToAdd>): readonly SettingName[] =>
  added.map(({ name }, index) => ({ row: lastRow + 1 + index, name: name ?? null }));

const rowTabs = (): readonly RowTab[] => TABS.map(({ key }) => key).filter(isRowTab);
const layoutsOf = (standing: ReadonlyMap<RowTab, StandingTab>): ReadonlyMap<RowTab, TabLayout> =>
  new Map([...standing].map(([tab, { layout }]) => [tab, layout]));

function refuseNewerSchema(spreadsheet: Spreadsheet): void {
  const sheet = findSheet(spreadsheet.getSheets(), 'settings');
  if (sheet === null) return;
  const values = sheet.getDataRange().getValues() as unknown[][];
  const { columnOf } = locateColumns('settings', values[0] ?? []);
  const dates = createSheetDates('', '');
  const newer = findNewerSchema(readTabRows('settings', values, columnOf, dates).rows);
  if (newer)
    throw new Error(`The workbook is of the newer schema ${newer.found}; this add-on knows ${newer.known}`);
}

function setPlace(spreadsheet: Spreadsheet): void {
  const zone = Session.getScriptTimeZone();
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
  if (spreadsheet.getSpreadsheetTimeZone() !== zone) spreadsheet.setSpreadsheetTimeZone(zone);
}

/** A new tab stands right behind the one before it in the definition; tabs that stand are never moved. */
function createMissingTabs(spreadsheet: Spreadsheet): readonly TabKey[] {
  const created: TabKey[] = [];
  const first = spreadsheet.getSheets();
  let before = 0;
  for (const { key } of TABS) {
    const sheet = findSheet(spreadsheet.getSheets(), key) ?? spreadsheet.insertSheet(tabName(key), before);
    if (!first.some((known) => known.getSheetId() === sheet.getSheetId())) created.push(key);
    before = sheet.getIndex();
  }
  const [blank] = first;
  const onlyBlank = first.length === 1 && created.length === TABS.length;
  if (onlyBlank && blank && blank.getLastRow() === 0) spreadsheet.deleteSheet(blank);
  return created;
}

function repairTab(
  spreadsheet: Spreadsheet,
  tab: RowTab,
  dates: SheetDates,
): { readonly tab: StandingTab; readonly repaired: readonly string[] } {
  const sheet = findSheet(spreadsheet.getSheets(), tab);
  if (sheet === null) throw new Error(`Set-up did not find the tab it made: ${tabName(tab)}`);
  const found = sheet.getDataRange().getValues() as unknown[][];
  const headless = isHeaderRowDeleted(tab, found);
  if (headless) sheet.insertRowBefore(1);
  const values = headless ? [[], ...found] : found;
  const { columnOf, written } = planHeaders(tab, values);
  ensureColumns(
    sheet,
    [...columnOf.values()].reduce((a, b) => Math.max(a, b)),
  );
  const headers = written.map(({ column, header }) => ({ row: 1, column, value: header }));
  putRuns(sheet, headers);
  const { rows, lastRow } = readTabRows(tab, values, columnOf, dates);
  return {
    tab: { layout: { sheet, columnOf, lastRow }, rows },
    repaired: written.map(({ field }) => field),
  };
}

function formatPlainTabs(spreadsheet: Spreadsheet, created: readonly TabKey[]): void {
  const sheets = spreadsheet.getSheets();
  const guide = findSheet(sheets, 'guide');
  if (guide) writeGuide(guide);
  const trend = findSheet(sheets, 'trend');
  if (trend) formatTrendTab(trend);
  for (const key of ['coverage', 'gaps'] as const) {
    const sheet = findSheet(sheets, key);
    if (sheet === null) continue;
    const { rows, columns } = COMPUTED_TABS[key];
    ensureRows(sheet, rows);
    ensureColumns(sheet, columns.length);
    formatComputedTab(sheet, key, { widths: created.includes(key) || hasFormerWidths(sheet, key) });
  }
}

function formatTab(tab: RowTab, layout: TabLayout, layouts: ReadonlyMap<RowTab, TabLayout>): void {
  const rows = layout.lastRow + ROW_TABS[tab].spareRows;
  ensureRows(layout.sheet, rows);
  formatRowTab(tab, layout, rows);
  applyValidations(tab, layout, rows, layouts);
  applyVerdictFormats(layout, rows);
}

function protectTabs(
  spreadsheet: Spreadsheet,
  standing: ReadonlyMap<RowTab, StandingTab>,
  starter: StarterRows,
): void {
  const officers = standing.get('officers')?.rows ?? [];
  const keepers = keepersOf(
    officers.length > 0
      ? officers
      : (starter.officers ?? []).map((cells, index) => ({
          row: index + 2,
          cells: cells as Row<'officers'>['cells'],
        })),
  );
  for (const [tab, { layout }] of standing) protectRowTab(tab, layout, layout.sheet.getMaxRows(), keepers);
  for (const key of ['guide', 'coverage', 'gaps', 'trend'] as const) {
    const sheet = findSheet(spreadsheet.getSheets(), key);
    if (sheet) warnOnTab(sheet, tabName(key));
  }
}
