import { describe, expect, it } from '@jest/globals';
import { withScript } from '../support/script-host';

describe('the realm of an execution', () => {
  it('fact 37: what Apps Script lacks is absent, what it has is there', () =>
    withScript(
      `const ABSENT = ['setTimeout','setInterval','setImmediate','queueMicrotask','structuredClone','URL','URLSearchParams',
         'TextEncoder','TextDecoder','fetch','Blob','File','FormData','atob','btoa','crypto','performance','process','require',
         'module','Buffer','global','window','self','SharedArrayBuffer','Atomics','hostBridge','hostInvoke'];
       function present() { return ABSENT.filter((name) => name in globalThis || typeof globalThis[name] !== 'undefined'); }
       function google() { return [typeof SpreadsheetApp, typeof Utilities, typeof Intl, typeof Map, Object.keys(console).sort().join()]; }`,
      async ({ value }) => {
        expect(await value('present')).toEqual([]);
        expect(await value('google')).toEqual([
          'object',
          'object',
          'object',
          'function',
          'debug,error,info,log,time,timeEnd,warn',
        ]);
      },
    ));

  it('fact 37: microtasks run, but a promise is not awaited before the result is taken', () =>
    withScript(
      `let seen = 'before';
       function start() {
         Promise.resolve().then(() => { console.log('microtask'); seen = 'after'; });
         return seen;
       }`,
      async ({ run }) => {
        const result = await run('start');
        expect(result.value).toBe('before');
        expect(result.logs).toEqual(['microtask']);
      },
    ));

  it.each([
    ['#private members', 'class A { #x = 1; get() { return this.#x; } }'],
    ['static fields', 'class A { static x = 1; }'],
  ])('fact 37: %s do not parse', async (_what, script) => {
    await expect(withScript(script, () => Promise.resolve())).rejects.toThrow(
      'which Apps Script does not parse',
    );
  });

  it('fact 38: every execution starts a fresh global scope and runs the top-level code again', () =>
    withScript(
      `let counter = 0; console.log('loaded');
       function count() { counter++; globalThis.left = (globalThis.left || 0) + 1; return [counter, globalThis.left]; }`,
      async ({ run }) => {
        const results = [await run('count'), await run('count')];
        expect(results.map((r) => r.value)).toEqual([
          [1, 1],
          [1, 1],
        ]);
        expect(results.map((r) => r.logs)).toEqual([['loaded'], ['loaded']]);
      },
    ));

  it('fact 39: arguments, arrays and errors from services belong to the realm of the script', () =>
    withScript(
      `function own(list) {
         const bytes = Utilities.newBlob('a').getBytes();
         let thrown; try { Utilities.formatDate('x', 'GMT', 'yyyy'); } catch (error) { thrown = error; }
         return [list instanceof Array, list[0] instanceof Object, bytes instanceof Array, thrown instanceof Error, thrown.name, thrown.message];
       }`,
      async ({ value }) => {
        expect(await value('own', [{}])).toEqual([
          true,
          true,
          true,
          true,
          'Exception',
          "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
        ]);
      },
    ));

  it('fact 39: dates made with a clock of the host are dates of the realm', () =>
    withScript(
      `function dates() { const d = new Date(); return [d instanceof Date, d.getTime(), Date.now(), d.constructor === Date,
         new Date(2026, 0, 2).getHours(), Object.prototype.toString.call(d)]; }`,
      async ({ value }) => {
        const now = Date.UTC(2026, 2, 4, 5, 6, 7);
        expect(await value('dates')).toEqual([true, now, now, true, 0, '[object Date]']);
      },
      { now: Date.UTC(2026, 2, 4, 5, 6, 7) },
    ));

  it('facts.md 53: a member that Google has and the host lacks throws, one that nobody knows is undefined', () =>
    withScript(
      `function missing() { return [() => LockService.getNothing(), () => Utilities.gzip(), () => ScriptApp.newTrigger('x'),
         () => Utilities.newBlob('').getAllBlobs()].map((f) => { try { f(); return 'silent'; } catch (e) { return e.message; } }); }`,
      async ({ value }) => {
        expect(await value('missing')).toEqual([
          'LockService.getNothing is not a function',
          'not emulated: Utilities.gzip',
          'not emulated: ScriptApp.newTrigger',
          'not emulated: Blob.getAllBlobs',
        ]);
      },
    ));

  it('a thrown error comes back with its name and message; a missing function in Google’s words', () =>
    withScript(`function boom() { throw new TypeError('hỏng'); }`, async ({ run }) => {
      expect((await run('boom')).error).toMatchObject({ name: 'TypeError', message: 'hỏng' });
      expect((await run('nothing')).error?.message).toBe('Script function not found: nothing');
    }));

  it('the script’s zone is the zone of its dates', () =>
    withScript(
      `function zone() { return [new Date(2026, 0, 1).toISOString(), Session.getScriptTimeZone()]; }`,
      async ({ value }) => {
        expect(await value('zone')).toEqual(['2025-12-31T15:00:00.000Z', 'Asia/Tokyo']);
      },
      { timeZone: 'Asia/Tokyo' },
    ));
});

describe('google.script.run', () => {
  it('fact 27: a Date, a function or a cycle anywhere turns the result into null; undefined in arrays is null', () =>
    withScript(
      `function date() { return { rows: [{ at: new Date(0) }] }; }
       function fn() { return [() => 1]; }
       function cycle() { const a = {}; a.self = a; return a; }
       function holes() { return [1, undefined, { a: undefined, b: NaN }]; }
       function nothing() {}`,
      async ({ run, value }) => {
        const date = await run('date');
        expect([date.ok, date.value]).toEqual([true, null]);
        expect(date.logs).toEqual(['google.script.run: $.rows[0].at holds a Date; the page receives null']);
        expect(await value('fn')).toBeNull();
        expect(await value('cycle')).toBeNull();
        expect(await value('holes')).toEqual([1, null, { b: null }]);
        expect(await run('nothing')).not.toHaveProperty('value');
      },
    ));

  it('fact 28: a name that ends in _ cannot be called from a page', () =>
    withScript(`function secret_() { return 1; }`, async ({ run }) => {
      expect((await run('secret_')).ok).toBe(false);
      expect((await run('secret_', { from: 'none' })).value).toBe(1);
    }));
});
