import type { Answers, Command, RequestOf } from '../rpc/answers';
import { readEnvelope } from '../rpc/envelope';
import type { RpcErrorCode, StaleConflict } from '../rpc/messages';
import { speakOfHamletsAs } from '../workbook/hamlet-noun';
import { SERVER_FAILURES } from '../wording/ui-failures';

/** Carries one JSON document to the server's `rpc` and brings one back; rejects with Google's own error. */
export type Transport = (json: string) => Promise<string>;

/** Why there is no answer: the server's own reason, or what went wrong on the way. */
export type FailureKind = RpcErrorCode | 'offline' | 'accounts' | 'lost' | 'unreadable';

export interface ServerFailure {
  readonly kind: FailureKind;
  /** A Vietnamese sentence that says what to do. */
  readonly message: string;
  readonly retryable: boolean;
  readonly conflict?: StaleConflict;
}

export type Answer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: ServerFailure };

export interface Server {
  ask<C extends Command>(command: C, request?: RequestOf<C>): Promise<Answer<Answers[C]>>;
}

/** What the client needs of the world. */
export interface ServerWorld {
  readonly transport: Transport;
  readonly isOnline: () => boolean;
  /** Resolves after so many ms. */
  readonly wait: (ms: number) => Promise<void>;
  /** Shows what the server says beside its answers. */
  readonly tell?: (notices: readonly string[]) => void;
}

/** Nothing was written where the server says so, so these are asked again without the person, after so many ms. */
const RETRY_AFTER_MS = [1_000, 3_000];
/** Longer than the server waits for its lock (15 s) and works; making a report may take Google's own limit of 6 min. */
const PATIENCE_MS = 90_000;
const LONG_PATIENCE_MS = 370_000;
const LONG_COMMANDS: readonly Command[] = ['report', 'reportDownload', 'setUp', 'findings'];

/** The only way from a page to the server. Never throws: every failure is a value with a sentence. */
export function createServer(world: ServerWorld): Server {
  const once = async (command: Command, json: string): Promise<Answer<unknown>> => {
    if (!world.isOnline()) return failed('offline', true);
    const patience = LONG_COMMANDS.includes(command) ? LONG_PATIENCE_MS : PATIENCE_MS;
    const late = world.wait(patience).then((): Answer<unknown> => failed('timeout', true));
    const answer = world.transport(json).then(
      (text) => toAnswer(text, world),
      (error: unknown) => failureOf(error, world),
    );
    return Promise.race([answer, late]);
  };
  return {
    async ask<C extends Command>(command: C, request?: RequestOf<C>) {
      const json = JSON.stringify({ command, ...request });
      let answer = await once(command, json);
      for (const ms of RETRY_AFTER_MS) {
        if (answer.ok || answer.failure.kind !== 'busy' || !answer.failure.retryable) break;
        await world.wait(ms);
        answer = await once(command, json);
      }
      return answer as Answer<Answers[C]>;
    },
  };
}

function toAnswer(json: string, world: ServerWorld): Answer<unknown> {
  const envelope = readEnvelope(json);
  if (envelope === null) return failed('unreadable', true);
  if (envelope.hamletNoun !== undefined) speakOfHamletsAs(envelope.hamletNoun);
  if (envelope.notices !== undefined) world.tell?.(envelope.notices);
  if (envelope.ok) return { ok: true, data: envelope.data };
  const { code, message, retryable, conflict } = envelope;
  const failure = { kind: code, message, retryable };
  return { ok: false, failure: conflict === undefined ? failure : { ...failure, conflict } };
}

/**
 * What google.script.run says where the call did not reach our code or did not come back. Only the message is
 * dependable, in English or in the user's language, so the rest is taken for a fault that passes.
 */
const ON_THE_WAY: readonly (readonly [RegExp, FailureKind, boolean])[] = [
  [/PERMISSION_DENIED/i, 'accounts', true],
  [/NetworkError|Failed to fetch|HTTP 0\b|lỗi mạng/i, 'offline', true],
  [/authoriz|authoris|ủy quyền|uỷ quyền|cấp quyền|do not have permission|không có quyền/i, 'lost', false],
  [/session|phiên|not found|không tìm thấy|deleted|expired|hết hạn/i, 'lost', false],
  [/timed out|timeout|exceeded maximum execution time|quá thời gian|hết thời gian/i, 'timeout', true],
];

function failureOf(error: unknown, world: ServerWorld): Answer<never> {
  if (!world.isOnline()) return failed('offline', true);
  const words = error instanceof Error ? error.message : String(error);
  const known = ON_THE_WAY.find(([pattern]) => pattern.test(words));
  if (known !== undefined) return failed(known[1], known[2]);
  return {
    ok: false,
    failure: { kind: 'internal', message: SERVER_FAILURES.internal(words), retryable: true },
  };
}

type OnTheWay = 'offline' | 'accounts' | 'lost' | 'unreadable' | 'timeout';

function failed(kind: FailureKind, retryable: boolean): Answer<never> {
  const message = SERVER_FAILURES[kind as OnTheWay];
  return { ok: false, failure: { kind, message, retryable } };
}
