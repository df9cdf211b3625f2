import { useState } from 'preact/hooks';
import { pageStorage } from '../browser';

export interface Draft<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  /** Forgets what was kept: it stands in the workbook now. */
  readonly clear: () => void;
  /** Whether this browser keeps what is typed; true until it has refused. */
  readonly kept: boolean;
}

/**
 * What is typed in a step before it is saved, kept in this browser by spreadsheet, so that closing the dialog loses nothing. What
 * stands under the key is of this very code; anything else is as good as nothing.
 */
export function useDraft<T>(
  book: string,
  name: string,
  initial: T,
  isOne: (kept: unknown) => kept is T,
): Draft<T> {
  const key = `loa-xom/first-steps/${book}/${name}`;
  const [value, setValue] = useState<T>(() => load(key, isOne) ?? initial);
  const [kept, setKept] = useState(true);
  return {
    value,
    kept,
    set: (next) => {
      setValue(next);
      setKept(store(key, next));
    },
    clear: () => {
      try {
        pageStorage()?.removeItem(key);
      } catch {
        // A store that refuses to forget also refused to keep.
      }
    },
  };
}

function load<T>(key: string, isOne: (kept: unknown) => kept is T): T | null {
  try {
    const kept: unknown = JSON.parse(pageStorage()?.getItem(key) ?? 'null');
    return isOne(kept) ? kept : null;
  } catch {
    return null;
  }
}

function store(key: string, value: unknown): boolean {
  try {
    const storage = pageStorage();
    storage?.setItem(key, JSON.stringify(value));
    return storage !== null;
  } catch {
    return false;
  }
}

export const isText = (kept: unknown): kept is string => typeof kept === 'string';

/** Texts by name, all of them there. */
export const hasTexts =
  <K extends string>(names: readonly K[]) =>
  (kept: unknown): kept is Record<K, string> =>
    typeof kept === 'object' &&
    kept !== null &&
    names.every((name) => typeof (kept as Record<string, unknown>)[name] === 'string');
