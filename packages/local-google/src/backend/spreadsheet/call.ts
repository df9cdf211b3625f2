/** What an operation knows of the call it answers. */
import { serviceError, type ExecutionContext, type SpreadsheetStore } from '../service';
import type { GridRange, SheetState, SpreadsheetState, UserAccess } from '../model';
import { requireInside, sheetById } from './grid';
import { refToRange, type AnswerOf, type ArgsOf, type Ops, type RangeRef } from './protocol';
import { requireReader, type Actor } from './rights';

export interface Call {
  readonly store: SpreadsheetStore;
  readonly context: ExecutionContext;
  readonly bookId: string;
  readonly state: SpreadsheetState;
  readonly actor: Actor;
  /** Epoch ms. */
  readonly now: number;
  /** Whether rules come back in other words than those they were written in. */
  readonly rewordsRules: boolean;
  /** Where the user's cursor is; null before anybody moved it. */
  selection(): RangeRef | null;
  select(ref: RangeRef): void;
  /** Adds to the execution's pending writes. */
  pend(commit: () => void): void;
}

/** Handlers of a group of operations; a write answers with what its commit does. */
export type Handlers<Group extends Partial<Ops>> = {
  readonly [K in keyof Group & keyof Ops]: (call: Call, ...args: ArgsOf<K>) => AnswerOf<K>;
};
export type WriteHandlers<Group extends Partial<Ops>> = {
  readonly [K in keyof Group & keyof Ops]: (call: Call, ...args: ArgsOf<K>) => () => void;
};

export interface Target {
  readonly sheet: SheetState;
  readonly range: GridRange;
}

/** The sheet and cells that a reference means now; throws where they are gone (facts.md 12). */
export function targetOf(call: Call, ref: RangeRef): Target {
  const sheet = sheetById(call.state, ref[0]);
  const range = refToRange(ref);
  requireInside(sheet, range);
  return { sheet, range };
}

/** Owner first. Throws where the store keeps no access list. */
export function accessOf(call: Call): readonly UserAccess[] {
  if (!call.store.access) throw new Error('not emulated: editors of a spreadsheet without an access list');
  return call.store.access(call.bookId);
}

/** A call on a spreadsheet that the actor may read. */
export function requireOpen(call: Call): void {
  requireReader(call.actor);
  const scopes = ['spreadsheets.currentonly', 'spreadsheets'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  const granted = scopes.some((scope) => call.context.scopes.has(scope));
  // facts.md 24: in AuthMode.NONE there is no document either.
  if (granted && call.context.authMode !== 'NONE') return;
  throw serviceError(
    `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${scopes.join(' || ')})`,
  );
}
