/** The grid: it shows what the backend says and tells what people want. This folder alone runs the library. */
import {
  CanceledError,
  CommandType,
  ICommandService,
  LifecycleStages,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { GridRange } from '../../../backend/model';
import type { CellChange, StyleView, WorkbookView } from '../../../backend/view/view-types';
import type { Grid, GridEvents } from '../grid';
import { showBackendText } from './backend-text';
import { ConditionalLooks } from './conditional-looks';
import { cellData, fromRange, styleData, workbookData, type CellExtras, type Plain } from './sheet-settings';
import { startUniver } from './start-univer';
import { blocksOf, wishedCells, type SetValuesParams, type TypedText } from './wishes';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** Changes of the view alone: each person's own, kept by nobody. */
const OWN_VIEW = [
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-filter-criteria',
  'sheet.mutation.re-calc-filter',
];

/** Rows that are fitted to their text when a tab is shown first; beyond them the library gets slow. */
const FITTED_ROWS = 400;

/** A frame or two, in ms. */
const DRAWN_MS = 60;

/** More changed rows than these are fitted when their tab is shown again. */
const FITTED_AT_ONCE = 60;

type Values = Record<number, Record<number, Plain | null>>;

export function createGrid(container: HTMLElement, events: GridEvents): Grid {
  return new UniverGrid(container, events);
}

class UniverGrid implements Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly events: GridEvents;
  private unitId = '';
  private loads = 0;
  private ours = false;
  private styles: Plain[] = [];
  private typed: TypedText | null = null;
  private fitted = new Set<string>();
  private hiddenColumns = new Map<number, readonly number[]>();
  private readonly looks = new ConditionalLooks((sheetId, row, column) =>
    this.book().getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column),
  );

  constructor(container: HTMLElement, events: GridEvents) {
    this.events = events;
    this.univer = startUniver(container);
    this.api = FUniver.newAPI(this.univer);
    this.guard();
  }

  async load(view: WorkbookView, at: { sheetId: number; range: GridRange } | null): Promise<void> {
    const scroll = at === null ? null : this.sheet().getScrollState();
    this.asOurs(() => {
      if (this.unitId !== '') this.api.disposeUnit(this.unitId);
      this.loads += 1;
      this.unitId = `book-${this.loads}`;
      this.styles = view.styles.map(styleData);
      this.fitted = new Set();
      this.looks.begin(view.sheets);
      this.hiddenColumns = new Map(view.sheets.map((sheet) => [sheet.id, sheet.hiddenColumns]));
      this.univer.createUnit<IWorkbookData, never>(
        UniverInstanceType.UNIVER_SHEET,
        workbookData(view, this.unitId),
      );
      // The library starts its sheet services with the first workbook.
      if (this.loads === 1) {
        showBackendText(
          this.univer.__getInjector(),
          (sheetId, row, column) => this.looks.at(sheetId, row, column),
          (row, column) => this.extras(row, column),
        );
        this.listen();
      }
      if (at !== null) this.show(at.sheetId);
    });
    // A new workbook can be measured once it has been drawn.
    await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
    this.fit();
    if (at === null || scroll === null) return;
    this.place(at.range);
    this.sheet().scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
  }

  change(sheetId: number, changes: readonly CellChange[], styles: readonly StyleView[] | undefined): void {
    if (styles !== undefined) this.styles = styles.map(styleData);
    const removed: Values = {};
    const put: Values = {};
    for (const [row, column, cell] of changes) {
      (removed[row] ??= {})[column] = null;
      if (cell === null) continue;
      const isPlain = cell.s === undefined || this.hiddenColumns.get(sheetId)?.includes(column) === true;
      (put[row] ??= {})[column] = cellData(cell, isPlain ? undefined : this.styles[cell.s ?? 0]);
    }
    // First removed, since the library merges a new style into the old one.
    for (const cellValue of [removed, put]) this.mutate(String(sheetId), cellValue);
    this.fitRows(String(sheetId), [...new Set(changes.map(([row]) => row))]);
  }

  show(sheetId: number): void {
    this.asOurs(() => {
      const sheet = this.book().getSheetBySheetId(String(sheetId));
      if (sheet !== null) this.book().setActiveSheet(sheet);
      this.fit();
    });
  }

  select(range: GridRange): void {
    this.place(range);
    const { row, column } = range;
    const visible = this.sheet().getVisibleRange();
    const isSeen =
      visible !== null &&
      row >= visible.startRow &&
      row < visible.endRow &&
      column >= visible.startColumn &&
      column < visible.endColumn;
    if (!isSeen) this.sheet().scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
  }

  selection(): { sheetId: number; range: GridRange } {
    const range = this.sheet().getActiveRange()?.getRange();
    const found = range === undefined ? { row: 0, column: 0, rows: 1, columns: 1 } : fromRange(range);
    const isWhole = (start: number): boolean => Number.isNaN(start);
    return {
      sheetId: Number(this.sheet().getSheetId()),
      range: {
        row: isWhole(found.row) ? 0 : found.row,
        column: isWhole(found.column) ? 0 : found.column,
        rows: isWhole(found.rows) ? this.sheet().getMaxRows() : found.rows,
        columns: isWhole(found.columns) ? this.sheet().getMaxColumns() : found.columns,
      },
    };
  }

  /** A range that reached past the sheet's end ends with it. */
  private place({ row, column, rows, columns }: GridRange): void {
    const sheet = this.sheet();
    const [top, left] = [Math.min(row, sheet.getMaxRows() - 1), Math.min(column, sheet.getMaxColumns() - 1)];
    const [height, width] = [
      Math.min(rows, sheet.getMaxRows() - top),
      Math.min(columns, sheet.getMaxColumns() - left),
    ];
    sheet.getRange(top, left, height, width).activate();
  }

  isEditing(): boolean {
    return this.unitId !== '' && this.book().isCellEditing();
  }

  focus(): void {
    const { row, column } = this.selection().range;
    this.sheet().getRange(row, column).activate();
    // Selecting alone leaves the keyboard where it is.
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  private book(): NonNullable<ReturnType<FUniver['getActiveWorkbook']>> {
    const book = this.api.getActiveWorkbook();
    if (book === null) throw new Error('No workbook is loaded');
    return book;
  }

  private sheet(): ReturnType<ReturnType<UniverGrid['book']>['getActiveSheet']> {
    return this.book().getActiveSheet();
  }

  /** Whatever changes a workbook passes here: ours goes on, a person's becomes a wish for the backend. */
  private guard(): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted(({ id, type, params }) => {
      if (this.ours || type !== CommandType.MUTATION || OWN_VIEW.includes(id)) return;
      // Lists and colours are reckoned anew: nothing of the workbook changes.
      if (id.endsWith('-mark-dirty')) return;
      if (!id.startsWith('sheet.mutation.') && !id.startsWith('data-validation.mutation.')) return;

      if (id === SET_VALUES) this.wish(params as SetValuesParams);
      throw new CanceledError();
    });
  }

  private wish({ subUnitId, cellValue }: SetValuesParams): void {
    const { typed } = this;
    this.typed = null;
    const changed = wishedCells(cellValue, typed).filter(
      ({ row, column, value }) => value !== (this.extras(row, column)?.edited ?? ''),
    );
    for (const block of blocksOf(changed)) this.events.typed(Number(subUnitId), block);
  }

  private extras(row: number, column: number): CellExtras | undefined {
    const cell = this.sheet().getSheet().getCellRaw(row, column);
    return cell?.custom as CellExtras | undefined;
  }

  private listen(): void {
    const { api, events } = this;
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (!events.mayEdit()) event.cancel = true;
    });
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const text = value
        .toPlainText()
        .replace(/\r\n$|\n$/, '')
        .replaceAll('\r', '\n');
      this.typed = isConfirm ? { row, column, text } : null;
    });
    api.addEvent(api.Event.LifeCycleChanged, () => this.fit());
    api.addEvent(api.Event.SheetEditEnded, () => events.editEnded());
    api.addEvent(api.Event.SelectionChanged, () => this.told());
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      this.fit();
      this.told();
    });
    api.addEvent(api.Event.CellHover, ({ row, column }) =>
      events.hovered(row, column, this.extras(row, column)?.note),
    );
  }

  /** What we do ourselves is no news. */
  private told(): void {
    if (!this.ours) this.events.selected();
  }

  private mutate(subUnitId: string, cellValue: Values): void {
    this.looks.changed(subUnitId);
    this.asOurs(() => {
      const commands = this.univer.__getInjector().get(ICommandService);
      commands.syncExecuteCommand(
        SET_VALUES,
        { unitId: this.unitId, subUnitId, cellValue },
        { onlyLocal: true },
      );
    });
  }

  private asOurs(work: () => void): void {
    const before = this.ours;
    this.ours = true;
    try {
      work();
    } finally {
      this.ours = before;
    }
  }

  private fitRows(sheetId: string, rows: readonly number[]): void {
    const sheet = this.sheet();
    if (sheet.getSheetId() !== sheetId || rows.length > FITTED_AT_ONCE) this.fitted.delete(sheetId);
    else for (const row of rows) this.asOurs(() => void sheet.setRowAutoHeight(row, 1));
    this.fit();
  }

  /** Rows grow with their wrapped text, which the library does for rows that it is asked about. */
  private fit(): void {
    if (this.unitId === '' || this.api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return;
    const sheet = this.sheet();
    const id = sheet.getSheetId();
    if (this.fitted.has(id)) return;
    this.fitted.add(id);
    const rows = Math.min(sheet.getLastRow() + 1, FITTED_ROWS);
    this.asOurs(() => void sheet.setRowAutoHeight(0, rows));
  }
}
