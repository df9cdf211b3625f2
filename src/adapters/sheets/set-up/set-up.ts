import type { SetUpReport, StarterRows } from '../../../app/ports/ports';
import type { RowTab, TabKey } from '../../../domain/tables/fields';
import type { Row, Tables } from '../../../domain/tables/table';
import { OLDEST_SCHEMA, SCHEMA_VERSION } from '../../../workbook/schema-version';
import { isRowTab, TABS, tabName } from '../../../workbook/workbook';
import { findSheet } from '../find-sheet';
import { createSheetDates } from '../sheet-dates';
import { putRuns, rowWrites, type TabLayout } from '../tab-writer';
import { keepersIn, keepersOf } from './closed-protection';
import { HIDDEN_TAB_KEYS } from './hidden-tab';
import { dressPlainTabs } from './plain-tabs';
import { rowTabProtections, warnOnTab } from './protection-wishes';
import { findProtections, type FoundProtections, repairProtections } from './protections';
import { planTab, readStanding, ROW_TAB_KEYS, type SetUpTab } from './read-standing';
import { dressTab, makeRoom } from './row-tab';
import { setFrame } from './row-tab-look';
import { type Made, rowsToAdd } from './starter-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook's own, whatever the account that made it was set to; dates and numbers are read by them. */
const LOCALE = 'vi_VN';

type AddedRows = ReturnType<typeof rowsToAdd>;

/**
 * Builds what is missing and repairs what is damaged; loses no row and no column of users. It looks at every tab
 * first and writes only what differs. Only an owner may run it once protections stand (Google throws for others).
 * Throws, before it changes anything, where the workbook is of a newer schema: callers have read the settings before
 * and said so in their own words.
 */
export function setUpSpreadsheet(
  spreadsheet: Spreadsheet,
  starter: StarterRows,
  newId: () => string,
): SetUpReport {
  const datesNow = (): ReturnType<typeof createSheetDates> =>
    createSheetDates(Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone());
  const readDates = datesNow();
  const standing = readStanding(spreadsheet, readDates);
  setPlace(spreadsheet);
  const createdTabs = createMissingTabs(spreadsheet);
  const found: FoundProtections = createdTabs.length === TABS.length ? [] : findProtections(spreadsheet);
  const sheets = spreadsheet.getSheets();
  const tabs = ROW_TAB_KEYS.map((tab) => {
    const sheet = findSheet(sheets, tab);
    if (sheet === null) throw new Error(`Set-up did not find the tab it made: ${tabName(tab)}`);
    return planTab(tab, sheet, standing.get(tab), readDates);
  });
  const isNew = ROW_TAB_KEYS.every((tab) => createdTabs.includes(tab));
  const made = { newId, schema: isNew ? SCHEMA_VERSION : OLDEST_SCHEMA };
  dressPlainTabs(sheets, createdTabs, found);
  const filledRows = fillRowTabs(tabs, starter, made, found, datesNow());
  const guarded = repairProtections(
    found,
    protectionsOf(tabs, sheets),
    keepersIn(spreadsheet, namedKeepers(tabs, starter)),
  );
  const repaired = tabs.filter(({ fresh }) => !fresh);
  return {
    createdTabs,
    repairedHeaders: repaired.flatMap(({ tab, written }) => written.map(({ field }) => ({ tab, field }))),
    filledRows,
    ...guarded,
    tables: filledRows > 0 ? null : tablesOf(tabs),
  };
}

const tablesOf = (tabs: readonly SetUpTab[]): Tables =>
  Object.fromEntries(tabs.map(({ tab, rows }) => [tab, rows])) as Tables;

/** Returns how many rows were added. */
function fillRowTabs(
  tabs: readonly SetUpTab[],
  starter: StarterRows,
  made: Made,
  found: FoundProtections,
  dates: ReturnType<typeof createSheetDates>,
): number {
  const layouts: ReadonlyMap<RowTab, TabLayout> = new Map(tabs.map(({ tab, layout }) => [tab, layout]));
  const added = new Map<RowTab, AddedRows>(
    tabs.map(({ tab, rows }) => [tab, rowsToAdd(tab, starter, rows, made)]),
  );
  const rowsOf = ({ tab }: SetUpTab): AddedRows => added.get(tab) ?? [];
  // A list from another tab reaches down to that tab's end, so all tabs get their room first.
  for (const each of tabs) makeRoom(each, rowsOf(each).length);
  for (const each of tabs) {
    const { tab, layout, written } = each;
    dressTab(each, rowsOf(each), layouts, found);
    putRuns(layout.sheet, [
      ...written.map(({ column, header }) => ({ row: 1, column, value: header })),
      ...rowWrites(tab, layout, layout.lastRow + 1, rowsOf(each), dates),
    ]);
  }
  return [...added.values()].reduce((sum, rows) => sum + rows.length, 0);
}

function setPlace(spreadsheet: Spreadsheet): void {
  const zone = Session.getScriptTimeZone();
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
  if (spreadsheet.getSpreadsheetTimeZone() !== zone) spreadsheet.setSpreadsheetTimeZone(zone);
}

/**
 * A new tab stands right behind the one before it in the definition; tabs that stand are never moved. Tabs of rows are
 * made after the first of them, whose frame they take over.
 */
function createMissingTabs(spreadsheet: Spreadsheet): readonly TabKey[] {
  const created: TabKey[] = [];
  const first = spreadsheet.getSheets();
  let before = 0;
  let framed: Sheet | null = null;
  for (const { key } of TABS) {
    const standing = findSheet(spreadsheet.getSheets(), key);
    const sheet: Sheet = standing ?? insertTab(spreadsheet, key, before, isRowTab(key) ? framed : null);
    if (standing === null) {
      created.push(key);
      if (isRowTab(key)) framed ??= setFrame(sheet);
    }
    before = sheet.getIndex();
  }
  const [blank] = first;
  const onlyBlank = first.length === 1 && created.length === TABS.length;
  if (onlyBlank && blank && blank.getLastRow() === 0) spreadsheet.deleteSheet(blank);
  return created;
}

const insertTab = (spreadsheet: Spreadsheet, key: TabKey, index: number, template: Sheet | null): Sheet =>
  template === null
    ? spreadsheet.insertSheet(tabName(key), index)
    : spreadsheet.insertSheet(tabName(key), index, { template });

function protectionsOf(
  tabs: readonly SetUpTab[],
  sheets: readonly Sheet[],
): ReturnType<typeof rowTabProtections> {
  const plain = (['guide', 'coverage', 'gaps', ...HIDDEN_TAB_KEYS] as const).flatMap((key) => {
    const sheet = findSheet(sheets, key);
    return sheet === null ? [] : [warnOnTab(key, sheet)];
  });
  return [...tabs.flatMap(({ tab, layout }) => rowTabProtections(tab, layout)), ...plain];
}

/** Those of Cán bộ as it stands, or as the starter fills it. */
function namedKeepers(tabs: readonly SetUpTab[], starter: StarterRows): readonly string[] {
  const standing = (tabs.find(({ tab }) => tab === 'officers')?.rows ?? []) as readonly Row<'officers'>[];
  const filled = (starter.officers ?? []).map((cells, index) => ({
    row: index + 2,
    cells: cells as Row<'officers'>['cells'],
  }));
  return keepersOf(standing.length > 0 ? standing : filled);
}
