import { describe, expect, it } from '@jest/globals';
import type { TextStore } from '../../../../src/ui/form/draft-store';
import { createDraftStore } from '../../../../src/ui/form/draft-store';
import { newEntry } from '../../../../src/ui/form/entry';

function memory(): TextStore & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}
const refuse = (): never => {
  throw new Error('QuotaExceededError');
};
const REFUSING: TextStore = { getItem: refuse, setItem: refuse, removeItem: refuse };
const entry = newEntry('activities', 'token-01', { date: '05/02/2024', evidence: 'a\nb' });

describe('drafts survive closing the sidebar', () => {
  it('gives back what was kept, token included, so that a save that may have been done is not done twice', () => {
    const store = memory();
    expect(createDraftStore(store, 'book', 'a@xa.example').save(entry)).toBe(true);
    expect(createDraftStore(store, 'book', 'a@xa.example').load()).toEqual(entry);
  });

  it('keeps spreadsheets and people apart', () => {
    const store = memory();
    createDraftStore(store, 'book', 'a@xa.example').save(entry);
    expect(createDraftStore(store, 'other', 'a@xa.example').load()).toBeNull();
    expect(createDraftStore(store, 'book', 'b@xa.example').load()).toBeNull();
  });

  it('is gone once cleared', () => {
    const store = memory();
    const drafts = createDraftStore(store, 'book', '');
    drafts.save(entry);
    drafts.clear();
    expect(drafts.load()).toBeNull();
    expect(store.texts.size).toBe(0);
  });

  it.each(['{', '7', '{"version":0,"entry":{}}'])('«%s» under its key is no draft', (text) => {
    const store = memory();
    const drafts = createDraftStore(store, 'book', '');
    drafts.save(entry);
    for (const key of store.texts.keys()) store.texts.set(key, text);
    expect(drafts.load()).toBeNull();
  });

  it.each([
    ['a store that refuses', REFUSING],
    ['no store', null],
  ] as const)('%s keeps nothing and harms nothing', (_name, store) => {
    const drafts = createDraftStore(store, 'book', '');
    expect(drafts.save(entry)).toBe(false);
    expect(drafts.load()).toBeNull();
    expect(() => drafts.clear()).not.toThrow();
  });
});
