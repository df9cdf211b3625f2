import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HostEndedError, startHost, type HostClient } from '../../src/client';
import { startKeptHost } from '../../src/workbench/kept-host';

const OWNER = 'chu@xa.example';

/** Says that it has begun, and then is as slow as a call that a person sees under way. */
const SCRIPT = `
  function note() { SpreadsheetApp.getActiveSpreadsheet().toast('đã chạy'); }
  function wait() { note(); Utilities.sleep(5000); return 'xong'; }`;

describe('the workbench starts its host anew where the process dies', () => {
  let dir: string;
  let scriptDir: string;
  let host: HostClient;
  let spreadsheetId: string;
  let news: string[];
  let logged: string[];
  let startNext: () => Promise<HostClient>;
  let heard: () => void = () => undefined;

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'kept-'));
    scriptDir = mkdtempSync(join(tmpdir(), 'script-'));
    writeFileSync(join(scriptDir, 'code.js'), SCRIPT);
    news = [];
    logged = [];
    startNext = () => startHost({ dir, scriptDir });
    host = await startKeptHost(
      () => startNext(),
      (word) => {
        news.push(word);
        heard();
      },
      (line) => logged.push(line),
    );
    spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', owner: OWNER });
  });
  afterEach(async () => {
    await host.close();
    for (const folder of [dir, scriptDir]) rmSync(folder, { recursive: true });
  });

  const signal = (name: 'SIGKILL' | 'SIGSTOP'): void =>
    void process.kill(Number.parseInt(readFileSync(join(dir, 'host.lock'), 'utf8')), name);
  const kill = (): void => signal('SIGKILL');
  const heardOf = (word: string): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (news.includes(word)) resolve();
      };
      heard();
    });
  const type = (range: string, text: string) =>
    host.edit({ spreadsheetId, user: OWNER, sheet: 'Trang tính1', range, values: [[text]] });
  const cells = async () => JSON.stringify((await host.state(spreadsheetId)).sheets[0]?.cells);
  const run = (fn: string) => host.run({ spreadsheetId, user: OWNER, fn, from: 'menu', live: 'trang' });
  /** Calls go out at the end of a turn. */
  const sent = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('what was typed before stands, and what is typed after the kill waits for the new host', async () => {
    await type('A1', 'trước');
    kill();
    await heardOf('stopped');
    expect((await type('A2', 'sau')).refused).toBeNull();
    expect(await cells()).toMatch(/trước.*sau/);
    expect(news).toEqual(['stopped', 'reopened']);
  });

  it('what is typed under the kill is typed again after it', async () => {
    await type('A1', 'trước');
    signal('SIGSTOP');
    const typed = type('A2', 'sau');
    await sent();
    kill();
    expect((await typed).refused).toBeNull();
    expect(await cells()).toMatch(/trước.*sau/);
    expect(news).toEqual(['stopped', 'reopened']);
  });

  it('events of watched spreadsheets come from the new host too', async () => {
    await host.watch(spreadsheetId);
    kill();
    await heardOf('reopened');
    await host.watch(spreadsheetId);
    const told = new Promise((resolve) => host.onEvent(resolve));
    await type('A1', 'mới');
    expect(await told).toMatchObject({ kind: 'view' });
  });

  it('a script that ran is not run twice: its page gets a sentence that leaves open whether it was done', async () => {
    let began = 0;
    const first = new Promise<void>((resolve) => {
      host.onEvent(({ kind }) => {
        if (kind === 'shown') began++;
        resolve();
      });
    });
    const call = run('wait');
    await first;
    kill();
    await expect(call).rejects.toThrow(/xem thao tác vừa rồi đã có chưa; chưa có thì làm lại/);
    expect(began).toBe(1);
    await run('note');
    expect(began).toBe(2);
  });

  it('a host that cannot be started anew is given up: the person gets a sentence, the log the cause', async () => {
    startNext = () => Promise.reject(new HostEndedError('The local Google ended (1)'));
    kill();
    await heardOf('given up');
    for (let call = 1; call <= 2; call++)
      await expect(host.spreadsheets()).rejects.toMatchObject({
        status: 503,
        message: expect.stringContaining('chạy lại lệnh'),
      });
    expect(logged.join()).toContain('The local Google ended (1)');
    expect(news).toEqual(['stopped', 'given up']);
  });

  it('a host that dies again and again is given up with a sentence', async () => {
    for (const deaths of [1, 2, 3]) {
      kill();
      while (news.filter((word) => word === 'stopped').length < deaths)
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (deaths < 3) await host.spreadsheets();
    }
    expect(news.at(-1)).toBe('given up');
    await expect(host.spreadsheets()).rejects.toThrow(/chạy lại lệnh/);
  });
});
