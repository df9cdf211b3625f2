import { call, exception } from './channel';
import { emulated } from './emulated';
import { signatureError } from './signature';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

/** facts.md 32 and 61. */
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
/** Typed as nothing; Google gives null (facts.md 61). */
const NOTHING = null as unknown as undefined;

function createCache(scope: 'document' | 'script' | 'user'): Cache {
  const getAll = (method: string, keys: string[]): Record<string, string> =>
    call('Cache', 'getAll', [scope, keys], { name: `Cache.${method}`, note: keys.join(' ') }) as Record<
      string,
      string
    >;
  const put = (method: string, values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void => {
    if (!(seconds >= 1 && seconds <= MAX_SECONDS)) {
      throw exception('Invalid argument: expirationInSeconds');
    }
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    const note = Object.keys(texts).join(' ');
    call('Cache', 'putAll', [scope, texts, seconds], { name: `Cache.${method}`, note });
  };
  const remove = (method: string, keys: string[]): void =>
    void call('Cache', 'removeAll', [scope, keys], { name: `Cache.${method}`, note: keys.join(' ') });
  return emulated<Cache>('Cache', {
    get: (key: string) => getAll('get', [key])[key] ?? null,
    getAll: (keys: string[]) => getAll('getAll', keys),
    put(key: string, value: string | null | undefined, seconds?: number) {
      if (value === null || value === undefined) throw signatureError('Cache.put', [key, value]);
      put('put', { [key]: value }, seconds);
      return NOTHING;
    },
    putAll: (values: Record<string, unknown>, seconds?: number) => put('putAll', values, seconds),
    remove: (key: string) => remove('remove', [key]),
    removeAll: (keys: string[]) => remove('removeAll', keys),
  });
}

/** The global `CacheService`. */
export function createCacheService(): CacheService {
  return emulated<CacheService>('CacheService', {
    getDocumentCache: () => createCache('document'),
    getScriptCache: () => createCache('script'),
    getUserCache: () => createCache('user'),
  });
}
