import type {
  FieldWrite,
  SetUpReport,
  StarterRows,
  StructureProblem,
  WorkbookPort,
} from '../../app/ports/ports';
import { err, ok, type Result } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import type { Row, Tables } from '../../domain/tables/table';
import { encodeCell } from '../../workbook/codec';
import { COVERAGE_MARK_ROW } from '../../workbook/coverage-mark';
import { SCHEMA_VERSION } from '../../workbook/schema-version';
import { columnDefinition, TABS, tabName } from '../../workbook/workbook';
import { writeComputedGrid } from './computed-writer';
import { findNewerSchema } from './find-newer-schema';
import { findSheet } from './find-sheet';
import { locateColumns, locateInTab } from './locate-columns';
import { formatComputedTab } from './set-up/computed-format';
import { setUpSpreadsheet } from './set-up/set-up';
import { createSheetDates, type SheetDates } from './sheet-dates';
import { keepRows } from './keep-rows';
import { REGISTERS } from './registers';
import { readTabRows } from './tab-rows';
import { type TabLayout, toPlainValue, writeCells, writeRows } from './tab-writer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type PartialRow<T extends RowTab> = Partial<Readonly<Record<FieldOf<T>, Cell>>>;

/** The spreadsheet that the script is bound to. Nothing is asked of Google before the first method is called. */
export function createSheetsWorkbook(deps: {
  readonly newId: () => string;
  /** The newest schema that is read; that of the code unless given. */
  readonly newest?: number;
}): WorkbookPort {
  const session = createSession(deps.newest);
  return {
    read: (tabs) => readTabs(session, tabs),
    columnWrites: (tab, field, valueByRow) => columnWrites(session, tab, field, valueByRow),
    writeFields: <T extends RowTab>(tab: T, writes: readonly FieldWrite<T>[]) =>
      writes.length === 0 ? [] : writeCells(tab, session.written(tab), writes, session.dates()),
    absentColumns: () => session.absentColumns(),
    columnsOf: (tab) => Object.fromEntries(session.layoutOf(tab).columnOf),
    append: (tab, rows) => append(session, tab, rows),
    keepRows: (tab, rows) => {
      keepRows(session.sheetOf(tab), rows);
      session.layouts.delete(tab);
    },
    readCoverageMark: () =>
      String(
        findSheet(session.spreadsheet().getSheets(), 'coverage')?.getRange(COVERAGE_MARK_ROW, 1).getValue() ??
          '',
      ),
    writeComputed: (tab, grid) => {
      const sheet = session.sheetOf(tab);
      if (writeComputedGrid(sheet, grid, session.dates())) formatComputedTab(sheet, tab, { widths: false });
    },
    filledSheets: () =>
      session
        .spreadsheet()
        .getSheets()
        .filter((sheet) => sheet.getLastRow() > 0)
        .map((sheet) => sheet.getName()),
    setUp: (starter) => setUp(session, starter, deps.newId),
    flush: () => SpreadsheetApp.flush(),
  };
}

/** What one execution has learnt of the spreadsheet. */
interface Session {
  readonly newest: number;
  spreadsheet(): Spreadsheet;
  dates(): SheetDates;
  /** Throws where the tab is missing: callers have read it before they write. */
  sheetOf(tab: Parameters<typeof tabName>[0]): GoogleAppsScript.Spreadsheet.Sheet;
  layoutOf(tab: RowTab): TabLayout;
  /** The layout of a tab that is about to be written: what was seen of its cells no longer holds. */
  written(tab: RowTab): TabLayout;
  readonly layouts: Map<RowTab, TabLayout>;
  /** Of the tabs that were read. */
  readonly absent: Map<RowTab, readonly string[]>;
  absentColumns(): readonly { readonly tab: RowTab; readonly field: string }[];
  forget(): void;
}

function createSession(newest = SCHEMA_VERSION): Session {
  const layouts = new Map<RowTab, TabLayout>();
  const absent = new Map<RowTab, readonly string[]>();
  let dates: SheetDates | null = null;
  const spreadsheet = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  const sheetOf: Session['sheetOf'] = (tab) => {
    const sheet = findSheet(spreadsheet().getSheets(), tab);
    if (sheet === null) throw new Error(`The workbook has no tab ${tabName(tab)}`);
    return sheet;
  };
  const layoutOf = (tab: RowTab): TabLayout => {
    const known = layouts.get(tab);
    if (known) return known;
    const sheet = sheetOf(tab);
    const [header] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
    const layout = { sheet, columnOf: locateColumns(tab, header ?? []).columnOf, lastRow: 1 };
    layouts.set(tab, layout);
    return layout;
  };
  return {
    newest,
    spreadsheet,
    layouts,
    absent,
    absentColumns: () => [...absent].flatMap(([tab, fields]) => fields.map((field) => ({ tab, field }))),
    sheetOf,
    dates: () =>
      (dates ??= createSheetDates(Session.getScriptTimeZone(), spreadsheet().getSpreadsheetTimeZone())),
    layoutOf,
    written: (tab) => {
      const { sheet, columnOf, lastRow } = layoutOf(tab);
      const layout = { sheet, columnOf, lastRow };
      layouts.set(tab, layout);
      return layout;
    },
    forget: () => {
      layouts.clear();
      absent.clear();
      dates = null;
    },
  };
}

function readTabs<T extends RowTab>(
  session: Session,
  tabs: readonly T[],
): Result<Pick<Tables, T>, readonly StructureProblem[]> {
  const sheets = session.spreadsheet().getSheets();
  if (TABS.every(({ key }) => findSheet(sheets, key) === null)) return err([{ kind: 'not-a-workbook' }]);
  const tables: Partial<Record<RowTab, readonly Row<RowTab>[]>> = {};
  const problems: StructureProblem[] = [];
  for (const tab of tabs) {
    const sheet = findSheet(sheets, tab);
    if (sheet === null) {
      problems.push({ kind: 'missing-tab', tab });
      continue;
    }
    const values = sheet.getDataRange().getValues() as unknown[][];
    const located = locateInTab(tab, values);
    const { rows, lastRow } = readTabRows(tab, values, located.columnOf, session.dates());
    problems.push(...located.problems);
    session.absent.set(tab, located.absent);
    session.layouts.set(tab, { sheet, columnOf: located.columnOf, lastRow, seen: values });
    tables[tab] = rows;
  }
  const newer = findNewerSchema(tables.settings ?? [], session.newest);
  if (newer) return err([newer]);
  return problems.length > 0 ? err(problems) : ok(tables as Pick<Tables, T>);
}

function columnWrites<T extends RowTab>(
  session: Session,
  tab: T,
  field: FieldOf<T>,
  valueByRow: ReadonlyMap<number, Cell>,
): readonly FieldWrite<T>[] {
  const { columnOf, lastRow, seen } = session.layoutOf(tab);
  const column = columnOf.get(field);
  const definition = columnDefinition(tab, field);
  if (definition === undefined) throw new Error(`No column ${field} in ${tab}`);
  // Said by `absentColumns`; what is written whole is computed, so nothing is lost.
  if (column === undefined) return [];
  const last = [...valueByRow.keys()].reduce((a, b) => Math.max(a, b), lastRow);
  if (seen !== undefined && holdsAlready(seen, column, last, valueByRow)) return [];
  return Array.from({ length: last - 1 }, (_, index): FieldWrite<T> => {
    const cells = { [field]: valueByRow.get(index + 2) ?? null } as FieldWrite<T>['cells'];
    return { row: index + 2, cells };
  });
}

/** Days are taken for changed: the columns that are written whole hold text. */
function holdsAlready(
  seen: readonly (readonly unknown[])[],
  column: number,
  last: number,
  valueByRow: ReadonlyMap<number, Cell>,
): boolean {
  for (let row = 2; row <= Math.max(last, seen.length); row += 1) {
    if ((seen[row - 1]?.[column - 1] ?? '') !== (valueByRow.get(row) ?? '')) return false;
  }
  return true;
}

function append<T extends RowTab>(session: Session, tab: T, rows: readonly PartialRow<T>[]): void {
  if (rows.length === 0) return;
  if (!REGISTERS.includes(tab)) {
    // Others may have added rows since the last read; under the lock this look is the true one.
    const sheet = session.sheetOf(tab);
    const values = sheet.getDataRange().getValues() as unknown[][];
    const { columnOf } = locateColumns(tab, values[0] ?? []);
    const { lastRow } = readTabRows(tab, values, columnOf, session.dates());
    session.layouts.set(tab, { sheet, columnOf, lastRow });
    writeRows(tab, { sheet, columnOf, lastRow }, lastRow + 1, rows, session.dates());
    return;
  }
  const layout = session.layoutOf(tab);
  if (rows.length === 1 && rows[0]) layout.sheet.appendRow(registerLine(session, tab, layout, rows[0]));
  else writeRows(tab, layout, layout.sheet.getLastRow() + 1, rows, session.dates());
}

/** Google puts an appended row after the last one with content by itself. */
function registerLine<T extends RowTab>(
  session: Session,
  tab: T,
  { columnOf }: TabLayout,
  row: PartialRow<T>,
): unknown[] {
  const width = [...columnOf.values()].reduce((a, b) => Math.max(a, b), 1);
  const line: unknown[] = Array.from({ length: width }, () => '');
  for (const [field, column] of columnOf) {
    const definition = columnDefinition(tab, field);
    const cell = (row as Readonly<Record<string, Cell>>)[field] ?? null;
    line[column - 1] = toPlainValue(encodeCell(definition?.codec ?? 'text', cell), session.dates());
  }
  return line;
}

function setUp(session: Session, starter: StarterRows, newId: () => string): SetUpReport {
  session.forget();
  const report = setUpSpreadsheet(session.spreadsheet(), starter, newId);
  session.forget();
  return report;
}
