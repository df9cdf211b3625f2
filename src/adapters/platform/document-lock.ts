import type { LockPort } from '../../app/ports/ports';

/**
 * The lock of this spreadsheet's script. Outside a container there is none, and then nothing is written: two writers
 * without a lock lose rows. The action flushes before it returns, since what is buffered would land after the release.
 */
export function createDocumentLock(): LockPort {
  return {
    withDocumentLock<T>(waitMs: number, action: () => T): { readonly value: T } | null {
      // Typed as always there; it is null outside a container (reference/lock/LockService).
      const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
      if (!lock?.tryLock(waitMs)) return null;
      let landed = false;
      try {
        const value = action();
        landed = true;
        return { value };
      } finally {
        // What a failed action has buffered would land after the release, over the next one's rows.
        if (landed || flushed()) lock.releaseLock();
      }
    },
  };
}

/** Where even this fails the lock is kept: Google frees it when the execution ends, after its last writes. */
function flushed(): boolean {
  try {
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}
