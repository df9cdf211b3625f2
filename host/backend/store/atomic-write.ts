import { open, rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';

/** Writes beside the target, syncs, renames: a reader sees the old file or the new one, never half of one. */
export async function atomicWrite(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
