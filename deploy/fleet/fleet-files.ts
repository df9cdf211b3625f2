import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { FleetError } from './fleet-error';
import { contentDigest } from './project-content';
import type { ProjectFile } from './project-content';

/** What stands beside a list: the journal, the lock of a running push, and scripts as they were. */
export const journalPath = (list: string): string => `${list}.nhat-ky.jsonl`;
export const formerPath = (list: string): string => `${list}.ban-cu`;
const lockPath = (list: string): string => `${list}.lock`;

export function readList(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new FleetError(`Không đọc được danh sách ${path}. Xin kiểm tra --list.`);
  }
}

/** The new list whole or the old one, whenever this is killed. */
export function replaceList(path: string, text: string): void {
  const beside = `${path}.moi`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** Keeps files of a script beside the list; the same files only once. Returns where. */
export function keepFormer(list: string, scriptId: string, files: readonly ProjectFile[]): string {
  const folder = formerPath(list);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${scriptId}-${contentDigest(files).slice(0, 12)}.json`);
  writeFileSync(path, JSON.stringify({ files }, null, 2));
  return path;
}

/** One push at a time for a list; a lock whose process has gone is taken over. */
export async function withLock<T>(list: string, work: () => Promise<T>): Promise<T> {
  const path = lockPath(list);
  take(path, list);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string, list: string): void {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch {
    if (isHeld(path))
      throw new FleetError(`Đang có một lần đẩy khác theo ${list}. Xin đợi xong rồi chạy lại.`);
    writeFileSync(path, String(process.pid));
  }
}

function isHeld(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
