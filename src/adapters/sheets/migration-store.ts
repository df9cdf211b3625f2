import type { MigrationPort } from '../../app/ports/migration-port';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import { encodeCell } from '../../workbook/codec';
import { headerKey } from '../../workbook/header-key';
import type { MigrationWrite, RawTab, RawTabs } from '../../workbook/migrations/migration';
import { columnsOf, ROW_TABS, TABS } from '../../workbook/workbook';
import { findSheet } from './find-sheet';
import { locateColumns } from './locate-columns';
import { addColumnTo, addTabTo } from './migration-frame';
import { columnFinder, refusedTabs, sheetNamed } from './migration-rights';
import { keepersOf } from './set-up/closed-protection';
import { createSheetDates, type SheetDates } from './sheet-dates';
import { readTabRows, toCell } from './tab-rows';
import { ensureRows, putRuns, toPlainValue } from './tab-writer';
import type { CellWrite } from './write-runs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type CellsOfTab = Extract<MigrationWrite, { kind: 'cell' }>;

/** The spreadsheet that the script is bound to, for migrations. Asks nothing of Google before the first method. */
export function createMigrationStore(): MigrationPort {
  const book = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  const dates = (): SheetDates =>
    createSheetDates(Session.getScriptTimeZone(), book().getSpreadsheetTimeZone());
  return {
    read: (names) => readRaw(book(), names, dates()),
    refusedTabs: (writes) => refusedTabs(book(), writes),
    apply: (writes) => {
      applyAll(book(), writes, dates());
    },
    keepers: () => keepersIn(book(), dates()),
  };
}

function keepersIn(book: Spreadsheet, dates: SheetDates): readonly string[] {
  const sheet = findSheet(book.getSheets(), 'officers');
  if (sheet === null) return [];
  const values = sheet.getDataRange().getValues() as unknown[][];
  const { columnOf } = locateColumns('officers', values[0] ?? []);
  return keepersOf(readTabRows('officers', values, columnOf, dates).rows);
}

function readRaw(book: Spreadsheet, names: readonly string[], dates: SheetDates): RawTabs {
  const tabs = new Map<string, RawTab>();
  for (const name of names) {
    const sheet = sheetNamed(book, name);
    if (sheet === null) continue;
    const [header = [], ...lines] = sheet.getDataRange().getValues() as unknown[][];
    tabs.set(name, {
      name,
      headers: header.map((value) => (typeof value === 'string' ? value : '')),
      lines: lines.map((line) => line.map((value) => toCell(value, dates))),
    });
  }
  return tabs;
}

/** Cells of one tab that follow each other go out together; the order of the others is kept. */
function applyAll(book: Spreadsheet, writes: readonly MigrationWrite[], dates: SheetDates): void {
  let cells: CellsOfTab[] = [];
  const putCells = (): void => {
    const [first] = cells;
    if (first !== undefined) putAll(sheetOf(book, first.tab), cells, dates);
    cells = [];
  };
  for (const write of writes) {
    if (write.kind === 'cell' && cells.every(({ tab }) => tab === write.tab)) {
      cells.push(write);
      continue;
    }
    putCells();
    if (write.kind === 'cell') cells.push(write);
    else if (write.kind === 'row') appendLine(sheetOf(book, write.tab), write, dates);
    else if (write.kind === 'rowGone') sheetOf(book, write.tab).deleteRow(write.row);
    else if (write.kind === 'column') addColumnTo(book, sheetOf(book, write.tab), write);
    else addTabTo(book, sheetNamed(book, write.tab), write, keepersIn(book, dates));
  }
  putCells();
}

function sheetOf(book: Spreadsheet, name: string): Sheet {
  const sheet = sheetNamed(book, name);
  if (sheet === null) throw new Error(`The workbook has no tab ${name}`);
  return sheet;
}

function putAll(sheet: Sheet, writes: readonly CellsOfTab[], dates: SheetDates): void {
  const columnOf = columnFinder(sheet);
  putRuns(
    sheet,
    writes.map(({ row, header, value, tab }): CellWrite<ReturnType<typeof toPlainValue>> => ({
      row,
      column: columnOf(header),
      value: toPlainValue(encodeCell(codecOf(tab, header), value), dates),
    })),
  );
}

/** Below the last row with anything in it. */
function appendLine(
  sheet: Sheet,
  { tab, cells }: Extract<MigrationWrite, { kind: 'row' }>,
  dates: SheetDates,
): void {
  const row = sheet.getLastRow() + 1;
  ensureRows(sheet, row);
  const writes = Object.entries(cells).map(([header, value]): CellsOfTab => ({
    kind: 'cell',
    tab,
    row,
    header,
    value,
  }));
  putAll(sheet, writes, dates);
}

/** As the column is written today; one that the definition knows no more holds what it is given. */
function codecOf(name: string, header: string): Parameters<typeof encodeCell>[0] {
  const tab = TABS.find((each) => headerKey(each.name) === headerKey(name))?.key;
  if (tab === undefined || !(tab in ROW_TABS)) return 'setting';
  const columns = columnsOf(tab as RowTab) as readonly (readonly [
    FieldOf<RowTab>,
    { header: string; codec: Parameters<typeof encodeCell>[0] },
  ])[];
  return columns.find(([, column]) => headerKey(column.header) === headerKey(header))?.[1].codec ?? 'setting';
}
