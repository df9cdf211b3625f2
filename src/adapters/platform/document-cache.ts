import type { CachePort } from '../../app/ports/ports';

/** The cache of this spreadsheet. Outside a container there is none (facts.md 31), and then nothing is kept. */
export function createDocumentCache(): CachePort {
  const open = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();
  return {
    get: (keys) => new Map(Object.entries(open()?.getAll([...keys]) ?? {})),
    put: (texts, seconds) => open()?.putAll(Object.fromEntries(texts), seconds),
  };
}
