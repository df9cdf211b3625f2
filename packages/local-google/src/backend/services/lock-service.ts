import { jsonText, type JsonValue } from '../../json-value';
import type { Scheduler } from '../scheduler/scheduler';
import { serviceError, type ExecutionContext, type Service } from '../service';

/** facts.md 30, Google's words. */
const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

interface LockState {
  owner: string | null;
  /** Executions that wait, first come first. */
  readonly queue: string[];
}

/** Locks by name, held by executions; given on to whoever has waited longest. */
export class LockBackend implements Service {
  private readonly scheduler: Scheduler;
  private readonly locks = new Map<string, LockState>();

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler;
  }

  handle(
    context: ExecutionContext,
    method: string,
    [kind, timeoutMs]: readonly JsonValue[],
  ): JsonValue | Promise<JsonValue> {
    const lock = this.lockOf(lockName(context, jsonText(kind)));
    if (method === 'hasLock') return lock.owner === context.id;
    if (method === 'releaseLock') {
      this.release(lock, context.id);
      return null;
    }
    if (method === 'tryLock') return this.acquire(lock, context.id, Number(timeoutMs));
    if (method === 'waitLock') {
      return this.acquire(lock, context.id, Number(timeoutMs)).then((had) => {
        if (!had) throw serviceError(LOCK_TIMEOUT);
        return null;
      });
    }
    throw serviceError(`not emulated: Lock.${method}`);
  }

  /** A lock ends with its execution (facts.md 30). */
  executionEnded(context: ExecutionContext): void {
    this.releaseAll(context.id);
  }

  /** A dialog suspends the script and drops its locks (facts.md 25). */
  releaseAll(executionId: string): void {
    for (const lock of this.locks.values()) {
      const at = lock.queue.indexOf(executionId);
      if (at >= 0) lock.queue.splice(at, 1);
      this.release(lock, executionId);
    }
  }

  private async acquire(lock: LockState, id: string, timeoutMs: number): Promise<boolean> {
    if (lock.owner === id) return true;
    if (lock.owner === null) {
      lock.owner = id;
      return true;
    }
    if (timeoutMs <= 0) return false;
    lock.queue.push(id);
    const had = await this.scheduler.wait(id, timeoutMs, () => lock.owner === id);
    const at = lock.queue.indexOf(id);
    if (at >= 0) lock.queue.splice(at, 1);
    return had;
  }

  private release(lock: LockState, id: string): void {
    if (lock.owner !== id) return;
    lock.owner = lock.queue.shift() ?? null;
    this.scheduler.changed();
  }

  private lockOf(name: string): LockState {
    let lock = this.locks.get(name);
    if (lock === undefined) {
      lock = { owner: null, queue: [] };
      this.locks.set(name, lock);
    }
    return lock;
  }
}

/** A document lock is the spreadsheet's, a script lock everybody's, a user lock one account's. */
function lockName(context: ExecutionContext, kind: string): string {
  if (kind === 'document') return `document:${context.spreadsheetId}`;
  return kind === 'user' ? `user:${context.user}` : 'script';
}
