import type { CellChanged } from './cell-changes';

export type Undoable =
  | { readonly kind: 'cells'; readonly sheetId: number; readonly changes: readonly CellChanged[] }
  /** Whole spreadsheets: an action that moves rows cannot be told by cells. */
  | { readonly kind: 'book'; readonly before: string; readonly after: string };

/** As many steps as are kept for one person; whole spreadsheets are large, so fewer of them. */
const MOST_STEPS = 50;
const MOST_BOOKS = 10;

interface Stack {
  undo: Undoable[];
  redo: Undoable[];
}

/** What each person did to each spreadsheet, as far as the host has lived. */
export class UndoStacks {
  private readonly stacks = new Map<string, Stack>();

  did(key: string, step: Undoable): void {
    const stack = this.stackOf(key);
    stack.undo.push(step);
    stack.redo = [];
    const books = stack.undo.filter(({ kind }) => kind === 'book').length;
    if (stack.undo.length > MOST_STEPS || books > MOST_BOOKS) stack.undo.shift();
  }

  /** The step to take back or do again; it moves to the other stack. */
  take(key: string, direction: 'undo' | 'redo'): Undoable | null {
    const stack = this.stackOf(key);
    const step = stack[direction].pop();
    if (step === undefined) return null;
    stack[direction === 'undo' ? 'redo' : 'undo'].push(step);
    return step;
  }

  private stackOf(key: string): Stack {
    const found = this.stacks.get(key);
    if (found) return found;
    const created: Stack = { undo: [], redo: [] };
    this.stacks.set(key, created);
    return created;
  }
}
