import { jsonText, type JsonValue } from '../../json-value';
import { serviceError, type ExecutionContext, type Service } from '../service';

/** Limits of facts.md 32. */
const MAX_KEY = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_ITEMS = 1000;

interface Entry {
  readonly value: string;
  readonly expires: number;
}

/** Caches by scope. Expiry follows the executions' clock; beyond 1,000 items the soonest to expire go. */
export class CacheBackend implements Service {
  private readonly caches = new Map<string, Map<string, Entry>>();

  handle(context: ExecutionContext, method: string, [scope, ...args]: readonly JsonValue[]): JsonValue {
    const cache = this.cacheOf(scopeName(context, jsonText(scope)));
    switch (method) {
      case 'getAll':
        return getAll(cache, args[0] as string[], context.now());
      case 'putAll':
        putAll(cache, args[0] as Record<string, string>, context.now(), Number(args[1]));
        return null;
      case 'removeAll':
        for (const key of args[0] as string[]) cache.delete(checkKey(key));
        return null;
      default:
        throw serviceError(`not emulated: Cache.${method}`);
    }
  }

  private cacheOf(name: string): Map<string, Entry> {
    let cache = this.caches.get(name);
    if (cache === undefined) {
      cache = new Map();
      this.caches.set(name, cache);
    }
    return cache;
  }
}

function scopeName(context: ExecutionContext, scope: string): string {
  if (scope === 'document') return `document:${context.spreadsheetId}`;
  return scope === 'user' ? `user:${context.user}` : 'script';
}

function checkKey(key: string): string {
  if (key.length > MAX_KEY) throw serviceError('Argument too large: key');
  return key;
}

function getAll(cache: Map<string, Entry>, keys: readonly string[], now: number): JsonValue {
  const found: Record<string, string> = {};
  for (const key of keys) {
    const entry = cache.get(checkKey(key));
    if (entry === undefined) continue;
    if (entry.expires > now) found[key] = entry.value;
    else cache.delete(key);
  }
  return found;
}

function putAll(
  cache: Map<string, Entry>,
  values: Record<string, string>,
  now: number,
  seconds: number,
): void {
  for (const [key, value] of Object.entries(values)) {
    checkKey(key);
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw serviceError('Argument too large: value');
    cache.set(key, { value, expires: now + seconds * 1000 });
  }
  if (cache.size <= MAX_ITEMS) return;
  const soonest = [...cache].sort(([, a], [, b]) => a.expires - b.expires);
  for (const [key] of soonest.slice(0, cache.size - MAX_ITEMS)) cache.delete(key);
}
