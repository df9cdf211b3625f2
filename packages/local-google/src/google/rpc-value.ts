/** What google.script.run carries back to the page (facts.md 27, 28). */
import type { JsonValue } from '../json-value';

/** Taken before the script runs, which may replace them. */
const { parse, stringify } = JSON;

export type RpcValue =
  | { readonly legal: true; readonly value: JsonValue | undefined }
  /** Where and what: `$.rows[3].date holds a Date`. */
  | { readonly legal: false; readonly reason: string };

/**
 * Primitives, and plain objects and arrays of them. A Date, a function or a cycle anywhere makes the whole value
 * illegal. undefined leaves an object, and becomes null in an array; so do numbers that JSON lacks.
 */
export function rpcValue(value: unknown): RpcValue {
  const reason = illegalPart(value, '$', []);
  if (reason !== null) return { legal: false, reason };
  const text = stringify(value) as string | undefined;
  return { legal: true, value: text === undefined ? undefined : (parse(text) as JsonValue) };
}

function illegalPart(value: unknown, path: string, above: readonly object[]): string | null {
  if (typeof value === 'function') return `${path} holds a function`;
  if (typeof value === 'symbol' || typeof value === 'bigint') return `${path} holds a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return `${path} holds a Date`;
  if (above.includes(value)) return `${path} closes a cycle`;
  const within = [...above, value];
  const parts = Array.isArray(value)
    ? value.map((part: unknown, i) => [`${path}[${i}]`, part] as const)
    : Object.entries(value).map(([key, part]) => [`${path}.${key}`, part as unknown] as const);
  for (const [at, part] of parts) {
    const reason = illegalPart(part, at, within);
    if (reason !== null) return reason;
  }
  return null;
}
