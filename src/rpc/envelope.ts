import type { RpcErrorCode, StaleConflict } from './messages';

/** What `rpc` answers, whatever the command; `data` is what its command promises (docs/adr/0006). */
export type Envelope = (
  | { readonly ok: true; readonly data: unknown }
  | {
      readonly ok: false;
      readonly code: RpcErrorCode;
      readonly message: string;
      readonly retryable: boolean;
      readonly conflict?: StaleConflict;
    }
) & {
  /** What the person should hear beside the answer; absent where there is nothing. */
  readonly notices?: readonly string[];
  /** What this commune's units of residents are called; absent where the command has not read it. */
  readonly hamletNoun?: string;
};

/** The envelope that a text holds; null where it holds none, as after an update of the add-on. */
export function readEnvelope(json: string): Envelope | null {
  const raw = parsed(json);
  if (typeof raw !== 'object' || raw === null) return null;
  const { ok, data, code, message, retryable, conflict, notices, hamletNoun } = raw as Partial<
    Record<string, unknown>
  >;
  const told = { ...textsOf(notices), ...(typeof hamletNoun === 'string' ? { hamletNoun } : {}) };
  if (ok === true) return { ok, data, ...told };
  if (ok !== false || typeof code !== 'string' || typeof message !== 'string') return null;
  if (conflict !== undefined && (typeof conflict !== 'object' || conflict === null)) return null;
  const refusal = {
    ok: false as const,
    code: code as RpcErrorCode,
    message,
    retryable: retryable === true,
    ...told,
  };
  return conflict === undefined ? refusal : { ...refusal, conflict: conflict as StaleConflict };
}

function textsOf(notices: unknown): { readonly notices?: readonly string[] } {
  if (!Array.isArray(notices)) return {};
  return { notices: (notices as readonly unknown[]).filter((each) => typeof each === 'string') };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
