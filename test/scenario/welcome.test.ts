import { beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost } from 'local-google';
import { APP_VERSION } from '../../src/app/upkeep/app-version';
import type { SidebarData } from '../../src/rpc/messages';
import type { SelfCheckData, WelcomeData } from '../../src/rpc/requests/self-check';
import { PROBE_TEXTS } from '../../src/wording/upkeep/self-check';
import { PUSHED } from '../support/built-host';
import { Commune, NOON, OFFICIAL, OWNER, prepareCommune, VIEWER, withCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const welcome = async (commune: Commune, user: string) => {
  const { response, run } = await commune.ask<WelcomeData>(user, { command: 'welcome' });
  return { data: response?.ok === true ? response.data : null, calls: run.calls };
};

describe('what is new, once to each person after an update', () => {
  it('told by the edition that follows the one they used, to each person once; opening the sidebar costs what it did', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'welcome-'));
    const [older, newer] = ['0.0.9', APP_VERSION].map((version) => {
      const scriptDir = join(dir, version);
      cpSync(PUSHED, scriptDir, { recursive: true });
      const code = readFileSync(join(scriptDir, 'code.js'), 'utf8');
      const own = `APP_VERSION="${APP_VERSION}"`;
      expect(code).toContain(own);
      writeFileSync(join(scriptDir, 'code.js'), code.replace(own, `APP_VERSION="${version}"`));
      return scriptDir;
    });
    cpSync(prepared.drive, join(dir, 'drive'), { recursive: true });
    const on = async <T>(
      scriptDir: string | undefined,
      work: (commune: Commune) => Promise<T>,
    ): Promise<T> => {
      const host = await startHost({ dir: join(dir, 'drive'), now: NOON, scriptDir: scriptDir ?? PUSHED });
      try {
        const [id = ''] = await host.spreadsheets();
        return await work(new Commune(host, id));
      } finally {
        await host.close();
      }
    };
    try {
      await on(older, async (commune) => {
        expect((await commune.data<SidebarData>(OFFICIAL, { command: 'openSidebar' })).version).toBe('0.0.9');
        expect((await welcome(commune, OFFICIAL)).data).toEqual({ isUpdated: false, told: [] });
      });
      await on(newer, async (commune) => {
        const { run } = await commune.ask(OFFICIAL, { command: 'openSidebar' });
        expect(Object.keys(run.calls).filter((call) => /Properties|Metadata/.test(call))).toEqual([]);
        expect((await welcome(commune, OFFICIAL)).data?.isUpdated).toBe(true);
        expect((await welcome(commune, OFFICIAL)).data?.isUpdated).toBe(false);
        expect((await welcome(commune, OWNER)).data?.isUpdated).toBe(false);
      });
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it('costs three calls on a day on which nothing is written; a viewer writes nothing', () =>
    withCommune(prepared, async (commune) => {
      expect((await welcome(commune, VIEWER)).data).toEqual({ isUpdated: false, told: [] });
      expect((await commune.host.state(commune.spreadsheetId)).metadata ?? []).toEqual([]);
      await welcome(commune, OFFICIAL);
      const { calls } = await welcome(commune, OFFICIAL);
      expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(3);
      expect(Object.keys(calls).filter((call) => /set|add/i.test(call))).toEqual([]);
    }));
});

describe('the self-check', () => {
  it('passes on the local Google in every probe but the count of people’s choice, and holds no address, name or id', () =>
    withCommune(prepared, async (commune) => {
      const data = await commune.data<SelfCheckData>(OWNER, { command: 'selfCheck' });
      expect(data.probes.map(({ key }) => key)).toEqual(Object.keys(PROBE_TEXTS).sort(byOrder(data)));
      expect(data.probes.filter(({ passed }) => !passed)).toEqual([]);
      const sent = JSON.stringify(data);
      for (const personal of ['@', 'Nguyễn Văn Chủ', commune.spreadsheetId])
        expect(sent).not.toContain(personal);
    }));

  it('where Google refuses, its words are told without addresses and ids', () =>
    withCommune(prepared, async (commune) => {
      const fails = { at: 1, kind: 'fail' as const };
      const { response } = await commune.ask<SelfCheckData>(
        OWNER,
        { command: 'selfCheck' },
        { faults: [fails] },
      );
      if (response?.ok !== true) throw new Error('no answer');
      const failed = response.data.probes.filter(({ passed }) => !passed);
      expect(failed.length).toBeGreaterThan(0);
      expect(failed.map(({ found }) => found).join()).toContain('(mã tệp)');
      expect(JSON.stringify(response)).not.toContain(commune.spreadsheetId);
    }));
});

/** The order in which they were asked. */
const byOrder =
  ({ probes }: SelfCheckData) =>
  (a: string, b: string): number =>
    probes.findIndex(({ key }) => key === a) - probes.findIndex(({ key }) => key === b);
