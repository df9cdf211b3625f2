import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { PUSHED } from './built-host';

const ROOT = resolve(__dirname, '../..');
const KEPT = join(ROOT, 'out/prepared');
const DAY_MS = 86_400_000;

/** A host's folder as `make` left it, and the script that made it. Nobody writes to either. */
export interface PreparedFolder {
  /** For `copyOf` of a host. */
  readonly drive: string;
  readonly scriptDir: string;
}

/**
 * Made once for a build and what it was `given`, by whichever suite asks first: set-up takes seconds, and most suites
 * begin from the same one. Another build makes another.
 */
export async function preparedFolder(
  given: unknown,
  make: (folder: PreparedFolder) => Promise<void>,
): Promise<PreparedFolder> {
  const folder = join(KEPT, keyOf(given));
  if (!existsSync(folder)) {
    mkdirSync(KEPT, { recursive: true });
    forgetOlder();
    const fresh = mkdtempSync(join(KEPT, 'new-'));
    cpSync(PUSHED, join(fresh, 'pushed'), { recursive: true });
    await make(foldersIn(fresh));
    putInPlace(fresh, folder);
  }
  return foldersIn(folder);
}

const foldersIn = (folder: string): PreparedFolder => ({
  drive: join(folder, 'drive'),
  scriptDir: join(folder, 'pushed'),
});

/** Another worker may have made the same meanwhile: one of the two goes. */
function putInPlace(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

function keyOf(given: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(given));
  const host = join(ROOT, 'packages/local-google/dist');
  for (const file of [
    ...readdirSync(PUSHED)
      .sort()
      .map((name) => join(PUSHED, name)),
    ...['main.js', 'worker.js', 'realm.js'].map((name) => join(host, name)),
  ])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

function forgetOlder(): void {
  for (const name of readdirSync(KEPT)) {
    const path = join(KEPT, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}
