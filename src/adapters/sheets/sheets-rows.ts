import type { RowSnapshot, RowsPort, TabSnapshot, TabWrite } from '../../app/ports/row-ports';
import type { StructureProblem } from '../../app/ports/ports';
import { err, ok, type Result } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import { tidyText } from '../../domain/cells/cell-text';
import { encodeCell, NUMBER_FORMATS } from '../../workbook/codec';
import { columnDefinition, columnsOf, tabName } from '../../workbook/workbook';
import type { PlannedWrite } from './commit-writes';
import { commitWrites } from './commit-writes';
import { findSheet } from './find-sheet';
import { locateColumns, locateInTab } from './locate-columns';
import { createSheetDates, type SheetDates } from './sheet-dates';
import { readTabRows, toCell } from './tab-rows';
import { toPlainValue } from './tab-writer';
import { REGISTERS } from './registers';
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
    linksBehind: (tab, field, rows) => linksBehind(placeOf(session, tab), field, rows),
    locate: (tab) => {
      const located = locateNow(session, tab);
      return located.ok ? ok(Object.fromEntries(located.value.columnOf)) : located;
    },
    index: (tab) => {
      const located = locateNow(session, tab);
      return located.ok ? ok({ idByRow: idsOf(columnOf(located.value, '_id')) }) : located;
    },
    ids: (tab) => ({ idByRow: idsOf(columnOf(placeOf(session, tab), '_id')) }),
    column: (tab, field) =>
      columnOf(placeOf(session, tab), field).map((value) => toCell(value, session.dates())),
    cellsOf: (tab, row) => cellsOf(session, tab, placeOf(session, tab), row),
    lastRow: (tab, known) => lastRow(session, tab, known),
    commit: (writes, andThen) => {
      const plans = writes.map((write) => planOf(session, write));
      return commitWrites(plans, session.dates(), andThen);
    },
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
  lines: readonly (readonly unknown[])[],
): Result<Place, readonly StructureProblem[]> {
  const { columnOf, problems } = locateInTab(tab, lines);
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
  const place = locate(session, tab, sheet, values);
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
  const place = locate(session, tab, sheet, [valuesOf(sheet, 1)]);
  if (!place.ok) return place;
  return ok(cellsOf(session, tab, place.value, row));
}

/** The cells last, so that nothing is asked between them and what is done with them. */
function cellsOf<T extends RowTab>(session: Session, tab: T, place: Place, row: number): RowSnapshot<T> {
  const stands = row <= place.sheet.getMaxRows();
  const formulas = stands ? formulaFields(place, [row]).get(row) : undefined;
  const line = stands ? valuesOf(place.sheet, row) : [];
  const cells = Object.fromEntries(
    columnsOf(tab).map(([field]): [string, Cell] => [
      field,
      toCell(line[(place.columnOf.get(field) ?? 0) - 1] ?? '', session.dates()),
    ]),
  ) as Record<FieldOf<T>, Cell>;
  return { cells, formulas: [...(formulas ?? [])] };
}

function locateNow(session: Session, tab: RowTab): Result<Place, readonly StructureProblem[]> {
  const sheet = session.sheetOf(tab);
  return sheet === null ? missing(tab) : locate(session, tab, sheet, [valuesOf(sheet, 1)]);
}

/** Values of a column from row 2 on; none where the tab has no such column. */
function columnOf({ sheet, columnOf }: Place, field: string): readonly unknown[] {
  const column = columnOf.get(field);
  const rows = sheet.getMaxRows() - 1;
  if (column === undefined || rows < 1) return [];
  const values = sheet.getRange(2, column, rows, 1).getValues() as unknown[][];
  return values.map(([value]) => value);
}

const idsOf = (values: readonly unknown[]): ReadonlyMap<number, string> =>
  new Map(
    values.flatMap((value, index): [number, string][] => {
      const id = typeof value === 'string' || typeof value === 'number' ? tidyText(String(value)) : '';
      return id === '' ? [] : [[index + 2, id]];
    }),
  );

/** Rows that people have filled in columns of their own do not count: they are looked at where there are any. */
function lastRow(session: Session, tab: RowTab, known: number): number {
  const { sheet, columnOf } = placeOf(session, tab);
  const last = Math.max(1, sheet.getLastRow());
  // Registers are long and nobody else fills them: their end is the end.
  if (last <= known || REGISTERS.includes(tab)) return Math.max(last, known);
  const values = sheet.getRange(known + 1, 1, last - known, sheet.getMaxColumns()).getValues() as unknown[][];
  const found = readTabRows(tab, [[], ...values], columnOf, session.dates(), 'hidden-too').lastRow;
  return known + found - 1;
}

function planOf(session: Session, { tab, rows, hold, fitted = [] }: TabWrite): PlannedWrite {
  const place = placeOf(session, tab);
  const cells = rows.flatMap((row) => cellWrites(session, tab, place, row.row, row.cells));
  return { tab, ...place, cells, hold, formats: formatsOf(tab, place, fitted) };
}

function formatsOf(
  tab: RowTab,
  { columnOf }: Place,
  fitted: NonNullable<TabWrite['fitted']>,
): readonly CellWrite<string>[] {
  return fitted.flatMap(({ row, field }): readonly CellWrite<string>[] => {
    const column = columnOf.get(field);
    const definition = columnDefinition(tab, field);
    if (column === undefined || definition === undefined) return [];
    return [{ row, column, value: NUMBER_FORMATS[definition.codec] ?? 'General' }];
  });
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

const HYPERLINK = /^=\s*HYPERLINK\s*\(\s*"([^"]+)"/i;

/** A link that was put behind text, or made by a formula. */
function linksBehind(
  { sheet, columnOf }: Place,
  field: string,
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const column = columnOf.get(field);
  const found = new Map<number, string>();
  if (column === undefined || rows.length === 0) return found;
  const top = rows.reduce((a, b) => Math.min(a, b));
  const range = sheet.getRange(top, column, rows.reduce((a, b) => Math.max(a, b)) - top + 1, 1);
  const take = (urlAt: (index: number) => string | null | undefined): void => {
    for (const row of rows) {
      const url = found.has(row) ? null : urlAt(row - top);
      if (url) found.set(row, url);
    }
  };
  const texts = range.getRichTextValues();
  take((index) => texts[index]?.[0]?.getLinkUrl());
  if (found.size === rows.length) return found;
  const formulas = range.getFormulas();
  take((index) => HYPERLINK.exec(formulas[index]?.[0] ?? '')?.[1]);
  return found;
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
