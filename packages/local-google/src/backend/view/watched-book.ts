import type { CellState, SheetState, SpreadsheetState } from '../model';
import { cellView } from './cell-view';
import type { CellChange, ViewPatch, WorkbookView } from './view-types';
import { frameView, styleViews, workbookView } from './workbook-view';

/** A patch with more cells than this costs the page more than reading the view anew. */
const MOST_CELLS = 20_000;

interface ShownSheet {
  /** Copies of the cells as they were shown last: the live ones are changed in place. */
  cells: (CellState | null)[][];
  frame: string;
}

/** One spreadsheet as its watchers have it; tells what changed since they last heard. */
export class WatchedBook {
  private readonly state: () => SpreadsheetState;
  private shown = new Map<number, ShownSheet>();
  private order = '';
  private styles = 0;
  private version = 0;

  constructor(state: () => SpreadsheetState) {
    this.state = state;
    this.remember();
  }

  /** The whole view; call `patch` before, so that nothing is told twice. */
  view(): WorkbookView {
    return workbookView(this.state(), this.version);
  }

  /** Null where nothing that is shown changed. */
  patch(): ViewPatch | null {
    const state = this.state();
    if (orderOf(state) !== this.order) return this.anew();
    const styles = state.styles.length;
    const cells: { sheetId: number; changes: CellChange[] }[] = [];
    let count = 0;
    for (const sheet of state.sheets) {
      const changes = this.changesOf(state, sheet);
      count += changes?.length ?? 0;
      if (changes === null || count > MOST_CELLS) return this.anew();
      if (changes.length > 0) cells.push({ sheetId: sheet.id, changes });
    }
    for (const sheet of state.sheets) {
      if (frameOf(state, sheet) !== this.shown.get(sheet.id)?.frame) return this.anew();
    }
    if (cells.length === 0) return null;
    this.version += 1;
    const patch: ViewPatch = {
      spreadsheetId: state.id,
      version: this.version,
      cells,
      ...(styles === this.styles ? {} : { styles: styleViews(state) }),
    };
    this.styles = styles;
    return patch;
  }

  private anew(): ViewPatch {
    this.remember();
    this.version += 1;
    return { spreadsheetId: this.state().id, version: this.version, cells: null };
  }

  private remember(): void {
    const state = this.state();
    this.order = orderOf(state);
    this.styles = state.styles.length;
    this.shown = new Map(
      state.sheets.map((sheet) => [
        sheet.id,
        {
          cells: sheet.cells.map((row) => row.map((cell) => (cell === null ? null : { ...cell }))),
          frame: frameOf(state, sheet),
        },
      ]),
    );
  }

  /** Null where the sheet is new. */
  private changesOf(state: SpreadsheetState, sheet: SheetState): CellChange[] | null {
    const shown = this.shown.get(sheet.id);
    if (shown === undefined) return null;
    const changes: CellChange[] = [];
    const rows = Math.max(shown.cells.length, sheet.cells.length);
    for (let row = 0; row < rows; row += 1) {
      const before = shown.cells[row] ?? [];
      const now = sheet.cells[row] ?? [];
      const columns = Math.max(before.length, now.length);
      for (let column = 0; column < columns; column += 1) {
        const cell = now[column] ?? null;
        if (isSame(before[column] ?? null, cell)) continue;
        changes.push([row, column, cellView(state, cell, now)]);
        putShown(shown, row, column, cell);
      }
    }
    return changes;
  }
}

function isSame(one: CellState | null, other: CellState | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.v === other.v &&
    one.f === other.f &&
    one.e === other.e &&
    one.s === other.s &&
    one.d === other.d &&
    one.n === other.n
  );
}

function putShown(shown: ShownSheet, row: number, column: number, cell: CellState | null): void {
  while (shown.cells.length <= row) shown.cells.push([]);
  const cells = shown.cells[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell === null ? null : { ...cell };
}

const orderOf = (state: SpreadsheetState): string =>
  JSON.stringify([state.name, state.locale, state.timeZone, state.sheets.map(({ id }) => id)]);

const frameOf = (state: SpreadsheetState, sheet: SheetState): string =>
  JSON.stringify(frameView(state, sheet));
