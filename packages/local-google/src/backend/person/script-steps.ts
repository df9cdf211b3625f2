import type { SpreadsheetState } from '../model';
import { changedCells, copyBook } from './cell-changes';
import type { Undoable } from './undo-stacks';

interface Open {
  readonly executionId: string;
  readonly user: string;
  readonly before: string;
}

/**
 * What scripts write, as steps that can be taken back: a step is what one execution wrote without anybody else writing
 * between. Whoever writes next closes it, so that a spreadsheet is copied where writers change and not at each write.
 */
export class ScriptSteps {
  private readonly open = new Map<string, Open>();
  private readonly did: (id: string, step: Undoable) => void;

  constructor(did: (id: string, step: Undoable) => void) {
    this.did = did;
  }

  /** To be called before each write of a script. */
  writing(state: SpreadsheetState, executionId: string, user: string): void {
    if (this.open.get(state.id)?.executionId === executionId) return;
    this.close(state);
    this.open.set(state.id, { executionId, user, before: copyBook(state) });
  }

  /** Ends the open step, where that execution or anybody at all has one. */
  close(state: SpreadsheetState, executionId?: string): void {
    const open = this.open.get(state.id);
    if (open === undefined || (executionId !== undefined && open.executionId !== executionId)) return;
    this.open.delete(state.id);
    const after = copyBook(state);
    if (after === open.before) return;
    this.did(state.id, { by: open.user, ...stepBetween(open.before, after, state) });
  }
}

type Step =
  Omit<Extract<Undoable, { kind: 'cells' }>, 'by'> | Omit<Extract<Undoable, { kind: 'book' }>, 'by'>;

/** By cells where nothing else changed: the other kind is large. */
function stepBetween(before: string, after: string, state: SpreadsheetState): Step {
  const old = JSON.parse(before) as SpreadsheetState;
  if (frameOf(old) !== frameOf(state)) return { kind: 'book', before, after };
  const parts = state.sheets.flatMap((sheet, at) => {
    const changes = changedCells(old.sheets[at]?.cells ?? [], sheet);
    return changes.length === 0 ? [] : [{ sheetId: sheet.id, changes }];
  });
  return { kind: 'cells', parts };
}

/** Everything but cells and the tables they point into, which only grow. */
function frameOf(state: SpreadsheetState): string {
  const sheets = state.sheets.map((sheet) => ({ ...sheet, cells: [] }));
  return JSON.stringify({ ...state, sheets, styles: [], validations: [] });
}
