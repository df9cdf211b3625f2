/** What a person does in the grid with the mouse and the keyboard, and takes back again. */
import type { GridRange, SpreadsheetState, UserRole } from '../model';
import type { ExecutionContext, UserEditOutcome } from '../service';
import { NO_ACCESS, refusalOfEdit, refusalOfSheetChange, type Actor } from '../spreadsheet/rights';
import { applyPersonAction, type PersonAction } from '../spreadsheet/user-edit';
import {
  changedCells,
  changedSheets,
  contentOf,
  copyBook,
  copyCells,
  putBack,
  restoreBook,
  type CellChanged,
} from './cell-changes';
import { ScriptSteps } from './script-steps';
import { UndoStacks, type Direction, type Undoable } from './undo-stacks';

export type { PersonAction };

/** `undo` takes back what changed the spreadsheet last, whoever did it: a person, or a script that one ran. */
export type PersonCommand = PersonAction | { kind: 'undo' } | { kind: 'redo' };

export interface Who {
  readonly user: string;
  readonly role: UserRole | null;
  readonly sheet: string;
}

/** Something was written that is not among the steps. */
const NOT_UNDOABLE = 'Không hoàn tác được: các ô này đã được sửa sau đó.';
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
  private readonly scripts = new ScriptSteps((id, step) => this.stacks.did(id, step));

  /**
   * A script is about to write. What a simple trigger writes follows from the edit that fired it, and is written anew when
   * that edit is taken back: it is no step of its own, or each edit would have to be taken back twice.
   */
  scriptWrites(
    state: SpreadsheetState,
    { id, user, authMode }: Pick<ExecutionContext, 'id' | 'user' | 'authMode'>,
  ): void {
    if (authMode === 'FULL') this.scripts.writing(state, id, user);
    else this.scripts.close(state);
  }

  /** A script has ended: what it wrote is a step of its own. */
  scriptEnded(state: SpreadsheetState, executionId: string): void {
    this.scripts.close(state, executionId);
  }

  /** Does `edit` and remembers what it changed, so that it can be undone. */
  recording(state: SpreadsheetState, who: Who, edit: () => UserEditOutcome): UserEditOutcome {
    const sheet = state.sheets.find(({ name }) => name === who.sheet);
    if (sheet === undefined) return edit();
    this.scripts.close(state);
    const before = copyCells(sheet);
    const outcome = edit();
    if (outcome.refused !== null) return outcome;
    const changes = changedCells(before, sheet);
    if (changes.length > 0)
      this.stacks.did(state.id, { by: who.user, kind: 'cells', parts: [{ sheetId: sheet.id, changes }] });
    return outcome;
  }

  act(state: SpreadsheetState, who: Who, command: PersonCommand): UserEditOutcome {
    this.scripts.close(state);
    if (command.kind === 'undo' || command.kind === 'redo') return this.takeBack(state, who, command.kind);
    const apply = (): UserEditOutcome => applyPersonAction(state, who, command);
    if (!MOVES_LINES.has(command.kind)) return this.recording(state, who, apply);
    const before = copyBook(state);
    const outcome = apply();
    if (outcome.refused === null) {
      this.stacks.did(state.id, { by: who.user, kind: 'book', before, after: copyBook(state) });
    }
    return outcome;
  }

  private takeBack(state: SpreadsheetState, { user, role }: Who, direction: Direction): UserEditOutcome {
    const step = this.stacks.next(state.id, direction);
    if (step === null) return { refused: direction === 'undo' ? NOTHING_TO_UNDO : NOTHING_TO_REDO };
    const actor = { user, role };
    const outcome =
      step.kind === 'book'
        ? restoreWhole(state, step, { actor, direction })
        : restoreCells(state, step, { actor, direction });
    if (outcome.refused === null) this.stacks.took(state.id, direction);
    return outcome;
  }
}

interface How {
  readonly actor: Actor;
  readonly direction: Direction;
}

function restoreWhole(
  state: SpreadsheetState,
  step: Extract<Undoable, { kind: 'book' }>,
  { actor, direction }: How,
): UserEditOutcome {
  const [expected, put] = direction === 'undo' ? [step.after, step.before] : [step.before, step.after];
  if (contentOf(state) !== contentOf(JSON.parse(expected) as SpreadsheetState))
    return { refused: NOT_UNDOABLE };
  if (actor.role !== 'owner' && actor.role !== 'editor') return { refused: NO_ACCESS };
  // Their own rights let the person do it; another's step may reach where they may not.
  const refused = step.by === actor.user ? null : refusalOfWhole(state, put, actor);
  if (refused !== null) return { refused };
  restoreBook(state, put);
  return { refused: null, changed: null };
}

function refusalOfWhole(state: SpreadsheetState, put: string, actor: Actor): string | null {
  for (const sheet of changedSheets(state, JSON.parse(put) as SpreadsheetState)) {
    const all = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
    const refused = refusalOfSheetChange(sheet, actor) ?? refusalOfEdit(sheet, all, actor);
    if (refused !== null) return refused;
  }
  return null;
}

function restoreCells(
  state: SpreadsheetState,
  step: Extract<Undoable, { kind: 'cells' }>,
  { actor, direction }: How,
): UserEditOutcome {
  const places = step.parts.flatMap(({ sheetId, changes }) => {
    const sheet = state.sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? [] : [{ sheet, changes }];
  });
  for (const { sheet, changes } of places) {
    for (const { row, column } of changes) {
      const refused = refusalOfEdit(sheet, { row, column, rows: 1, columns: 1 }, actor);
      if (refused !== null) return { refused };
    }
  }
  const done = places.map(({ sheet, changes }) => ({ sheet, cells: putBack(sheet, changes, direction) }));
  const [first, ...more] = done.filter(({ cells }) => cells.length > 0);
  if (first === undefined) return { refused: NOT_UNDOABLE };
  if (more.length > 0) return { refused: null, changed: null };
  return { refused: null, changed: { sheetId: first.sheet.id, range: aroundCells(first.cells) } };
}

function aroundCells(changes: readonly CellChanged[]): GridRange {
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
