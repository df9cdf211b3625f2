import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHost, type ActRequest, type EditResult } from '../../src/client';
import {
  buildConformanceProject,
  EDITOR,
  openConformance,
  OWNER,
  type ConformanceHost,
  type ConformanceProject,
} from '../support/conformance-host';

let project: ConformanceProject;
let ground: ConformanceHost;

beforeAll(() => {
  project = buildConformanceProject();
});

afterAll(() => project.remove());

/** Works on a fresh host with the tabs «edits» and «edit log». */
async function opened(
  work: (ground: ConformanceHost) => Promise<void>,
  options: Parameters<typeof openConformance>[1] = {},
): Promise<void> {
  ground = await openConformance(project, options);
  try {
    await ground.value('makeTabs');
    await work(ground);
  } finally {
    await ground.host.close();
  }
}

const type = (range: string, values: string[][], user = OWNER): Promise<EditResult> =>
  ground.host.edit({ spreadsheetId: ground.spreadsheetId, user, sheet: 'edits', range, values });

/** The rows of «edit log». */
async function log(): Promise<unknown[][]> {
  const { sheets } = await ground.host.state(ground.spreadsheetId);
  const cells = sheets.find(({ name }) => name === 'edit log')?.cells ?? [];
  return cells.map((row) => row.map((cell) => cell?.v ?? ''));
}

describe('conformance, by hand: edits and protections', () => {
  it('fact 19: a write to a range protected against the user is refused; the owner’s is not', () =>
    opened(async ({ value, run }) => {
      await value('protectForTwoUsers');
      expect((await run('writeAsThisUser', { user: EDITOR })).value).toContain(
        'You are trying to edit a protected cell or object',
      );
      expect(await value('writeAsThisUser')).toBe('written');
      expect((await type('A9', [['x']], EDITOR)).refused).toContain('protected cell or object');
    }));

  it('fact 22: an edit fires onEdit once, what onEdit writes fires none, and it may not use Drive', () =>
    opened(async () => {
      const { runs } = await type('A1', [['a']]);
      expect(runs.map(({ ok }) => ok)).toEqual([true]);
      expect(await log()).toEqual([
        ['A1', 'value a', 'oldValue none', 'LIMITED', 'Drive: refused', 'written'],
      ]);
    }));

  it('fact 22: two edit events queue behind the running one, further ones are dropped', () =>
    opened(async () => {
      const edits = await Promise.all(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => type(cell, [['x']])));
      expect(edits.map(({ runs }) => runs.length)).toEqual([1, 1, 1, 0, 0]);
    }));

  it('fact 23: value and oldValue for one cell only, oldValue not where the cell was empty, neither for a paste', () =>
    opened(async () => {
      await type('B2', [['a']]);
      await type('B2', [['b']]);
      await type('B3', [
        ['a', 'b'],
        ['c', 'd'],
      ]);
      expect((await log()).map((row) => row.slice(0, 3))).toEqual([
        ['B2', 'value a', 'oldValue none'],
        ['B2', 'value b', 'oldValue a'],
        ['B3:C4', 'value none', 'oldValue none'],
      ]);
    }));

  it('fact 43: onEdit writes as who edited: for an editor it cannot write the owner’s column', () =>
    opened(async ({ value }) => {
      await value('protectForTwoUsers');
      const theirs = await type('A1', [['a']], EDITOR);
      expect(theirs.runs[0]?.error?.message).toContain('protected cell or object');
      await type('A2', [['a']]);
      expect((await log()).map((row) => row[5] ?? '')).toEqual(['', 'written']);
    }));

  it('fact 42: a second editor’s script writes into a range that only warns', () =>
    opened(async ({ value, run, host, spreadsheetId }) => {
      await value('protectForTwoUsers', true);
      expect((await run('writeAsThisUser', { user: EDITOR })).value).toBe('written');
      expect((await host.state(spreadsheetId)).sheets[1]?.protections[0]?.warningOnly).toBe(true);
    }));

  it('fact 63: a group cannot be removed from a protection, a single editor can', () =>
    opened(async ({ value, host, spreadsheetId }) => {
      expect(await value('removeGroups')).toBe('nothing was thrown; left: ');
      await host.share(spreadsheetId, 'nhom-can-bo@googlegroups.com', 'editor');
      expect(await value('removeGroups')).toBe('an exception; left: nhom-can-bo@googlegroups.com');
    }));

  it('fact 45: rows that come, go and move fire no onEdit', () =>
    opened(async ({ host, spreadsheetId }) => {
      await type('A3', [['a']]);
      const commands: ActRequest['command'][] = [
        { kind: 'insertRows', at: 1, count: 1, side: 'before' },
        { kind: 'moveRows', at: 1, count: 1, before: 4 },
        { kind: 'deleteRows', at: 2, count: 1 },
      ];
      for (const command of commands) {
        const done = await host.act({ spreadsheetId, user: OWNER, sheet: 'edits', command });
        expect(done).toEqual({ refused: null, runs: [] });
      }
      expect(await log()).toHaveLength(1);
    }));
});

describe('conformance, by hand: menus, dialogs and locks', () => {
  it('fact 24: onOpen in AuthMode.NONE builds its menu, and reaches neither document nor properties', () =>
    opened(async ({ run }) => {
      const opening = { from: 'trigger' as const };
      const none = await run('onOpen', { ...opening, authMode: 'NONE' });
      expect([none.value, none.menus.length]).toEqual(['NONE: document refused, properties refused', 1]);
      const limited = await run('onOpen', opening);
      expect(limited.value).toBe('LIMITED: document allowed, properties allowed');
    }));

  it('fact 25: alert suspends the script and drops its locks', () =>
    opened(async ({ run }) => {
      const answers = [{ button: 'OK' }, { button: 'OK' }];
      expect((await run('dialogDropsLocks', { answers })).value).toBe('the lock is gone');
    }));

  it('fact 26: getUi outside the UI throws', () =>
    opened(async ({ run }) => {
      expect((await run('uiOutside', { from: 'none' })).value).toBe(
        'Cannot call SpreadsheetApp.getUi() from this context.',
      );
      expect((await run('uiOutside')).value).toBe('there is a Ui');
    }));

  it('fact 64: a scope that was refused is told; its calls are refused and the others work', () =>
    opened(async ({ run }) => {
      const answers = [{ button: 'OK' }];
      const told = async (refusedScopes: string[]): Promise<string> =>
        (await run('showGranted', { answers, refusedScopes })).shown.map(({ text }) => text).join();
      expect(await told([])).toBe('nothing is missing; Drive: allowed; document: allowed');
      expect(await told(['https://www.googleapis.com/auth/drive.file'])).toBe(
        'drive.file is missing; Drive: refused; document: allowed',
      );
    }));

  it('fact 30: while another run holds the lock, tryLock gives false and waitLock throws; it ends with the run', () =>
    opened(
      async ({ run, value }) => {
        const [, second] = await Promise.all([run('holdLock', { args: [20_000] }), run('tryLock')]);
        expect(second.value).toBe(
          'tryLock false; Lock timeout: another process was holding the lock for too long.',
        );
        expect(await value('tryLock')).toBe('tryLock true; had');
      },
      { seed: 3 },
    ));

  it('fact 51: a menu calls a method, a static method and a function in a const; a page none of them by a path', () =>
    opened(async ({ value, run }) => {
      expect(await value('ofObject.method')).toBe('method');
      expect(await value('OfClass.method')).toBe('static method');
      expect(await value('ofConst')).toBe('const');
      expect((await run('ofObject.method', { from: 'rpc' })).error?.message).toBe(
        'Script function not found: ofObject.method',
      );
    }));

  it('fact 51: what the script did not make is no function of it', () =>
    opened(async ({ run }) => {
      for (const fn of ['eval', 'Function', 'Object.keys', 'Utilities.getUuid', 'constructor', 'toString']) {
        for (const from of ['menu', 'rpc'] as const) {
          const { ok, error } = await run(fn, { from, args: ['1'] });
          expect([fn, ok, error?.message]).toEqual([fn, false, `Script function not found: ${fn}`]);
        }
      }
    }));

  it('fact 54: a page gets the value of an async function, others what the function returned', () =>
    opened(async ({ run }) => {
      expect((await run('pageLate', { from: 'rpc' })).value).toBe('late');
      expect((await run('pageLate', { from: 'menu' })).value).toEqual({});
    }));

  it('fact 31: outside a container document lock, cache and properties are null', () =>
    opened(async ({ run }) => {
      expect((await run('outsideContainer', { standalone: true })).value).toEqual([true, true, true, true]);
      expect((await run('outsideContainer')).value).toEqual([false, false, false, false]);
    }));

  it('fact 34: a simple trigger ends after 30 s, a run after 6 minutes; the thirty-first run is refused', () =>
    opened(
      async ({ run }) => {
        const [edit] = (await type('A1', [['forever']])).runs;
        const long = await run('forever');
        const message = 'Exceeded maximum execution time';
        expect([edit?.error?.message, long.error?.message]).toEqual([message, message]);
        const seconds = (calls: number): number => Math.round(calls / 10);
        expect([seconds(edit?.history.length ?? 0), seconds(long.history.length)]).toEqual([30, 360]);
        const runs = await Promise.all(Array.from({ length: 31 }, () => run('whoAmI')));
        expect(runs.filter(({ ok }) => ok)).toHaveLength(30);
      },
      { seed: 1 },
    ));

  it('fact 35: the effective user is who works; the active user of another domain is kept back', () =>
    opened(async ({ value, run }) => {
      expect(await value('whoAmI')).toBe(`active «${OWNER}», effective «${OWNER}»`);
      expect((await run('whoAmI', { user: EDITOR })).value).toBe(`active «», effective «${EDITOR}»`);
    }));

  it.each([
    ['#private members', 'class A { #x = 1; }'],
    ['static fields', 'class B { static x = 1; }'],
  ])('fact 37: %s do not parse', async (_what, script) => {
    const dir = mkdtempSync(join(tmpdir(), 'parse-'));
    writeFileSync(join(dir, 'code.js'), script);
    await expect(startHost({ scriptDir: dir })).rejects.toThrow('does not parse');
    rmSync(dir, { recursive: true });
  });
});

describe('conformance, by hand: pages', () => {
  const fromPage = { from: 'rpc' as const, page: 'sidebar' };

  it('fact 27: a Date or a cycle makes the whole result null; undefined in an array becomes null', () =>
    opened(async ({ run }) => {
      const answer = async (fn: string): Promise<unknown> => (await run(fn, fromPage)).value;
      expect(await answer('pageDate')).toBeNull();
      expect(await answer('pageCycle')).toBeNull();
      expect(await answer('pageHoles')).toEqual([1, null, { b: 'x' }]);
    }));

  it('fact 27: a page cannot send a Date, a function or a cycle, nested neither', () =>
    opened(async ({ run }) => {
      const ring: Record<string, unknown> = {};
      ring.self = ring;
      for (const illegal of [new Date(0), { deep: [new Date(0)] }, () => 1, ring]) {
        await expect(run('pageEcho', { ...fromPage, args: [illegal] })).rejects.toThrow(
          'Failed due to illegal value in property: 0',
        );
      }
      expect((await run('pageEcho', { ...fromPage, args: [[1, null, 'x']] })).value).toBe('[1,null,"x"]');
    }));

  it('fact 28: names ending in _ cannot be called; of twelve calls ten go at once and two wait', () =>
    opened(
      async ({ run }) => {
        expect((await run('pageSecret_', fromPage)).ok).toBe(false);
        const calls = Array.from({ length: 12 }, () => run('pageSlow', { ...fromPage, args: [60_000] }));
        const ends = (await Promise.all(calls)).map(({ value }) => Number(value)).sort((a, b) => a - b);
        const first = ends[0] ?? 0;
        const minutesLater = ends.map((end) => Math.round((end - first) / 60_000));
        expect(minutesLater).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
      },
      { seed: 4 },
    ));

  it('several accounts at once: the page’s call fails as reported, and nothing runs', () =>
    opened(async ({ run }) => {
      const { ok, error, history } = await run('pageSlow', { ...fromPage, severalAccounts: true });
      expect([ok, error, history]).toEqual([
        false,
        {
          name: 'ScriptError',
          message:
            "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
        },
        [],
      ]);
    }));

  it('facts 29, 44: a page is served as it stands, but scripts lose // within template literals', () =>
    opened(async ({ run }) => {
      const [page] = (await run('openPage')).shown;
      expect([page?.kind, page?.title]).toEqual(['sidebar', 'Conformance']);
      expect(page?.text).toContain('var literal = `kept\n');
      expect(page?.text).toContain('// The largest argument that arrives');
    }));
});

describe('the conformance project', () => {
  it('parses as a bare script, and every function of its menu and page stands at top level', () => {
    const script = new vm.Script(readFileSync(join(project.dir, 'code.js'), 'utf8'));
    const realm = vm.createContext({});
    script.runInContext(realm);
    const source = ['main.ts', 'page.html'].map((name) =>
      readFileSync(join(__dirname, '../../src/conformance', name), 'utf8'),
    );
    const menu = [...(source[0] ?? '').matchAll(/^ {2}\['.*', '([\w.]+)'\],$/gm)].map(([, name]) => name);
    const page = [...(source[1] ?? '').matchAll(/(?:\.|ask\(')(page[A-Z]\w*)/g)].map(([, name]) => name);
    expect(menu.length).toBeGreaterThan(9);
    const wanted = [...menu, ...page, 'onOpen', 'onEdit', 'listCases'].filter((name) => name !== undefined);
    expect(wanted.filter((name) => vm.runInContext(`typeof ${name}`, realm) !== 'function')).toEqual([]);
  });

  it('asks for the scopes of the add-on, no more', () => {
    const manifest = (path: string): unknown =>
      (JSON.parse(readFileSync(path, 'utf8')) as { oauthScopes: string[] }).oauthScopes;
    expect(manifest(join(project.dir, 'appsscript.json'))).toEqual(
      manifest(join(__dirname, '../../../../appsscript.json')),
    );
  });
});
