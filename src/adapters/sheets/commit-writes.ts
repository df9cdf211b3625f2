import type { Committed, Standing, TabWrite } from '../../app/ports/row-ports';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import { headerKey } from '../../workbook/header-key';
import { columnDefinition } from '../../workbook/workbook';
import type { HeldBlock } from './held-grid';
import { holdGrid } from './held-grid';
import { putBack } from './put-back';
import { toCell } from './tab-rows';
import { ensureRows, putRuns, type toPlainValue } from './tab-writer';
import type { SheetDates } from './sheet-dates';
import { groupWrites, type CellWrite } from './write-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab's writes, ready to be handed over. */
export interface PlannedWrite {
  readonly tab: RowTab;
  readonly sheet: Sheet;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly cells: readonly CellWrite<ReturnType<typeof toPlainValue>>[];
  readonly hold: TabWrite['hold'];
  /** Number formats of cells, set before they are written. */
  readonly formats: readonly CellWrite<string>[];
}

/**
 * Hands writes over in one batch, in their order, after a copy of everything that they cover; one flush. Nothing is asked
 * of Google between the first copy and the flush, since any question would land half of it. Throws what Google throws.
 */
export function commitWrites(
  plans: readonly PlannedWrite[],
  dates: SheetDates,
  andThen: () => void = () => undefined,
): Committed {
  const written = plans.filter(({ cells }) => cells.length > 0);
  for (const { sheet, cells } of written) ensureRows(sheet, lastRowOf(cells));
  const grid = holdGrid(written.map(blockOf));
  for (const { sheet, cells, formats } of written) {
    putFormats(sheet, formats);
    putRuns(sheet, cells);
  }
  andThen();
  SpreadsheetApp.flush();
  const held = grid.read();
  return {
    standing: (tab) => {
      const index = written.findIndex((plan) => plan.tab === tab);
      const [plan, block] = [written[index], held[index]];
      return plan === undefined || block === undefined ? NOTHING : standingOf(plan, block, dates);
    },
    putBack: (tab, rows) => {
      const index = written.findIndex((plan) => plan.tab === tab);
      const [plan, block] = [written[index], held[index]];
      if (plan === undefined || block === undefined) return [];
      const lost = putBack(grid, block, columnsWritten(plan, new Set(rows)));
      SpreadsheetApp.flush();
      return lost;
    },
    release: () => grid.clear(),
  };
}

function putFormats(sheet: Sheet, formats: readonly CellWrite<string>[]): void {
  for (const { row, column, values } of groupWrites(formats)) {
    sheet
      .getRange(row, column, values.length, values[0]?.length ?? 0)
      .setNumberFormats(values.map((line) => [...line]));
  }
}

const NOTHING: Standing = { columnsInPlace: true, cellsAt: () => ({}) };

const lastRowOf = (cells: PlannedWrite['cells']): number =>
  cells.reduce((last, { row }) => Math.max(last, row), 1);

function blockOf({ sheet, columnOf, cells, hold }: PlannedWrite) {
  const top = cells.reduce((first, { row }) => Math.min(first, row), Number.MAX_SAFE_INTEGER);
  const columns =
    hold === 'rows'
      ? Array.from({ length: sheet.getMaxColumns() }, (_, index) => index + 1)
      : hold.flatMap((field) => columnOf.get(field) ?? []);
  return { sheet, top, height: lastRowOf(cells) - top + 1, columns };
}

function columnsWritten(
  { cells }: PlannedWrite,
  rows: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    if (!rows.has(row)) continue;
    const known = columns.get(row);
    if (known === undefined) columns.set(row, [column]);
    else known.push(column);
  }
  return columns;
}

function standingOf({ tab, columnOf }: PlannedWrite, held: HeldBlock, dates: SheetDates): Standing {
  const kept = [...columnOf].filter(([, column]) => held.header.has(column));
  return {
    columnsInPlace: kept.every(([field, column]) => {
      const header = held.header.get(column);
      return (
        typeof header === 'string' &&
        headerKey(header) === headerKey(columnDefinition(tab, field)?.header ?? '')
      );
    }),
    cellsAt: (row) => {
      const values = held.rowAt(row);
      return Object.fromEntries(
        kept.map(([field, column]): [string, Cell] => [field, toCell(values.get(column) ?? '', dates)]),
      );
    },
  };
}
