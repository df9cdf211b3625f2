import { describe, expect, it } from '@jest/globals';
import { cachedLists, dropLists, keepLists } from '../../../../src/app/checking/cached-lists';
import type { CachePort } from '../../../../src/app/ports/ports';
import type { Lists } from '../../../../src/domain/reading/catalogue';
import { listsOf } from '../../../../src/domain/validation/check-tables';
import { SCHEMA_VERSION } from '../../../../src/workbook/schema-version';
import { tablesWith, TODAY } from '../../../support/tables-builder';

const FIRST_CHUNK = 'loa-xom.lists.0';

function memoryCache(): CachePort & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (keys) => new Map([...texts].filter(([key]) => keys.includes(key))),
    put: (given) => given.forEach((text, key) => texts.set(key, text)),
  };
}

/** As many hamlets as make the lists so long. */
function listsOfLength(units: number): Lists {
  const lists = listsOf(tablesWith(), TODAY);
  const [hamlet] = lists.hamlets;
  if (hamlet === undefined) throw new Error('no hamlet');
  const one = JSON.stringify({ ...hamlet, name: 'Thuận Phong 𝟙' }).length + 1;
  return {
    ...lists,
    hamlets: Array.from({ length: Math.ceil(units / one) }, () => ({ ...hamlet, name: 'Thuận Phong 𝟙' })),
  };
}

describe('ADR 0016: lists in the document cache', () => {
  it.each([1_000, 29_900, 60_100, 200_000])('lists of %i characters come back as they were', (units) => {
    const cache = memoryCache();
    const lists = listsOfLength(units);
    keepLists(cache, lists, 5);
    expect(cachedLists(cache)).toEqual({ kind: 'lists', lists, readAt: 5 });
  });

  it('facts.md 32: no value is longer than 100 KB in UTF-8, and lists that are too long are not kept', () => {
    const cache = memoryCache();
    keepLists(cache, listsOfLength(200_000), 5);
    for (const text of cache.texts.values()) expect(Buffer.byteLength(text)).toBeLessThan(100 * 1024);
    keepLists(cache, listsOfLength(300_000), 6);
    expect(cachedLists(cache)).toEqual({ kind: 'none' });
  });

  it('a chunk that was evicted, or is of another writer, spoils the whole', () => {
    const cache = memoryCache();
    keepLists(cache, listsOfLength(60_100), 5);
    const second = cache.texts.get('loa-xom.lists.1') ?? '';
    cache.texts.delete('loa-xom.lists.1');
    expect(cachedLists(cache)).toEqual({ kind: 'none' });
    cache.texts.set('loa-xom.lists.1', second.replace('|5|', '|6|'));
    expect(cachedLists(cache)).toEqual({ kind: 'none' });
  });

  it('lists read before an edit of a catalogue are refused, also where they are kept after it', () => {
    const cache = memoryCache();
    const lists = listsOfLength(1_000);
    keepLists(cache, lists, 5);
    dropLists(cache, 7);
    expect(cachedLists(cache)).toEqual({ kind: 'none' });
    keepLists(cache, lists, 6);
    expect(cachedLists(cache)).toEqual({ kind: 'none' });
    keepLists(cache, lists, 8);
    expect(cachedLists(cache).kind).toBe('lists');
  });

  it('lists of another version of the code are not read; those of a newer schema are named', () => {
    const cache = memoryCache();
    keepLists(cache, listsOfLength(1_000), 5);
    const kept = cache.texts.get(FIRST_CHUNK) ?? '';
    cache.texts.set(FIRST_CHUNK, kept.replace(/^(\d+)\|[^|]*\|/, '$1|0.0.0|'));
    expect(cachedLists(cache)).toEqual({ kind: 'none' });
    cache.texts.set(FIRST_CHUNK, kept.replace(/^\d+\|/, `${String(SCHEMA_VERSION + 1)}|`));
    expect(cachedLists(cache)).toEqual({ kind: 'newer-schema' });
  });
});
