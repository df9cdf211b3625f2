import type { RpcErrorCode, StaleConflict } from './messages';

/** What `rpc` answers, whatever the command; `data` is what its command promises (docs/adr/0006). */
export type Envelope =
  | { readonly ok: true; readonly data: unknown }
  | {
      readonly ok: false;
      readonly code: RpcErrorCode;
      readonly message: string;
      readonly retryable: boolean;
      readonly conflict?: StaleConflict;
    };

/** The envelope that a text holds; null where it holds none, as after an update of the add-on. */
export function readEnvelope(json: string): Envelope | null {
  const raw = parsed(json);
  if (typeof raw !== 'object' || raw === null) return null;
  const { ok, data, code, message, retryable, conflict } = raw as Partial<Record<string, unknown>>;
  if (ok === true) return { ok, data };
  if (ok !== false || typeof code !== 'string' || typeof message !== 'string') return null;
  if (conflict !== undefined && (typeof conflict !== 'object' || conflict === null)) return null;
  const refusal = { ok: false as const, code: code as RpcErrorCode, message, retryable: retryable === true };
  return conflict === undefined ? refusal : { ...refusal, conflict: conflict as StaleConflict };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
