import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Two hosts on one folder would overwrite each other's files. Takes the folder for this process, or throws;
 * a lock left by a process that died is taken over. Returns what gives it back.
 */
export function lockFolder(dir: string): () => void {
  const path = join(dir, 'host.lock');
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(path, 'utf8'));
    if (isAlive(holder)) {
      throw new Error(
        `Thư mục ${dir} đang được một tiến trình khác sử dụng (số ${holder}). Hãy đóng tiến trình đó trước.`,
      );
    }
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
