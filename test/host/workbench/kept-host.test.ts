import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startHost, type HostClient } from '../../../host/client';
import { startKeptHost } from '../../../host/workbench/kept-host';

const OWNER = 'chu@xa.example';

/** As slow as a call that a person sees under way. */
const SCRIPT = `function wait() { Utilities.sleep(5000); return 'xong'; }`;

describe('the workbench starts its host anew where the process dies (issue 5)', () => {
  let dir: string;
  let scriptDir: string;
  let host: HostClient;
  let spreadsheetId: string;
  let news: string[];
  let heard: () => void = () => undefined;

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'kept-'));
    scriptDir = mkdtempSync(join(tmpdir(), 'script-'));
    writeFileSync(join(scriptDir, 'code.js'), SCRIPT);
    news = [];
    host = await startKeptHost(
      () => startHost({ dir, scriptDir }),
      (word) => {
        news.push(word);
        heard();
      },
    );
    spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', owner: OWNER });
  });
  afterEach(async () => {
    await host.close();
    for (const folder of [dir, scriptDir]) rmSync(folder, { recursive: true });
  });

  const kill = (): void => void process.kill(Number(readFileSync(join(dir, 'host.lock'), 'utf8')), 'SIGKILL');
  const heardOf = (word: string): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (news.includes(word)) resolve();
      };
      heard();
    });
  const type = (text: string) =>
    host.edit({ spreadsheetId, user: OWNER, sheet: 'Trang tính1', range: 'A1', values: [[text]] });
  const firstCell = async () => JSON.stringify((await host.state(spreadsheetId)).sheets[0]?.cells);

  it('what was typed before stands, and what is typed under the kill is typed after it', async () => {
    await type('trước');
    kill();
    await heardOf('stopped');
    expect((await type('sau')).refused).toBeNull();
    expect(await firstCell()).toContain('sau');
    expect(news).toEqual(['stopped', 'reopened']);
  });

  it('events of watched spreadsheets come from the new host too', async () => {
    await host.watch(spreadsheetId);
    kill();
    await heardOf('reopened');
    await host.watch(spreadsheetId);
    const told = new Promise((resolve) => host.onEvent(resolve));
    await type('mới');
    expect(await told).toMatchObject({ kind: 'view' });
  });

  it('a script that ran is not run twice: its page gets a sentence', async () => {
    const call = host.run({ spreadsheetId, user: OWNER, fn: 'wait', from: 'menu' });
    kill();
    await expect(call).rejects.toThrow(/Những gì đã lưu vẫn còn; hãy làm lại/);
  });

  it('a host that dies again and again is given up with a sentence', async () => {
    for (const deaths of [1, 2, 3]) {
      kill();
      while (news.filter((word) => word === 'stopped').length < deaths)
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (deaths < 3) await host.spreadsheets();
    }
    expect(news.at(-1)).toBe('given up');
    await expect(host.spreadsheets()).rejects.toThrow(/chạy lại npm start/);
  });
});
