import type { Lists } from '../../domain/reading/catalogue';
import { SCHEMA_VERSION } from '../../workbook/schema-version';
import { APP_VERSION } from '../upkeep/app-version';
import type { CachePort } from '../ports/ports';

/**
 * The lists that rows are checked against, in the document cache, so that onEdit need not read seven tabs (ADR 0016).
 * They are valid while no catalogue was edited since the moment before they were read: that moment is their stamp, and
 * an edit of a catalogue leaves its own moment behind.
 */

/** The longest that Google keeps anything (facts.md 32). */
const SECONDS = 21_600;
/** In UTF-8 at most three bytes a UTF-16 unit: 90 kB, under the 100 KB of a value. */
const CHUNK_UNITS = 30_000;
const MOST_CHUNKS = 8;

const CHANGED_KEY = 'loa-xom.lists.changed';
const chunkKey = (index: number): string => `loa-xom.lists.${String(index)}`;
const CHUNK_KEYS = Array.from({ length: MOST_CHUNKS }, (_, index) => chunkKey(index));
const DROPPED = '-';
/** What kind of spreadsheet this is, kept as long as the lists. */
const OWNER_KEY = 'loa-xom.owner';
const [OURS, FOREIGN] = ['ours', 'foreign'];

/** `schema`, `app` and `readAt` (ms since 1970) are the stamp; every chunk carries it, so that two writers never mix. */
const STAMP = /^(\d+)\|([^|]*)\|(\d+)\|(\d+)\n/;

export type CachedLists =
  | { readonly kind: 'lists'; readonly lists: Lists; readonly readAt: number }
  | { readonly kind: 'none' }
  /** A newer add-on works on this spreadsheet: this one should write nothing. */
  | { readonly kind: 'newer-schema' }
  /** Somebody else's spreadsheet, in which an installed add-on runs too: it is left alone. */
  | { readonly kind: 'foreign' };

const NONE: CachedLists = { kind: 'none' };

/** Keeps lists that were read after `readAt`. One call. Lists too large for the cache are not kept. */
export function keepLists(cache: CachePort, lists: Lists, readAt: number): void {
  const parts = chunksOf(JSON.stringify(lists));
  const stamp = `${String(SCHEMA_VERSION)}|${APP_VERSION}|${String(readAt)}|${String(parts.length)}\n`;
  const texts =
    parts.length > MOST_CHUNKS
      ? new Map([[chunkKey(0), DROPPED]])
      : new Map(parts.map((part, index) => [chunkKey(index), stamp + part]));
  cache.put(texts.set(OWNER_KEY, OURS), SECONDS);
}

/** Remembers that this spreadsheet is not ours, until lists are kept. One call. */
export function keepForeign(cache: CachePort): void {
  cache.put(new Map([[OWNER_KEY, FOREIGN]]), SECONDS);
}

/** Says that a catalogue was edited: lists read before `now` are no longer used. One call. */
export function dropLists(cache: CachePort, now: number): void {
  cache.put(
    new Map([
      [CHANGED_KEY, String(now)],
      [chunkKey(0), DROPPED],
    ]),
    SECONDS,
  );
}

/** The lists as kept, where all of them are there and hold. One call. */
export function cachedLists(cache: CachePort): CachedLists {
  const kept = cache.get([OWNER_KEY, CHANGED_KEY, ...CHUNK_KEYS]);
  if (kept.get(OWNER_KEY) === FOREIGN) return { kind: 'foreign' };
  const first = STAMP.exec(kept.get(chunkKey(0)) ?? '');
  if (first === null) return NONE;
  const [stamp, schema, app, readAt, count] = first;
  if (Number(schema) > SCHEMA_VERSION) return { kind: 'newer-schema' };
  if (Number(schema) !== SCHEMA_VERSION || app !== APP_VERSION) return NONE;
  if (Number(kept.get(CHANGED_KEY) ?? -1) > Number(readAt)) return NONE;
  const parts = CHUNK_KEYS.slice(0, Number(count)).map((key) => kept.get(key) ?? '');
  if (!parts.every((part) => part.startsWith(stamp))) return NONE;
  const text = parts.map((part) => part.slice(stamp.length)).join('');
  return { kind: 'lists', lists: JSON.parse(text) as Lists, readAt: Number(readAt) };
}

/** Never cuts a character of two units in half. */
function chunksOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const isCut = /[\ud800-\udbff]/.test(text.charAt(start + CHUNK_UNITS - 1));
    const end = start + CHUNK_UNITS - (isCut ? 1 : 0);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
