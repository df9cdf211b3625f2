import type { CellChanged } from './cell-changes';

export interface SheetChanges {
  readonly sheetId: number;
  readonly changes: readonly CellChanged[];
}

export type Undoable = { readonly by: string } & (
  | { readonly kind: 'cells'; readonly parts: readonly SheetChanges[] }
  /** Whole spreadsheets: an action that moves rows cannot be told by cells. */
  | { readonly kind: 'book'; readonly before: string; readonly after: string }
);

/** As many steps as are kept for one spreadsheet; whole spreadsheets are large, so fewer of them. */
const MOST_STEPS = 50;
const MOST_BOOKS = 10;

export type Direction = 'undo' | 'redo';

type Stack = Record<Direction, Undoable[]>;

/** What was done to each spreadsheet, by people and scripts alike, as far as the host has lived. */
export class UndoStacks {
  private readonly stacks = new Map<string, Stack>();

  did(id: string, step: Undoable): void {
    const stack = this.stackOf(id);
    stack.undo.push(step);
    stack.redo = [];
    const books = stack.undo.filter(({ kind }) => kind === 'book').length;
    if (stack.undo.length > MOST_STEPS || books > MOST_BOOKS) stack.undo.shift();
  }

  /** The step to take back or do again; it stays until `took`. */
  next(id: string, direction: Direction): Undoable | null {
    return this.stackOf(id)[direction].at(-1) ?? null;
  }

  /** That step was taken back or done again: it can be done the other way now. */
  took(id: string, direction: Direction): void {
    const stack = this.stackOf(id);
    const step = stack[direction].pop();
    if (step !== undefined) stack[direction === 'undo' ? 'redo' : 'undo'].push(step);
  }

  private stackOf(id: string): Stack {
    const found = this.stacks.get(id);
    if (found) return found;
    const created: Stack = { undo: [], redo: [] };
    this.stacks.set(id, created);
    return created;
  }
}
