import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Who holds a lock. A number of a process is given anew after its end; with its beginning it is one process. */
interface Holder {
  readonly pid: number;
  /** Clock ticks since the machine's start, null where the system does not say. */
  readonly begun: string | null;
}

export type Lock =
  { readonly taken: true; readonly giveBack: () => void } | { readonly taken: false; readonly pid: number };

/**
 * Takes the lock file at `path` for this process, also from one that has ended without giving it back. `taken: false` names
 * who holds it. Throws where the file system refuses.
 */
export function takeLock(path: string): Lock {
  const mine = `${String(process.pid)} ${beginningOf(process.pid) ?? ''}`;
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return { taken: true, giveBack: () => giveBack(path, mine) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const found = read(path);
    if (found === null) continue;
    const holder = holderIn(found);
    if (holder !== null && isAlive(holder)) return { taken: false, pid: holder.pid };
    removeStale(path, found);
  }
}

function giveBack(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true });
}

/** Another may have taken the lock over since it was read: what is moved away is looked at, and put back if it is not the stale one. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== stale) {
    try {
      linkSync(aside, path);
    } catch {
      // A third one holds it by now.
    }
  }
  rmSync(aside, { force: true });
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Locks of former versions hold the number alone. */
function holderIn(text: string): Holder | null {
  const [, pid, begun = ''] = /^(\d+)(?: (\d*))?$/.exec(text.trim()) ?? [];
  return pid === undefined ? null : { pid: Number(pid), begun: begun === '' ? null : begun };
}

function isAlive({ pid, begun }: Holder): boolean {
  if (pid <= 0) return false;
  if (pid === process.pid) return begun === beginningOf(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginningOf(pid);
  return begun === null || now === null || begun === now;
}

/** Field 22 of /proc/PID/stat (proc(5)); the name in brackets before it may hold spaces. */
function beginningOf(pid: number): string | null {
  const stat = read(`/proc/${String(pid)}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
