/** Assertions that work on both sides: they throw with what was seen. */

/** A difference between sources that is known beforehand; the case is reported as `differs as noted`. */
export class NotedDifference extends Error {
  override name = 'NotedDifference';
}

/** Text that tells values apart: `'1'` from `1`, a Date from its text. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (value instanceof Date) return `Date(${value.toISOString()})`;
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${shown(part)}`);
  return entries.length > 0 ? `{${entries.join(', ')}}` : Object.prototype.toString.call(value);
}

/** Another answer that a source tells of; the host takes the stricter one. */
export interface Noted<T> {
  readonly seen: T;
  readonly why: string;
}

export function same<T>(what: string, seen: T, wanted: T, noted?: Noted<T>): void {
  if (shown(seen) === shown(wanted)) return;
  if (noted !== undefined && shown(seen) === shown(noted.seen)) {
    throw new NotedDifference(`${what}: ${shown(seen)} (${noted.why})`);
  }
  throw new Error(`${what}: saw ${shown(seen)}, expected ${shown(wanted)}`);
}

export function holds(what: string, condition: boolean, seen: unknown): void {
  if (!condition) throw new Error(`${what}: saw ${shown(seen)}`);
}

/** The message of what `work` throws, or null where it throws nothing. */
export function thrownBy(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Part of Google's words must stand in the message; `silent` notes that some sources know no refusal here. */
export function refuses(what: string, work: () => unknown, words: string, silent?: string): void {
  const message = thrownBy(work);
  if (message === null) {
    if (silent !== undefined) throw new NotedDifference(`${what}: nothing was thrown (${silent})`);
    throw new Error(`${what}: nothing was thrown, expected «${words}»`);
  }
  if (!message.includes(words)) throw new Error(`${what}: saw «${message}», expected «${words}»`);
}
