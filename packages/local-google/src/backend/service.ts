/**
 * What a backend service is and what it knows of the execution that asks. Services run on the host's main
 * thread, one request at a time, so a handler that does not await is atomic.
 */
import type { JsonValue } from '../json-value';
import type { GridRange, SpreadsheetState, UserAccess, UserRole } from './model';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface Shown {
  kind: 'sidebar' | 'dialog' | 'modeless' | 'toast' | 'alert' | 'prompt';
  title: string;
  text: string;
}

/** Width and height in pixels that the script set on a page. */
export interface PageSize {
  readonly width?: number;
  readonly height?: number;
}

export interface ExecutionContext {
  /** Unique within the host's life; the key for what a service keeps per execution. */
  readonly id: string;
  /** E-mail in lower case. */
  readonly user: string;
  /** The user's role, null where the spreadsheet is not shared with them. */
  role(spreadsheetId: string): UserRole | null;
  readonly authMode: AuthMode;
  /** Scopes granted, as whole URLs. */
  readonly scopes: ReadonlySet<string>;
  /** The container the script is bound to. */
  readonly spreadsheetId: string;
  /** Whether getUi works (facts.md 26). */
  readonly uiAvailable: boolean;
  /** IANA zone of the script. */
  readonly scriptTimeZone: string;
  /** Epoch ms: virtual in seeded mode, fixed where the host was started so. */
  now(): number;
  /** Adds to RunResult.shown. */
  show(shown: Shown, size?: PageSize): void;
}

/** How an execution ended; `killed` includes Google's time limits. */
export type ExecutionEnd = 'returned' | 'threw' | 'killed';

export interface Service {
  /**
   * Throws `serviceError` for what Google refuses. A spreadsheet write is buffered by its service under
   * `context.id` and committed on that execution's next read, flush or end; `killed` loses it (facts.md 14).
   */
  handle(
    context: ExecutionContext,
    method: string,
    args: readonly JsonValue[],
  ): JsonValue | Promise<JsonValue>;
  executionEnded?(context: ExecutionContext, how: ExecutionEnd): void;
}

/** A refusal in Google's words; the channel throws it inside the script as an Exception. */
export class ServiceError extends Error {
  override name = 'Exception';
}

/** `name` is what the script sees as the error's name; `Exception` for nearly all of Google's services. */
export function serviceError(message: string, name = 'Exception'): ServiceError {
  const error = new ServiceError(message);
  error.name = name;
  return error;
}

/** Spreadsheets on disk, held in memory while the host lives. */
export interface SpreadsheetStore {
  /** The live state: change it in place, then `markDirty`. Throws serviceError where there is none. */
  get(id: string): SpreadsheetState;
  /** Saved soon after, atomically, and before the host closes. */
  markDirty(id: string): void;
  list(): readonly string[];
  /**
   * Who may open the spreadsheet, owner first; `Spreadsheet.getEditors` and `Protection.getEditors` ask it. Optional
   * so that a state-only store (a test) can do without; then those methods throw `not emulated`.
   */
  access?(id: string): readonly UserAccess[];
  /** Gives a role, or takes it away with null (Spreadsheet.addEditor, removeEditor …). */
  share?(id: string, email: string, role: UserRole | null): void;
  /** Adds a spreadsheet (Spreadsheet.copy). */
  add?(state: SpreadsheetState, owner: string): void;
  /** Hears that an execution is about to write into a spreadsheet, and that it has ended. */
  writing?(id: string, execution: Pick<ExecutionContext, 'id' | 'user' | 'authMode'>): void;
  wrote?(id: string, execution: { readonly id: string }): void;
  /** Hears that a script moved its user's cursor (Range.activate). */
  selected?(id: string, user: string, sheetId: number, range: GridRange): void;
}

/** `backend/spreadsheet/spreadsheet-service.ts` exports `createSpreadsheetService` of this type. */
export type CreateSpreadsheetService = (
  store: SpreadsheetStore,
  options?: { readonly rewordsRules?: boolean },
) => Service;

export interface UserEdit {
  user: string;
  role: UserRole | null;
  sheet: string;
  /** A1 notation of the top left cell or the range. */
  range: string;
  values: (string | number | boolean | null)[][];
  /** Epoch ms, for typed input such as `8/3` that takes the current year. */
  now: number;
}

export type UserEditOutcome =
  | { readonly refused: string }
  | {
      readonly refused: null;
      /** Null where no stored value changed. `value`/`oldValue` only for one cell (facts.md 23). */
      readonly changed: {
        readonly sheetId: number;
        readonly range: GridRange;
        readonly value?: JsonValue;
        readonly oldValue?: JsonValue;
      } | null;
    };

/** `backend/spreadsheet/user-edit.ts` exports `applyUserEdit` of this type; it changes `state` in place. */
export type ApplyUserEdit = (state: SpreadsheetState, edit: UserEdit) => UserEditOutcome;
