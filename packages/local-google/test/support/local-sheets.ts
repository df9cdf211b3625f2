/** SpreadsheetApp over its service in this very process, without threads: for tests of values and rights. */
import type { JsonValue } from '../../src/json-value';
import type { SpreadsheetState, UserAccess, UserRole } from '../../src/backend/model';
import type { ExecutionContext, ExecutionEnd, Service, SpreadsheetStore } from '../../src/backend/service';
import { newSpreadsheet } from '../../src/backend/store/new-spreadsheet';
import { createSpreadsheetService } from '../../src/backend/spreadsheet/spreadsheet-service';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const OWNER = 'chu@xa.example';
export const EDITOR = 'canbo@xa.example';
export const VIEWER = 'xem@xa.example';

/** Noon of 15 June 2024 in Vietnam. */
export const NOW = Date.UTC(2024, 5, 15, 5);

interface BridgeGlobal {
  hostBridge?: (request: string) => string;
}

let answering: (method: string, args: JsonValue[]) => JsonValue = () => {
  throw new Error('no execution is running');
};

(globalThis as BridgeGlobal).hostBridge = (request) => {
  const { method, args } = JSON.parse(request) as { method: string; args: JsonValue[] };
  try {
    return JSON.stringify({ value: answering(method, args) });
  } catch (error) {
    const { name, message } = error as Error;
    return JSON.stringify({ error: { name, message } });
  }
};

/** One run of a script: its writes are pending until it reads, flushes or ends. */
export interface Execution {
  do<T>(work: (app: SpreadsheetApp) => T): T;
  end(how?: ExecutionEnd): void;
}

export interface LocalSheets {
  readonly state: SpreadsheetState;
  readonly books: ReadonlyMap<string, SpreadsheetState>;
  begin(user?: string): Execution;
  /** A whole execution as this user. */
  run<T>(work: (app: SpreadsheetApp) => T, user?: string): T;
}

class MemoryStore implements SpreadsheetStore {
  readonly books = new Map<string, SpreadsheetState>();
  readonly people: UserAccess[] = [
    { email: OWNER, role: 'owner' },
    { email: EDITOR, role: 'editor' },
    { email: VIEWER, role: 'viewer' },
  ];

  get(id: string): SpreadsheetState {
    const state = this.books.get(id);
    if (!state) throw new Error(`no spreadsheet ${id}`);
    return state;
  }

  markDirty(): void {
    // Nothing is saved here.
  }

  list(): string[] {
    return [...this.books.keys()];
  }

  access(): readonly UserAccess[] {
    return this.people;
  }

  share(_id: string, email: string, role: UserRole | null): void {
    const at = this.people.findIndex((person) => person.email === email);
    if (at >= 0) this.people.splice(at, 1);
    if (role) this.people.push({ email, role });
  }

  add(state: SpreadsheetState): void {
    this.books.set(state.id, state);
  }
}

let executions = 0;

export async function openSheets({
  locale = 'vi_VN',
  timeZone = 'Asia/Ho_Chi_Minh',
} = {}): Promise<LocalSheets> {
  const store = new MemoryStore();
  const state = newSpreadsheet({ id: 'so', name: 'Sổ', locale, timeZone });
  store.add(state);
  const service = createSpreadsheetService(store);
  // The channel takes the bridge when it is loaded, so the façade is loaded after it stands.
  const { createSpreadsheetFamily } = await import('../../src/google/spreadsheet/spreadsheet-app');
  const app = createSpreadsheetFamily(() => {
    throw new Error('no UI here');
  }).spreadsheetApp;
  const begin = (user = OWNER): Execution => executionOf(service, contextOf(store, user), app);
  return {
    state,
    books: store.books,
    begin,
    run: (work, user) => {
      const execution = begin(user);
      const value = execution.do(work);
      execution.end();
      return value;
    },
  };
}

function executionOf(service: Service, context: ExecutionContext, app: SpreadsheetApp): Execution {
  return {
    do: (work) => {
      // Handlers of this service answer at once.
      answering = (method, args) => service.handle(context, method, args) as JsonValue;
      return work(app);
    },
    end: (how = 'returned') => service.executionEnded?.(context, how),
  };
}

function contextOf(store: MemoryStore, user: string): ExecutionContext {
  executions += 1;
  return {
    id: `execution ${executions}`,
    user,
    role: () => store.people.find((person) => person.email === user)?.role ?? null,
    authMode: 'FULL',
    scopes: new Set(['https://www.googleapis.com/auth/spreadsheets.currentonly']),
    spreadsheetId: 'so',
    uiAvailable: false,
    scriptTimeZone: 'Asia/Ho_Chi_Minh',
    now: () => NOW,
    show: () => undefined,
  };
}
