import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** One line of what was done, for resuming and for people. */
export interface JournalEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly scriptId: string;
  readonly version: string;
  readonly digest: string;
  readonly did: 'pushed' | 'already there' | 'failed';
  readonly why?: string;
}

export interface Journal {
  /** Digests that a run of ours left in a script; any other content was changed by somebody else. */
  readonly isOurs: (scriptId: string, digest: string) => boolean;
  readonly add: (entry: JournalEntry) => void;
}

/** Lines of JSON beside the list, each on the disk before the next script is touched. A torn last line is passed over. */
export function openJournal(path: string): Journal {
  const ours = new Set<string>();
  const keep = ({ scriptId, digest, did }: JournalEntry): void => {
    if (did !== 'failed') ours.add(`${scriptId} ${digest}`);
  };
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const line of text.split('\n')) {
    const entry = entryOf(line);
    if (entry !== null) keep(entry);
  }
  let isTorn = text !== '' && !text.endsWith('\n');
  return {
    isOurs: (scriptId, digest) => ours.has(`${scriptId} ${digest}`),
    add: (entry) => {
      const file = openSync(path, 'a');
      writeSync(file, `${isTorn ? '\n' : ''}${JSON.stringify(entry)}\n`);
      fsyncSync(file);
      closeSync(file);
      isTorn = false;
      keep(entry);
    },
  };
}

function entryOf(line: string): JournalEntry | null {
  try {
    return JSON.parse(line) as JournalEntry;
  } catch {
    return null;
  }
}
