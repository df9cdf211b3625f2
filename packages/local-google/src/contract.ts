/**
 * How commands, tests and the workbench drive the local Google. The host is a child process whose TZ is the
 * script's zone; everything that crosses is JSON. `client` is the only door; this file is what
 * stands on it, apart so that both sides can read it.
 */
import type { GridRange, SheetState, SpreadsheetState, UserAccess, UserRole } from './backend/model';
import type { PersonCommand } from './backend/person/person';
import type { ViewPatch, WorkbookView } from './backend/view/view-types';

export interface HostOptions {
  /**
   * Folder for spreadsheets and Drive files, kept across restarts; a temporary one where absent. In a kept folder
   * what a run or an edit changed is on disk before it is answered, but for seeded histories, which wait for no disk.
   */
  dir?: string;
  /** Folder of a host that has ended: the temporary folder begins as a copy of it. Not together with `dir`. */
  copyOf?: string;
  /** Script time zone, `Asia/Ho_Chi_Minh` unless given. */
  timeZone?: string;
  /** Path of the folder that would be pushed to Google. */
  scriptDir: string;
  /** Seeded mode: all live executions stop at each service call and the generator picks who goes on. */
  seed?: number;
  /** Fixed «now» of the executions' clock in epoch ms, else the machine's clock. */
  now?: number;
  /**
   * How a script reads a conditional rule's formula: `as-written`, or `reworded`, with other blanks and separators.
   * Nobody has shown which of the two Google does in each locale (docs/facts.md, riskiest 6).
   */
  ruleFormulas?: 'as-written' | 'reworded';
  /** Executions alive at once, 16 unless given; further ones wait for a thread. */
  maxWorkers?: number;
}

export type Fault =
  | { at: number; kind: 'kill' | 'timeout' }
  | { at: number; kind: 'fail'; message?: string }
  | { at: number; kind: 'slow'; ms: number }
  /** Just before the call is served somebody else does this in the grid; a refusal is told in the run's logs. */
  | { at: number; kind: 'meanwhile'; does: ActRequest | EditRequest }
  | { at: number; kind: 'refuse'; reason: 'scope' | 'protection' };

export interface RunRequest {
  spreadsheetId: string;
  user: string;
  /** A top-level function of the bundle. */
  fn: string;
  args?: unknown[];
  /** `rpc`: a google.script.run call from a page; `menu`: a click; `trigger`: a simple trigger; `none`: no UI. */
  from?: 'rpc' | 'menu' | 'trigger' | 'none';
  authMode?: 'NONE' | 'LIMITED' | 'FULL';
  /** Scopes refused by the user, such as `https://www.googleapis.com/auth/drive.file`. */
  refusedScopes?: string[];
  faults?: Fault[];
  /** Answers given to alert and prompt, in order; a dialog without one is dismissed. */
  answers?: { button: string; text?: string }[];
  /** For `rpc`: the page that calls. Ten of its calls are under way at once, the others wait (facts.md 28). */
  page?: string;
  /** For `rpc`: several Google accounts are signed in, so that the call fails with PERMISSION_DENIED. */
  severalAccounts?: boolean;
  /** The script is a project of its own, not bound to the spreadsheet (facts.md 31). */
  standalone?: boolean;
  /** The driver's name for a run that somebody watches: its dialogs come as events and wait for `answer`. */
  live?: string;
  /**
   * For a watched run: before its first call of this name (as in `calls`) it stands still, which comes as an event, until
   * `release`. What others do meanwhile is what they could do to a slow Google.
   */
  holdBefore?: string;
}

/** What a watched run shows, and what changes in spreadsheets that somebody looks at. */
export type HostEvent =
  | { kind: 'view'; patch: ViewPatch }
  /** A script moved the cursor of its user. */
  | { kind: 'selected'; spreadsheetId: string; user: string; sheetId: number; range: GridRange }
  | {
      kind: 'shown';
      live: string;
      shown: RunResult['shown'][number] & { width?: number; height?: number };
    }
  /** The script stands before the call of `holdBefore` and waits for `release(held)`. */
  | { kind: 'held'; live: string; held: string }
  /** The script waits for `answer(question, …)`. */
  | {
      kind: 'asked';
      live: string;
      question: string;
      dialog: { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string };
    };

/** What a person does in the grid with the mouse, and undo; rows and columns count from 0. */
export interface ActRequest {
  spreadsheetId: string;
  user: string;
  sheet: string;
  command: PersonCommand;
}

/** Service calls by kind, as the budgets count them; handles are not counted. */
export type CallCounts = Record<string, number>;

export interface RunResult {
  ok: boolean;
  value?: unknown;
  /** `stack` as far as the script's own error carried one. */
  error?: { name: string; message: string; stack?: string };
  /** `Range.getValues`, `Range.setValues`, `SpreadsheetApp.flush`, `Lock.tryLock`, `Files.create` … */
  calls: CallCounts;
  cpuMs: number;
  logs: string[];
  /** Sidebars, dialogs, toasts and alerts shown, in order. */
  shown: {
    kind: 'sidebar' | 'dialog' | 'modeless' | 'toast' | 'alert' | 'prompt';
    title: string;
    text: string;
  }[];
  /** Menus that the run added, as `addToUi` handed them over. */
  menus: MenuEntry[];
  /** Each service call in order: `Range.setValues Sổ!A2:B3`. */
  history: string[];
  /** For each of `history`, its place among the calls of all executions of this host, from 0. */
  turns: number[];
}

/** A menu of the editor; `caption` null is the add-on's own menu under Extensions. */
export type MenuEntry =
  | { kind: 'item'; caption: string; fn: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string | null; entries: MenuEntry[] };

export interface EditRequest {
  spreadsheetId: string;
  user: string;
  sheet: string;
  /** A1 notation of the top left cell or the range. */
  range: string;
  /** As typed or pasted: strings are parsed by the sheet's locale, null clears. */
  values: (string | number | boolean | null)[][];
}

/**
 * What happens to a form whose answers go into the spreadsheet: it is linked, people answer and correct what they answered, it is
 * unlinked and linked anew. Answers by question; `form` and `response` as they were given.
 */
export type FormAct =
  | { kind: 'link'; questions: string[] }
  | { kind: 'unlink' | 'relink'; form: string }
  | { kind: 'answer'; form: string; answers: Record<string, string> }
  | { kind: 'editAnswer'; form: string; response: string; answers: Record<string, string> };

export interface FormActed {
  form: string;
  url: string;
  /** Where its answers go; null while it is unlinked. */
  sheet: string | null;
  response?: string;
}

export interface EditResult {
  /** Google's words where the edit was refused, else null. */
  refused: string | null;
  /** The runs of onEdit that this edit caused (none where nothing changed or the event was dropped). */
  runs: RunResult[];
}

export interface DriveFileState {
  id: string;
  name: string;
  mimeType: string;
  appProperties: Record<string, string>;
  createdTime: string;
  /** Path on this machine of the bytes as uploaded. */
  path: string;
}

export interface HostClient {
  createSpreadsheet(options: {
    name: string;
    locale?: string;
    timeZone?: string;
    owner: string;
  }): Promise<string>;
  /** Throws XlsxRefusedError text where the file is no workbook or holds parts that saving would lose. */
  importXlsx(path: string, owner: string): Promise<string>;
  /** Written to a temporary name in the same folder, then renamed. */
  exportXlsx(spreadsheetId: string, path: string): Promise<void>;
  share(spreadsheetId: string, email: string, role: UserRole): Promise<void>;
  access(spreadsheetId: string): Promise<UserAccess[]>;
  run(request: RunRequest): Promise<RunResult>;
  edit(request: EditRequest): Promise<EditResult>;
  /** A copy of the whole state, for tests. */
  state(spreadsheetId: string): Promise<SpreadsheetState>;
  /** One sheet of it; throws where there is none of that name. */
  sheet(spreadsheetId: string, name: string): Promise<SheetState>;
  driveFiles(): Promise<DriveFileState[]>;
  /** The spreadsheet as people see it; from here on its changes come as events. */
  watch(spreadsheetId: string): Promise<WorkbookView>;
  act(request: ActRequest): Promise<EditResult>;
  form(spreadsheetId: string, act: FormAct): Promise<FormActed>;
  /** Where the person's cursor is: scripts see it as the active range. */
  select(request: { spreadsheetId: string; user: string; sheet: string; range: GridRange }): Promise<void>;
  /** Answers a dialog of a watched run; one that nobody waits for any more is let go. */
  answer(question: string, answer: { button: string; text?: string }): Promise<void>;
  release(held: string): Promise<void>;
  /** Ids of the spreadsheets in the host's folder. */
  spreadsheets(): Promise<string[]>;
  /** Calls `listener` for each event until the function that it gives is called. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Calls `listener` where the host's process ends by itself: calls under way have failed by then. */
  onEnd(listener: () => void): void;
  close(): Promise<void>;
}
