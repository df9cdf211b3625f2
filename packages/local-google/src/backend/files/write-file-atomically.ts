import { randomBytes } from 'node:crypto';
import { link, lstat, open, readlink, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes a whole file or nothing: to a temporary name in the same folder, synced to disk, then renamed over the
 * old file. A link stays a link and what it leads to is written; mode and owner of a file that is there stay.
 * Where anything fails the old file stays as it was, and the error of the file system is thrown. `replaces: false` throws
 * EEXIST where a file is there by then.
 */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array | string,
  { replaces = true }: { replaces?: boolean } = {},
): Promise<void> {
  const target = await endOfLinks(path);
  const folder = dirname(target);
  // A name of its own: a long name with something added would be too long for the file system.
  const temporary = join(folder, `.${randomBytes(9).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await keepModeAndOwner(target, file);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await (replaces ? rename(temporary, target) : moveToNew(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** A second name for a file is refused where the name is taken; a renaming is not. */
async function moveToNew(temporary: string, target: string): Promise<void> {
  await link(temporary, target);
  await rm(temporary, { force: true });
}

/** Links that lead in a circle end here, as they do in Linux. */
const MOST_LINKS = 40;

/** Where a chain of links ends, also where nothing is there yet. */
async function endOfLinks(path: string): Promise<string> {
  let at = resolve(path);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const found = await lstat(at).catch(() => null);
    if (found === null || !found.isSymbolicLink()) return at;
    at = resolve(dirname(at), await readlink(at));
  }
  throw new Error(`ELOOP: too many links: ${path}`);
}

async function keepModeAndOwner(target: string, file: FileHandle): Promise<void> {
  const old = await stat(target).catch(() => null);
  if (old === null) return;
  await file.chmod(old.mode);
  // Only the superuser may give a file away; for others it is theirs already, or becomes theirs.
  await file.chown(old.uid, old.gid).catch(() => undefined);
}

/** Makes the rename last through a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folders; the file itself is safe by then.
  }
}
