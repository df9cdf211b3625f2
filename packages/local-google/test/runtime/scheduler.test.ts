import { describe, expect, it } from '@jest/globals';
import type { RunResult } from '../../src/client';
import { withScript } from '../support/script-host';

const COUNT = `
  function count(times) {
    const store = PropertiesService.getDocumentProperties();
    for (let i = 0; i < times; i++) store.setProperty('n', String(Number(store.getProperty('n') || 0) + 1));
    return store.getProperty('n');
  }
  function guarded(times) {
    const lock = LockService.getDocumentLock();
    for (let i = 0; i < times; i++) { lock.waitLock(600000); count(1); lock.releaseLock(); }
  }
  function read() { return PropertiesService.getDocumentProperties().getProperty('n'); }
  function clock() { const t = Date.now(); Utilities.sleep(90000); return Date.now() - t; }
  function random() { return [Math.random(), Utilities.getUuid()]; }
  function slow() { count(1); return 'done'; }
  function forever() { for (;;) count(1); }`;

interface Story {
  turns: number[][];
  total: unknown;
}

async function story(seed: number, fn: string): Promise<Story> {
  let told: Story = { turns: [], total: null };
  await withScript(
    COUNT,
    async ({ run, value }) => {
      const runs: RunResult[] = await Promise.all([1, 2, 3].map(() => run(fn, { args: [4] })));
      told = { turns: runs.map((r) => r.turns), total: await value('read') };
    },
    { seed },
  );
  return told;
}

describe('seeded mode', () => {
  it('the same seed gives the same history', async () => {
    expect(await story(7, 'count')).toEqual(await story(7, 'count'));
  });

  it('different seeds give different histories', async () => {
    const stories = [await story(1, 'count'), await story(2, 'count'), await story(3, 'count')];
    expect(new Set(stories.map((s) => JSON.stringify(s.turns))).size).toBe(3);
  });

  it('fact 11: a read-modify-write without a lock loses updates, with the lock it loses none', async () => {
    expect(Number((await story(7, 'count')).total)).toBeLessThan(12);
    expect((await story(7, 'guarded')).total).toBe('12');
  });

  it('virtual time passes for sleeps without the machine waiting; random numbers follow the seed', async () => {
    const seen: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      await withScript(
        COUNT,
        async ({ value }) => {
          expect(await value('clock')).toBe(90_000);
          seen.push(await value('random'));
        },
        { seed: 5 },
      );
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it('fact 34: a simple trigger ends after 30 s of virtual time, a run after 6 minutes', () =>
    withScript(
      COUNT,
      async ({ run }) => {
        const trigger = await run('forever', { from: 'trigger' });
        const long = await run('forever');
        const message = 'Exceeded maximum execution time';
        expect([trigger.error?.message, long.error?.message]).toEqual([message, message]);
        expect(trigger.history.length).toBeLessThan(long.history.length);
      },
      { seed: 1 },
    ));
});

describe('faults at the n-th service call', () => {
  it('kill ends the execution there; what it had done before stands', () =>
    withScript(COUNT, async ({ run, value }) => {
      const result = await run('count', { args: [3], faults: [{ at: 4, kind: 'kill' }] });
      expect(result.ok).toBe(false);
      expect(result.history).toEqual([
        'Properties.getProperty n',
        'Properties.setProperty n',
        'Properties.getProperty n',
        'Properties.setProperty n',
      ]);
      expect(await value('read')).toBe('1');
    }));

  it('timeout, fail and refuse speak as Google does', () =>
    withScript(COUNT, async ({ run }) => {
      const message = async (
        fault: NonNullable<Parameters<typeof run>[1]>['faults'],
      ): Promise<string | undefined> =>
        (await run('count', { args: [1], ...(fault === undefined ? {} : { faults: fault }) })).error?.message;
      expect(await message([{ at: 1, kind: 'timeout' }])).toBe('Exceeded maximum execution time');
      expect(await message([{ at: 1, kind: 'fail', message: 'Service error' }])).toBe('Service error');
      expect(await message([{ at: 1, kind: 'fail' }])).toContain('a server error occurred');
      expect(await message([{ at: 2, kind: 'refuse', reason: 'protection' }])).toContain(
        'protected cell or object',
      );
      expect(await message([{ at: 2, kind: 'refuse', reason: 'scope' }])).toContain(
        'You do not have permission to call',
      );
    }));

  it('slow only delays', () =>
    withScript(
      COUNT,
      async ({ run }) => {
        expect((await run('slow', { faults: [{ at: 1, kind: 'slow', ms: 20_000 }] })).value).toBe('done');
      },
      { seed: 1 },
    ));
});

describe('runs at once', () => {
  it('fact 34: the thirty-first run of one user is refused; more executions than threads wait', () =>
    withScript(
      COUNT,
      async ({ run }) => {
        const runs = await Promise.all(Array.from({ length: 31 }, () => run('count', { args: [1] })));
        expect(runs.filter((r) => r.ok)).toHaveLength(30);
        expect(runs.find((r) => !r.ok)?.error?.message).toContain('too many scripts running simultaneously');
      },
      { maxWorkers: 3 },
    ));

  it('in seeded mode executions beyond the threads keep one history too', async () => {
    const history = async (): Promise<number[][]> => {
      let turns: number[][] = [];
      await withScript(
        COUNT,
        async ({ run }) => {
          const runs = await Promise.all([1, 2, 3, 4, 5, 6].map(() => run('count', { args: [2] })));
          turns = runs.map((r) => r.turns);
        },
        { seed: 9, maxWorkers: 2 },
      );
      return turns;
    };
    expect(await history()).toEqual(await history());
  });
});
