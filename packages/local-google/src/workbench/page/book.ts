import type { GridRange, ProtectionState } from '../../backend/model';
import type { PersonCommand } from '../../backend/person/person';
import type { CellView, SheetView, ViewPatch, WorkbookView } from '../../backend/view/view-types';
import { cellName } from './cell-name';
import { ask, buttonsOf, tell } from './dialog';
import type { Grid, TypedBlock } from './grid';
import type { Server } from './server';

const WARNING =
  'Bạn đang sửa một phần của trang tính được khuyên không nên sửa (chỉ cảnh báo). Bạn vẫn muốn sửa?';

/** Our words under Google's, which come in English here. */
const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.':
    'Ô hoặc đối tượng này được bảo vệ. Cần sửa thì xin liên hệ chủ sở hữu bảng tính để gỡ bảo vệ.',
  'You do not have permission to access the requested document.':
    'Bạn chỉ có quyền xem, không có quyền sửa bảng tính này.',
};

/** The spreadsheet as this page has it: what the backend said last, and people's wishes on the way to it. */
export class Book {
  private readonly server: Server;
  private readonly grid: Grid;
  private readonly framed: (sheets: readonly SheetView[], active: number) => void;
  private view: WorkbookView | null = null;
  private early: ViewPatch[] = [];
  private isStale = false;
  private isLoading = false;
  /** Cells by sheet and place, for copying and asking. */
  private cells = new Map<string, CellView>();

  constructor(server: Server, grid: Grid, framed: (sheets: readonly SheetView[], active: number) => void) {
    this.server = server;
    this.grid = grid;
    this.framed = framed;
  }

  get name(): string {
    return this.view?.name ?? '';
  }

  sheet(): SheetView | undefined {
    const { sheetId } = this.grid.selection();
    return this.view?.sheets.find(({ id }) => id === sheetId);
  }

  /** Reads everything anew; where somebody is typing, once they have finished. */
  async load(): Promise<void> {
    if (this.isLoading || this.grid.isEditing()) {
      this.isStale = true;
      return;
    }
    this.isLoading = true;
    this.isStale = false;
    try {
      const view = await this.server.view();
      const at = this.view === null ? null : this.grid.selection();
      const isThere = at !== null && view.sheets.some(({ id, hidden }) => id === at.sheetId && !hidden);
      this.view = view;
      this.cells = new Map(
        view.sheets.flatMap(({ id, cells }) =>
          cells.flatMap(([row, column, cell]) =>
            cell === null ? [] : [[key(id, row, column), cell] as const],
          ),
        ),
      );
      await this.grid.load(view, isThere ? at : null);
    } finally {
      this.isLoading = false;
    }
    const early = this.early;
    this.early = [];
    for (const patch of early) this.change(patch);
    this.showFrame();
    this.settled();
  }

  change(patch: ViewPatch): void {
    const { view } = this;
    if (view === null || this.isLoading) {
      this.early.push(patch);
      return;
    }
    if (patch.version <= view.version) return;
    if (patch.cells === null) {
      void this.load();
      return;
    }
    this.view = { ...view, version: patch.version };
    for (const { sheetId, changes } of patch.cells) {
      for (const [row, column, cell] of changes) {
        if (cell === null) this.cells.delete(key(sheetId, row, column));
        else this.cells.set(key(sheetId, row, column), cell);
      }
      this.grid.change(sheetId, changes, patch.styles);
    }
  }

  /** Somebody finished typing: what waited for that can be shown. */
  settled(): void {
    if (this.isStale) void this.load();
  }

  async type(sheetId: number, { row, column, values }: TypedBlock): Promise<void> {
    const sheet = this.view?.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return;
    const range = { row, column, rows: values.length, columns: Math.max(1, values[0]?.length ?? 1) };
    if (!(await this.confirmWarning(sheet, range))) return;
    const { refused } = await this.server
      .edit(sheet.name, rangeName(range), values)
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`${why} Chưa ghi vào ô ${cellName(row, column)}: «${String(values[0]?.[0] ?? '')}».`);
      });
    if (refused !== null) await this.refuse(refused);
  }

  /** As many cells as were copied; a larger selection repeats them. */
  async paste(values: string[][]): Promise<void> {
    const { sheetId, range } = this.grid.selection();
    const sheet = this.sheet();
    if (sheet === undefined) return;
    const [rows, columns] = [values.length, values[0]?.length ?? 1];
    const isRepeated = range.rows % rows === 0 && range.columns % columns === 0 && range.rows < sheet.maxRows;
    const target = isRepeated ? range : { ...range, rows, columns };
    if (!(await this.confirmWarning(sheet, target))) return;
    const { refused } = await this.server.edit(sheet.name, rangeName(target), values);
    if (refused !== null) return this.refuse(refused);
    if (this.grid.selection().sheetId === sheetId) this.grid.select(target);
  }

  async act(command: PersonCommand): Promise<void> {
    const sheet = this.sheet();
    if (sheet === undefined) return;
    if (command.kind === 'clear' && !(await this.confirmWarning(sheet, command.range))) return;
    const { refused } = await this.server.act(sheet.name, command);
    if (refused === null) return;
    // Nothing left to undo is no accident.
    if (command.kind === 'undo' || command.kind === 'redo') throw new Error(refused);
    await this.refuse(refused);
  }

  show(sheetId: number): void {
    this.grid.show(sheetId);
    this.leaveHiddenColumn();
    this.showFrame();
    this.grid.focus();
  }

  /** A tab opens with its first cell chosen, which nobody sees where the first column is hidden. */
  private leaveHiddenColumn(): void {
    const { range } = this.grid.selection();
    const hidden = this.sheet()?.hiddenColumns ?? [];
    let column = range.column;
    while (hidden.includes(column)) column += 1;
    if (column !== range.column) this.grid.select({ row: range.row, column, rows: 1, columns: 1 });
  }

  showFrame(): void {
    if (this.view !== null) this.framed(this.view.sheets, this.grid.selection().sheetId);
  }

  jump(sheetId: number, range: GridRange): void {
    if (this.grid.selection().sheetId !== sheetId) this.grid.show(sheetId);
    this.grid.select(range);
    this.showFrame();
  }

  cursor(): { sheet: string; range: GridRange } {
    return { sheet: this.sheet()?.name ?? '', range: this.grid.selection().range };
  }

  /** The shown texts of the selection, as far down as there is anything. */
  selectedTexts(): string[][] {
    const { sheetId, range } = this.grid.selection();
    const last = Math.max(0, ...(this.sheet()?.cells ?? []).map(([row]) => row));
    const rows = Math.max(1, Math.min(range.rows, last - range.row + 1));
    return Array.from({ length: rows }, (_row, down) =>
      Array.from(
        { length: range.columns },
        (_cell, right) => this.cells.get(key(sheetId, range.row + down, range.column + right))?.t ?? '',
      ),
    );
  }

  /** What set-up wrote beside the rule of that cell. */
  help(row: number, column: number): string | undefined {
    const rule = this.sheet()?.rules.find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
    return rule?.helpText;
  }

  private async refuse(words: string): Promise<void> {
    await tell('Đã xảy ra sự cố', words, IN_VIETNAMESE[words]);
    this.grid.focus();
  }

  private async confirmWarning(sheet: SheetView, range: GridRange): Promise<boolean> {
    const isWarned = sheet.protections.some(
      (protection) => protection.warningOnly && covers(protection, range),
    );
    if (!isWarned) return true;
    const { button } = await ask({ title: 'Lưu ý', text: WARNING, buttons: buttonsOf('OK_CANCEL') });
    this.grid.focus();
    return button === 'OK';
  }
}

const key = (sheetId: number, row: number, column: number): string => `${sheetId}/${row}/${column}`;

const holds = ({ row, column, rows, columns }: GridRange, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

function covers({ type, range, unprotected }: ProtectionState, edited: GridRange): boolean {
  if (type === 'SHEET') return !unprotected.some((open) => contains(open, edited));
  return range !== undefined && meets(range, edited);
}

const meets = (one: GridRange, other: GridRange): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const contains = (outer: GridRange, inner: GridRange): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const rangeName = ({ row, column, rows, columns }: GridRange): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
