/** What a person does in the grid with the mouse and the keyboard, and takes back again. */
import type { GridRange, SpreadsheetState, UserRole } from '../model';
import type { UserEditOutcome } from '../service';
import { NO_ACCESS, refusalOfEdit, type Actor } from '../spreadsheet/rights';
import { applyPersonAction, type PersonAction } from '../spreadsheet/user-edit';
import { changedCells, copyBook, copyCells, putBack, restoreBook, type CellChanged } from './cell-changes';
import { UndoStacks, type Undoable } from './undo-stacks';

export type { PersonAction };

/** `undo` and `redo` are the person's own last action on this spreadsheet. */
export type PersonCommand = PersonAction | { kind: 'undo' } | { kind: 'redo' };

export interface Who {
  readonly user: string;
  readonly role: UserRole | null;
  readonly sheet: string;
}

/** Others worked on the same cells since; the host's own words, as Google silently takes back what it can. */
const NOT_UNDOABLE = 'Không hoàn tác được: các ô này đã được người khác sửa.';
const NOTHING_TO_UNDO = 'Không còn thao tác nào để hoàn tác.';
const NOTHING_TO_REDO = 'Không còn thao tác nào để làm lại.';

const MOVES_LINES: ReadonlySet<string> = new Set([
  'insertRows',
  'insertColumns',
  'deleteRows',
  'deleteColumns',
  'moveRows',
  'moveColumns',
  'hideRows',
  'hideColumns',
]);

export class Persons {
  private readonly stacks = new UndoStacks();

  /** Does `edit` and remembers what it changed, so that it can be undone. */
  recording(state: SpreadsheetState, who: Who, edit: () => UserEditOutcome): UserEditOutcome {
    const sheet = state.sheets.find(({ name }) => name === who.sheet);
    if (sheet === undefined) return edit();
    const before = copyCells(sheet);
    const outcome = edit();
    if (outcome.refused !== null) return outcome;
    const changes = changedCells(before, sheet);
    if (changes.length > 0) this.remember(state, who, { kind: 'cells', sheetId: sheet.id, changes });
    return outcome;
  }

  act(state: SpreadsheetState, who: Who, command: PersonCommand): UserEditOutcome {
    if (command.kind === 'undo' || command.kind === 'redo') return this.takeBack(state, who, command.kind);
    const apply = (): UserEditOutcome => applyPersonAction(state, who, command);
    if (!MOVES_LINES.has(command.kind)) return this.recording(state, who, apply);
    const before = copyBook(state);
    const outcome = apply();
    if (outcome.refused === null) {
      this.remember(state, who, { kind: 'book', before, after: copyBook(state) });
    }
    return outcome;
  }

  private remember(state: SpreadsheetState, { user }: Who, step: Undoable): void {
    this.stacks.did(`${state.id} ${user}`, step);
  }

  private takeBack(
    state: SpreadsheetState,
    { user, role }: Who,
    direction: 'undo' | 'redo',
  ): UserEditOutcome {
    const step = this.stacks.take(`${state.id} ${user}`, direction);
    if (step === null) return { refused: direction === 'undo' ? NOTHING_TO_UNDO : NOTHING_TO_REDO };
    const actor = { user, role };
    return step.kind === 'book'
      ? restoreWhole(state, step, { actor, direction })
      : restoreCells(state, step, { actor, direction });
  }
}

interface How {
  readonly actor: Actor;
  readonly direction: 'undo' | 'redo';
}

function restoreWhole(
  state: SpreadsheetState,
  step: Extract<Undoable, { kind: 'book' }>,
  { actor, direction }: How,
): UserEditOutcome {
  const [expected, put] = direction === 'undo' ? [step.after, step.before] : [step.before, step.after];
  if (copyBook(state) !== expected) return { refused: NOT_UNDOABLE };
  if (actor.role !== 'owner' && actor.role !== 'editor') return { refused: NO_ACCESS };
  restoreBook(state, put);
  return { refused: null, changed: null };
}

function restoreCells(
  state: SpreadsheetState,
  step: Extract<Undoable, { kind: 'cells' }>,
  { actor, direction }: How,
): UserEditOutcome {
  const sheet = state.sheets.find(({ id }) => id === step.sheetId);
  if (sheet === undefined) return { refused: NOT_UNDOABLE };
  for (const { row, column } of step.changes) {
    const refused = refusalOfEdit(sheet, { row, column, rows: 1, columns: 1 }, actor);
    if (refused !== null) return { refused };
  }
  const done = putBack(sheet, step.changes, direction);
  if (done.length === 0) return { refused: NOT_UNDOABLE };
  return { refused: null, changed: { sheetId: sheet.id, range: aroundCells(done) } };
}

function aroundCells(changes: readonly CellChanged[]): GridRange {
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
