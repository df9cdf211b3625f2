import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files so that whoever looks, or whatever is killed, finds each as it was or as it shall be: all stand whole beside
 * their places before the first takes its own. Throws what the disk throws, and leaves none of its own then.
 */
export function writeAll(files: ReadonlyMap<string, Uint8Array>): void {
  const beside = [...files].map(([path, bytes]) => ({ path, bytes, temporary: temporaryOf(path) }));
  try {
    for (const { bytes, temporary } of beside) writeWhole(temporary, bytes);
    for (const { path, temporary } of beside) renameSync(temporary, path);
  } finally {
    for (const { temporary } of beside) if (existsSync(temporary)) rmSync(temporary);
  }
}

const temporaryOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
