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
interface Draft {
  readonly version: 1;
  readonly entry: Entry;
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'entry' in kept && 'version' in kept && kept.version === 1;

/**
 * Keeps one unfinished row in this browser, by spreadsheet and person, so that closing the sidebar loses nothing. A
 * browser that keeps nothing, is full, or holds something else under the key is as good as no draft.
 */
export function createDraftStore(store: TextStore | null, book: string, email: string): DraftStore {
  const key = `loa-xom/draft/${book}/${email}`;
  return {
    load() {
      try {
        const kept: unknown = JSON.parse(store?.getItem(key) ?? 'null');
        return isDraft(kept) ? kept.entry : null;
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
