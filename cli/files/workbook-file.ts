import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { takeLock, writeFileAtomically } from 'local-google';
import { UsageError } from '../usage-error';

/** A workbook that this process alone may save, as long as nobody else saves it meanwhile. */
export interface WorkbookFile {
  readonly path: string;
  /** SHA-256 of what was opened or saved last, in hex. */
  digest(): string;
  /** Throws where another program has saved the file since it was opened. */
  requireUnchanged(): void;
  isUnchanged(): boolean;
  save(bytes: Uint8Array): Promise<void>;
  /** Gives the file back to other commands. */
  close(): void;
}

/**
 * Opens the file at `path` for saving. The lock stands beside the file itself, wherever links to it stand.
 * Throws where another command holds it.
 */
export function openWorkbookFile(path: string): WorkbookFile {
  const real = realpathSync(path);
  const close = lock(real, path);
  let digest = digestOf(real);
  const isUnchanged = (): boolean => digestOf(real) === digest;
  const requireUnchanged = (): void => {
    if (!isUnchanged())
      throw new UsageError(
        `Tệp ${path} vừa được chương trình khác lưu, nên lệnh này không ghi gì. Hãy đóng chương trình ấy rồi chạy lại lệnh.`,
      );
  };
  return {
    path,
    digest: () => digest,
    isUnchanged,
    requireUnchanged,
    async save(bytes) {
      requireUnchanged();
      await writeFileAtomically(path, bytes);
      digest = digestOf(real);
    },
    close,
  };
}

/** A file that has vanished meanwhile has changed too. */
function digestOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Locks that this process still holds; whatever ends it gives them back. */
const held = new Set<() => void>();
process.on('exit', () => {
  for (const giveBack of held) giveBack();
});

function lock(real: string, path: string): () => void {
  const name = createHash('sha256').update(basename(real)).digest('hex').slice(0, 16);
  const taken = takeLock(join(dirname(real), `.loa-xom-${name}.lock`));
  if (!taken.taken)
    throw new UsageError(
      `Tệp ${path} đang được Loa Xóm dùng ở một lệnh khác (tiến trình ${String(taken.pid)}). Hãy đóng lệnh ấy, hoặc chờ nó xong rồi chạy lại.`,
    );
  held.add(taken.giveBack);
  return () => {
    held.delete(taken.giveBack);
    taken.giveBack();
  };
}
