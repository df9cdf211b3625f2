/** The spreadsheet service: buffers an execution's writes and commits them as Google does (facts.md 14). */
import type { JsonValue } from '../../json-value';
import {
  ServiceError,
  serviceError,
  type CreateSpreadsheetService,
  type ExecutionContext,
  type Service,
  type SpreadsheetStore,
} from '../service';
import { actionOps } from './action-ops';
import { requireOpen, type Call } from './call';
import { cellWriteOps } from './cell-write-ops';
import { formatWriteOps } from './format-write-ops';
import { handleOps } from './handle-ops';
import { rangeToRef, refToRange, type RangeRef } from './protocol';
import { readOps } from './read-ops';
import { requireEditor } from './rights';
import { sheetWriteOps } from './sheet-write-ops';

type Handler = (call: Call, ...args: readonly JsonValue[]) => JsonValue;
type WriteHandler = (call: Call, ...args: readonly JsonValue[]) => () => void;

// Arguments cross as JSON; protocol.ts types both ends of it, so the tables are loosened here once.
const handles = handleOps as unknown as Readonly<Record<string, Handler | undefined>>;
const reads = readOps as unknown as Readonly<Record<string, Handler | undefined>>;
const actions = actionOps as unknown as Readonly<Record<string, Handler | undefined>>;
const writes = { ...cellWriteOps, ...formatWriteOps, ...sheetWriteOps } as unknown as Readonly<
  Record<string, WriteHandler | undefined>
>;

interface Pending {
  readonly bookId: string;
  readonly commit: () => void;
}

type Writer = Pick<ExecutionContext, 'id' | 'user' | 'authMode'>;

export const createSpreadsheetService: CreateSpreadsheetService = (store, { rewordsRules = false } = {}) => {
  const pendingByExecution = new Map<string, Pending[]>();
  const selections = selectionsOf(store);

  const written = new Map<string, Set<string>>();

  function aboutToWrite(bookId: string, writer: Writer): void {
    store.writing?.(bookId, writer);
    written.set(writer.id, (written.get(writer.id) ?? new Set<string>()).add(bookId));
  }

  function commit(writer: Writer): void {
    const pending = pendingByExecution.get(writer.id) ?? [];
    pendingByExecution.delete(writer.id);
    // Where one write fails, those before it stand and those after it are lost.
    for (const write of pending) {
      aboutToWrite(write.bookId, writer);
      store.markDirty(write.bookId);
      write.commit();
    }
  }

  /** A script that threw keeps its own error; what it wrote before is committed all the same. */
  function commitQuietly(writer: Writer): void {
    try {
      telling(() => commit(writer));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
    }
  }

  function callOf(context: ExecutionContext, bookId: string): Call {
    const key = `${bookId} ${context.user}`;
    return {
      store,
      context,
      bookId,
      state: store.get(bookId),
      actor: { user: context.user, role: context.role(bookId) },
      now: context.now(),
      rewordsRules,
      selection: () => selections.get(key) ?? null,
      select: (ref) => {
        selections.set(key, ref);
        store.selected?.(bookId, context.user, ref[0], refToRange(ref));
      },
      pend: (write) => {
        const pending = pendingByExecution.get(context.id);
        if (pending) pending.push({ bookId, commit: write });
        else pendingByExecution.set(context.id, [{ bookId, commit: write }]);
      },
    };
  }

  function answer(
    context: ExecutionContext,
    method: string,
    [bookId, ...args]: readonly JsonValue[],
  ): JsonValue {
    const call = callOf(context, bookId === null ? context.spreadsheetId : (bookId as string));
    requireOpen(call);
    const handle = handles[method];
    if (handle) return handle(call, ...args);
    const write = writes[method];
    if (write) {
      requireEditor(call.actor);
      call.pend(write(call, ...args));
      return null;
    }
    const read = reads[method];
    const action = actions[method];
    if (read ?? action) commit(context);
    if (read) return read(call, ...args);
    if (!action) throw new Error(`no operation ${method}`);
    aboutToWrite(call.bookId, context);
    store.markDirty(call.bookId);
    return action(call, ...args);
  }

  const service: Service = {
    handle: (context, method, args) => telling(() => answer(context, method, args)),
    executionEnded(context, how) {
      try {
        if (how === 'killed') pendingByExecution.delete(context.id);
        else if (how === 'threw') commitQuietly(context);
        else telling(() => commit(context));
      } finally {
        for (const bookId of written.get(context.id) ?? []) store.wrote?.(bookId, context);
        written.delete(context.id);
      }
    },
  };
  return service;
};

/** What is not emulated is told to the script in those words; any other error is the host's own fault. */
function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('not emulated: ')) {
      throw serviceError(error.message, 'Error');
    }
    throw error;
  }
}

const selectionsByStore = new WeakMap<SpreadsheetStore, Map<string, RangeRef>>();

function selectionsOf(store: SpreadsheetStore): Map<string, RangeRef> {
  const known = selectionsByStore.get(store) ?? new Map<string, RangeRef>();
  selectionsByStore.set(store, known);
  return known;
}

/** Where the person's cursor stands, as the workbench reports it; scripts see it as the active range. */
export function setSelection(
  store: SpreadsheetStore,
  at: { bookId: string; user: string; sheetId: number; range: Parameters<typeof rangeToRef>[1] },
): void {
  selectionsOf(store).set(`${at.bookId} ${at.user}`, rangeToRef(at.sheetId, at.range));
}
