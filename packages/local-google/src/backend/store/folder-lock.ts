import { join } from 'node:path';
import { takeLock } from '../files/process-lock';

/** Name of the error that says that a folder is in use; it survives the way between processes. */
export const FOLDER_IN_USE = 'FolderInUse';

export const LOCK_NAME = 'host.lock';

/**
 * Two hosts on one folder would overwrite each other's files. Takes the folder for this process, or throws a
 * `FolderInUse`; a lock left by a process that died is taken over. Returns what gives it back.
 */
export function lockFolder(dir: string): () => void {
  const lock = takeLock(join(dir, LOCK_NAME));
  if (lock.taken) return lock.giveBack;
  const error = new Error(
    `Thư mục ${dir} đang được một tiến trình khác sử dụng (số ${lock.pid}). Hãy đóng tiến trình đó trước.`,
  );
  error.name = FOLDER_IN_USE;
  throw error;
}
