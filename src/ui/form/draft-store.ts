import * as z from 'zod/mini';
import type { Entry } from './entry';

/** The part of the browser's storage that drafts need. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

export interface DraftStore {
  load(): Entry | null;
  /** False where the browser would not keep it. */
  save(entry: Entry): boolean;
  clear(): void;
}

/** Written by this very code, so that the version says what stands in it. */
const draft = z.object({ version: z.literal(1), entry: z.unknown() });

/**
 * Keeps one unfinished row in this browser, by spreadsheet and person, so that closing the sidebar loses nothing. A
 * browser that keeps nothing, is full, or holds something else under the key is as good as no draft.
 */
export function createDraftStore(store: TextStore | null, book: string, email: string): DraftStore {
  const key = `loa-xom/draft/${book}/${email}`;
  return {
    load() {
      try {
        const parsed = z.safeParse(draft, JSON.parse(store?.getItem(key) ?? 'null'));
        return parsed.success ? (parsed.data.entry as Entry) : null;
      } catch {
        return null;
      }
    },
    save(entry) {
      try {
        store?.setItem(key, JSON.stringify({ version: 1, entry }));
        return store !== null;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        store?.removeItem(key);
      } catch {
        // A store that refuses to forget also refused to keep.
      }
    },
  };
}
