import type { RowSnapshot, RowsPort, RowWrite, TabSnapshot } from '../../app/row-ports';
import type { StructureProblem } from '../../app/ports';
import { err, ok, type Result } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import { encodeCell } from '../../workbook/codec';
import { columnDefinition, columnsOf, tabName } from '../../workbook/workbook';
import { findSheet } from './find-sheet';
import { locateColumns } from './locate-columns';
import { createSheetDates, type SheetDates } from './sheet-dates';
import { readTabRows, toCell } from './tab-rows';
import { ensureRows, putRuns, toPlainValue } from './tab-writer';
import type { CellWrite } from './write-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PlainValue = ReturnType<typeof toPlainValue>;

/** Where our columns stand in a sheet. */
interface Place {
  readonly sheet: Sheet;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Single rows of the spreadsheet that the script is bound to. Asks nothing of Google before the first method. */
export function createSheetsRows(): RowsPort {
  const places = new Map<RowTab, Place>();
  let dates: SheetDates | null = null;
  const session: Session = {
    places,
    sheetOf: (tab) => findSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets(), tab),
    dates: () =>
      (dates ??= createSheetDates(
        Session.getScriptTimeZone(),
        SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
      )),
  };
  return {
    snapshot: (tab) => snapshot(session, tab),
    readRow: (tab, row) => readRow(session, tab, row),
    formulaFields: (tab, rows) => formulaFields(placeOf(session, tab), rows),
    writeCells: (tab, writes) => writeCells(session, tab, writes),
    appendTo: (tab, rows) => appendTo(session, tab, rows),
    columnsAt: (tab) => Object.fromEntries(placeOf(session, tab).columnOf),
    assumeColumns: (tab, columns) => {
      const sheet = session.sheetOf(tab);
      if (sheet !== null) places.set(tab, { sheet, columnOf: new Map(Object.entries(columns)) });
    },
    spreadsheetId: () => SpreadsheetApp.getActiveSpreadsheet().getId(),
    mayWrite: (tab) => session.sheetOf(tab)?.getRange(2, 1).canEdit() ?? false,
  };
}

/** What one execution has learnt of the spreadsheet. */
interface Session {
  readonly places: Map<RowTab, Place>;
  sheetOf(tab: RowTab): Sheet | null;
  dates(): SheetDates;
}

/** Throws where the tab is missing: use cases have read the workbook before. */
function placeOf(session: Session, tab: RowTab): Place {
  const known = session.places.get(tab);
  if (known) return known;
  const sheet = session.sheetOf(tab);
  if (sheet === null) throw new Error(`The workbook has no tab ${tabName(tab)}`);
  const place = { sheet, columnOf: locateColumns(tab, valuesOf(sheet, 1)).columnOf };
  session.places.set(tab, place);
  return place;
}

function valuesOf(sheet: Sheet, row: number): readonly unknown[] {
  const [values] = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
  return values ?? [];
}

function locate(
  session: Session,
  tab: RowTab,
  sheet: Sheet,
  header: readonly unknown[],
): Result<Place, readonly StructureProblem[]> {
  const { columnOf, problems } = locateColumns(tab, header);
  if (problems.length > 0) return err(problems);
  const place = { sheet, columnOf };
  session.places.set(tab, place);
  return ok(place);
}

const missing = (tab: RowTab): Result<never, readonly StructureProblem[]> =>
  err([{ kind: 'missing-tab', tab }]);

function snapshot<T extends RowTab>(
  session: Session,
  tab: T,
): Result<TabSnapshot<T>, readonly StructureProblem[]> {
  const sheet = session.sheetOf(tab);
  if (sheet === null) return missing(tab);
  const values = sheet.getDataRange().getValues() as unknown[][];
  const place = locate(session, tab, sheet, values[0] ?? []);
  if (!place.ok) return place;
  return ok(readTabRows(tab, values, place.value.columnOf, session.dates(), 'hidden-too'));
}

function readRow<T extends RowTab>(
  session: Session,
  tab: T,
  row: number,
): Result<RowSnapshot<T>, readonly StructureProblem[]> {
  const sheet = session.sheetOf(tab);
  if (sheet === null) return missing(tab);
  const place = locate(session, tab, sheet, valuesOf(sheet, 1));
  if (!place.ok) return place;
  const line = row > sheet.getMaxRows() ? [] : valuesOf(sheet, row);
  const cells = Object.fromEntries(
    columnsOf(tab).map(([field]): [string, Cell] => [
      field,
      toCell(line[(place.value.columnOf.get(field) ?? 0) - 1] ?? '', session.dates()),
    ]),
  ) as Record<FieldOf<T>, Cell>;
  const formulas = line.length === 0 ? new Set<string>() : formulaFields(place.value, [row]).get(row);
  return ok({ cells, formulas: [...(formulas ?? [])] });
}

function formulaFields(
  { sheet, columnOf }: Place,
  rows: readonly number[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  const columns = [...columnOf.values()];
  if (rows.length === 0 || columns.length === 0) return found;
  const top = rows.reduce((a, b) => Math.min(a, b));
  const left = columns.reduce((a, b) => Math.min(a, b));
  const height = rows.reduce((a, b) => Math.max(a, b)) - top + 1;
  const width = columns.reduce((a, b) => Math.max(a, b)) - left + 1;
  const formulas = sheet.getRange(top, left, height, width).getFormulas();
  for (const row of rows) {
    const line = formulas[row - top] ?? [];
    const fields = [...columnOf].filter(([, column]) => (line[column - left] ?? '') !== '');
    found.set(row, new Set(fields.map(([field]) => field)));
  }
  return found;
}

function writeCells<T extends RowTab>(session: Session, tab: T, rows: readonly RowWrite<T>[]): void {
  const place = placeOf(session, tab);
  const writes = rows.flatMap(({ row, cells }) => cellWrites(session, tab, place, row, cells));
  if (writes.length === 0) return;
  ensureRows(
    place.sheet,
    rows.map(({ row }) => row).reduce((a, b) => Math.max(a, b)),
  );
  putRuns(place.sheet, writes);
}

function cellWrites(
  session: Session,
  tab: RowTab,
  { columnOf }: Place,
  row: number,
  cells: Readonly<Record<string, Cell | undefined>>,
): readonly CellWrite<PlainValue>[] {
  return Object.entries(cells).flatMap(([field, cell]) => {
    const column = columnOf.get(field);
    const definition = columnDefinition(tab, field);
    if (definition === undefined) throw new Error(`No column ${field} in ${tab}`);
    if (column === undefined) {
      // Whoever saves has refused what was typed for a column that is not there (app/absent-fields).
      if ((cell ?? null) === null || definition.editor === 'system') return [];
      throw new Error(`No column ${field} in ${tab}`);
    }
    return [
      { row, column, value: toPlainValue(encodeCell(definition.codec, cell ?? null), session.dates()) },
    ];
  });
}

/** One row goes with appendRow, which Google puts after the last row with content by itself. */
function appendTo<T extends 'audit' | 'reports'>(
  session: Session,
  tab: T,
  rows: readonly RowWrite<T>['cells'][],
): void {
  const place = placeOf(session, tab);
  const [only] = rows;
  if (only === undefined) return;
  if (rows.length === 1) {
    const line: PlainValue[] = [];
    for (const { column, value } of cellWrites(session, tab, place, 1, only)) line[column - 1] = value;
    place.sheet.appendRow(Array.from(line, (value: PlainValue | undefined) => value ?? ''));
    return;
  }
  const first = place.sheet.getLastRow() + 1;
  writeCells(
    session,
    tab,
    rows.map((cells, index) => ({ row: first + index, cells })),
  );
}
