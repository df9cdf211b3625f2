/** What passes between the host's main thread and a worker thread. */
import type { AuthMode } from '../backend/service';
import type { GridRange } from '../backend/model';
import type { JsonValue } from '../json-value';

/** The pushed folder's scripts, compiled once in the main thread so that workers start from V8's code cache. */
export interface CompiledScript {
  readonly name: string;
  readonly source: string;
  readonly cache: Uint8Array;
}

export interface WorkerData {
  readonly realm: CompiledScript;
  readonly scripts: readonly CompiledScript[];
  /** One Int32 that the main thread raises with each answer. */
  readonly signal: SharedArrayBuffer;
}

/** What the realm is told of its execution; JSON. */
export interface RealmInput {
  readonly fn: string;
  readonly args: readonly JsonValue[];
  readonly from: 'rpc' | 'menu' | 'trigger' | 'none';
  readonly authMode: AuthMode;
  readonly user: string;
  readonly scriptTimeZone: string;
  /** For an onEdit event; its parts are made in the realm. */
  readonly edit?: {
    readonly sheetId: number;
    readonly range: GridRange;
    readonly value?: JsonValue;
    readonly oldValue?: JsonValue;
  };
  /** The execution's clock at its start, where it is not the machine's. */
  readonly now?: number;
  /** For `Math.random` and `getUuid` in seeded mode. */
  readonly randomSeed?: number;
  /** The script has no container (facts.md 31). */
  readonly standalone: boolean;
  /** Whether the manifest enables the Drive advanced service. */
  readonly driveEnabled: boolean;
}

export type RealmOutcome =
  | { readonly ok: true; readonly value?: JsonValue }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string; readonly stack?: string };
    };

/** To the worker: start. The reply is an EndMessage; calls go over the port meanwhile. */
export interface StartMessage {
  readonly executionId: string;
  readonly input: RealmInput;
}

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'call'; readonly request: string }
  | { readonly kind: 'end'; readonly outcome: RealmOutcome; readonly cpuMs: number };

/** A service call as the realm's channel writes it. */
export interface CallRequest {
  readonly service: string;
  readonly method: string;
  readonly args: readonly JsonValue[];
  readonly counted?: { readonly name: string; readonly note: string };
}
