import type { GridRange } from '../../backend/model';
import type { CellChange, StyleView, WorkbookView } from '../../backend/view/view-types';

/** What a person typed, filled or cleared, from its top left cell. */
export interface TypedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: (string | number | boolean | null)[][];
}

export interface GridEvents {
  typed(sheetId: number, block: TypedBlock): void;
  mayEdit(): boolean;
  editEnded(): void;
  selected(): void;
  hovered(row: number, column: number, note: string | undefined): void;
}

/** A spreadsheet on the screen; rows and columns count from 0. */
export interface Grid {
  load(view: WorkbookView, at: { sheetId: number; range: GridRange } | null): Promise<void>;
  change(sheetId: number, changes: readonly CellChange[], styles: readonly StyleView[] | undefined): void;
  show(sheetId: number): void;
  select(range: GridRange): void;
  selection(): { sheetId: number; range: GridRange };
  isEditing(): boolean;
  focus(): void;
}
