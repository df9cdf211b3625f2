import { call, exception } from './channel';
import { emulated } from './emulated';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

function createLock(kind: 'document' | 'script' | 'user'): Lock {
  const ask = (method: string, note: string, ...args: number[]): unknown =>
    call('Lock', method, [kind, ...args], { name: `Lock.${method}`, note });
  return emulated<Lock>('Lock', {
    hasLock: () => call('Lock', 'hasLock', [kind]) === true,
    releaseLock: () => void ask('releaseLock', kind),
    // A negative time takes no lock, not even a free one (facts.md 55).
    tryLock: (ms: number) => ms >= 0 && ask('tryLock', `${kind} ${ms}`, ms) === true,
    waitLock(ms: number) {
      if (ms < 0) throw exception('Invalid argument: timeoutInMillis');
      ask('waitLock', `${kind} ${ms}`, ms);
    },
  });
}

/** The global `LockService`; outside a container see standalone.ts (facts.md 31). */
export function createLockService(): LockService {
  return emulated<LockService>('LockService', {
    getDocumentLock: () => createLock('document'),
    getScriptLock: () => createLock('script'),
    getUserLock: () => createLock('user'),
  });
}
