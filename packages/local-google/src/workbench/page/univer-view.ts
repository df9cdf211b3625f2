/** The grid. All code that runs Univer is here: it shows what the backend says and tells what people want. */
import {
  CanceledError,
  CellValueType,
  CommandType,
  HorizontalAlign,
  ICommandService,
  LifecycleStages,
  InterceptorEffectEnum,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  ILayoutService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/vi-VN';
import { defaultTheme } from '@univerjs/themes';
import type { ConditionalFormat, GridRange } from '../../backend/model';
import type { CellChange, StyleView, WorkbookView } from '../../backend/view/view-types';
import { conditionalStyle } from './conditional-style';
import type { Grid, GridEvents, TypedBlock } from './grid';
import {
  cellData,
  fromRange,
  lookData,
  styleData,
  toRange,
  workbookData,
  type CellExtras,
  type Plain,
} from './sheet-settings';

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

/** Numbers and dates stand at the right unless their style says otherwise. */
const NUMBER_LOOK = { ht: HorizontalAlign.RIGHT };

type Values = Record<number, Record<number, Plain | null>>;

/** How the library tells texts and booleans from numbers. */
const isOfType = (cell: ICellData, type: CellValueType): boolean => cell.t === type;

interface SetValuesParams {
  subUnitId: string;
  cellValue: Record<number, Record<number, ICellData | null>>;
}

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
  private typed: { row: number; column: number; text: string } | null = null;
  private fitted = new Set<string>();
  private formats = new Map<string, readonly ConditionalFormat[]>();
  private hiddenColumns = new Map<number, readonly number[]>();
  /** Looks of conditional formats by sheet and place, until something of the sheet changes. */
  private readonly looks = new Map<string, Map<string, Plain | null>>();

  constructor(container: HTMLElement, events: GridEvents) {
    this.events = events;
    this.univer = new Univer({
      theme: defaultTheme,
      locale: LocaleType.VI_VN,
      locales: {
        [LocaleType.VI_VN]: mergeLocales(coreWords, dataValidationWords, filterWords),
      },
    });
    const presets = [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        footer: false,
        contextMenu: false,
        formulaBar: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      // A search box in the list would take the keyboard from whoever types into the cell.
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsFilterPreset(),
    ];
    const seen = new Set<unknown>();
    for (const entry of presets.flatMap(({ plugins }) => plugins)) {
      const [plugin, config] = Array.isArray(entry) ? entry : [entry];
      if (seen.has(plugin)) continue;
      seen.add(plugin);
      this.univer.registerPlugin(plugin as never, config as never);
    }
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
      this.formats = new Map(view.sheets.map((sheet) => [String(sheet.id), sheet.conditionalFormats]));
      this.looks.clear();
      this.hiddenColumns = new Map(view.sheets.map((sheet) => [sheet.id, sheet.hiddenColumns]));
      this.univer.createUnit<IWorkbookData, never>(
        UniverInstanceType.UNIVER_SHEET,
        workbookData(view, this.unitId),
      );
      // The library starts its sheet services with the first workbook.
      if (this.loads === 1) {
        this.showBackendText();
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
    const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]) => {
        const at = { row: Number(row), column: Number(column) };
        const isTyped = typed !== null && typed.row === at.row && typed.column === at.column;
        const value = isTyped ? typed.text : wishedValue(cell);
        return value === undefined ? [] : [{ ...at, value }];
      }),
    );
    const changed = cells.filter(
      ({ row, column, value }) => value !== (this.extras(row, column)?.edited ?? ''),
    );
    for (const block of blocksOf(changed)) this.events.typed(Number(subUnitId), block);
  }

  private extras(row: number, column: number): CellExtras | undefined {
    const cell = this.sheet().getSheet().getCellRaw(row, column);
    return cell?.custom as CellExtras | undefined;
  }

  /** Numbers and dates are shown and opened for editing in the backend's words, never in the library's. */
  private showBackendText(): void {
    const interceptors = this.univer.__getInjector().get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'backend-text',
      priority: 100,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (found, at, next) => {
        const look = this.look(at.subUnitId, at.row, at.col);
        const extras = found?.custom as CellExtras | undefined;
        if (!found || extras === undefined) {
          return next(look === null ? found : { ...found, interceptorStyle: look });
        }
        const markers = {
          ...found.markers,
          ...(extras.note === undefined ? {} : { tr: { color: '#f9ab00', size: 7 } }),
          ...(extras.bad === undefined ? {} : { tl: { color: '#d93025', size: 7 } }),
        };
        const isShownOtherwise =
          found.v !== undefined && found.v !== extras.shown && !isOfType(found, CellValueType.BOOLEAN);
        if (!isShownOtherwise) {
          return next({ ...found, markers, ...(look === null ? {} : { interceptorStyle: look }) });
        }
        const isAligned = at.workbook.getStyles().getStyleByCell(found)?.ht !== undefined;
        const interceptorStyle = { ...(isAligned ? {} : NUMBER_LOOK), ...look };
        // As a text: the library reads a number's text again, by a locale of its own («1.250» became 1,25).
        return next({ ...found, markers, interceptorStyle, v: extras.shown, t: CellValueType.STRING });
      },
    });
    interceptors.writeCellInterceptor.intercept(
      interceptors.writeCellInterceptor.getInterceptPoints().BEFORE_CELL_EDIT,
      {
        id: 'backend-edit-text',
        priority: 100,
        handler: (cell, { row, col }, next) => {
          const extras = this.extras(row, col);
          if (!cell || extras === undefined) return next(cell);
          return next({ ...cell, v: extras.edited, t: CellValueType.STRING });
        },
      },
    );
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

  private look(sheetId: string, row: number, column: number): Plain | null {
    const formats = this.formats.get(sheetId) ?? [];
    if (formats.length === 0) return null;
    const looks = this.looks.get(sheetId) ?? new Map<string, Plain | null>();
    this.looks.set(sheetId, looks);
    const key = `${row}/${column}`;
    const known = looks.get(key);
    if (known !== undefined) return known;
    const sheet = this.book().getSheetBySheetId(sheetId)?.getSheet();
    const read = (atRow: number, atColumn: number): string | number | boolean | null => {
      const cell = sheet?.getCellRaw(atRow, atColumn);
      if (!cell) return null;
      return isOfType(cell, CellValueType.BOOLEAN) ? cell.v === 1 : (cell.v ?? null);
    };
    const found = conditionalStyle(formats, { row, column, read });
    const look = found === null ? null : lookData(found);
    looks.set(key, look);
    return look;
  }

  private mutate(subUnitId: string, cellValue: Values): void {
    this.looks.delete(subUnitId);
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

function wishedValue(cell: ICellData | null): TypedBlock['values'][number][number] | undefined {
  if (cell === null) return null;
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  if (!('v' in cell)) return undefined;
  if (isOfType(cell, CellValueType.BOOLEAN)) return cell.v === 1 || cell.v === true;
  return cell.v ?? null;
}

type WishedCell = { row: number; column: number; value: string | number | boolean | null };

/** Neighbouring cells travel as one block, so that a paste is one edit. */
function blocksOf(cells: readonly WishedCell[]): TypedBlock[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const range = toRange({ row: Math.min(...rows), column: Math.min(...columns), rows: 1, columns: 1 });
  const [height, width] = [
    Math.max(...rows) - range.startRow + 1,
    Math.max(...columns) - range.startColumn + 1,
  ];
  if (height * width !== cells.length) {
    return cells.map(({ row, column, value }) => ({ row, column, values: [[value]] }));
  }
  const values = Array.from({ length: height }, () => new Array<WishedCell['value']>(width).fill(null));
  for (const { row, column, value } of cells) {
    const line = values[row - range.startRow];
    if (line) line[column - range.startColumn] = value;
  }
  return [{ row: range.startRow, column: range.startColumn, values }];
}
