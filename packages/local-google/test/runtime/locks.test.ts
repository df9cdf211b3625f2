import { describe, expect, it } from '@jest/globals';
import { withScript } from '../support/script-host';

const SCRIPT = `
  function holdFor(ms) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(60000)) return 'no';
    Utilities.sleep(ms);
    return 'had';
  }
  function tryFor(ms) { if (ms > 0) Utilities.sleep(500); return LockService.getDocumentLock().tryLock(ms); }
  function waitFor(ms) { Utilities.sleep(500); LockService.getDocumentLock().waitLock(ms); return 'had'; }
  function tryOthers() { return [LockService.getScriptLock().tryLock(0), LockService.getUserLock().tryLock(0)]; }
  function again() { const l = LockService.getScriptLock(); return [l.hasLock(), l.tryLock(0), l.tryLock(0), l.hasLock(), l.releaseLock(), l.hasLock()]; }
  function die() { LockService.getDocumentLock().tryLock(0); throw new Error('x'); }
  function ask() {
    const lock = LockService.getDocumentLock();
    lock.tryLock(0);
    const button = SpreadsheetApp.getUi().alert('Tiếp tục?');
    return [String(button), lock.hasLock()];
  }`;

describe('LockService', () => {
  it('fact 30: while one execution holds the lock, tryLock gives false and waitLock throws in Google’s words', () =>
    withScript(
      SCRIPT,
      async ({ run }) => {
        const [held, tried, waited] = await Promise.all([
          run('holdFor', { args: [5000] }),
          run('tryFor', { args: [1000] }),
          run('waitFor', { args: [1000] }),
        ]);
        expect(held.value).toBe('had');
        expect(tried.value).toBe(false);
        expect(waited.error).toMatchObject({
          name: 'Exception',
          message: 'Lock timeout: another process was holding the lock for too long.',
        });
      },
      { seed: 3 },
    ));

  it('fact 30: the lock ends with the execution, also with one that threw or was killed', () =>
    withScript(SCRIPT, async ({ run, value }) => {
      await run('die');
      expect(await value('tryFor', 0)).toBe(true);
      const killed = await run('holdFor', { args: [0], faults: [{ at: 1, kind: 'kill' }] });
      expect(killed.ok).toBe(false);
      expect(await value('tryFor', 0)).toBe(true);
    }));

  it('the lock goes to whoever has waited longest', () =>
    withScript(
      SCRIPT,
      async ({ run }) => {
        const runs = await Promise.all([1, 2, 3, 4].map(() => run('holdFor', { args: [1000] })));
        expect(runs.map((r) => r.value)).toEqual(['had', 'had', 'had', 'had']);
      },
      { seed: 11 },
    ));

  it('document, script and user locks are three; one execution may take a lock twice', () =>
    withScript(SCRIPT, async ({ value }) => {
      expect(await value('tryOthers')).toEqual([true, true]);
      expect(await value('again')).toEqual([false, true, true, true, null, false]);
    }));

  it('fact 25: alert drops the locks of its script', () =>
    withScript(SCRIPT, async ({ run }) => {
      const result = await run('ask', { from: 'menu', answers: [{ button: 'OK' }] });
      expect(result.value).toEqual(['OK', false]);
      expect(result.shown).toEqual([{ kind: 'alert', title: '', text: 'Tiếp tục?' }]);
    }));
});
