import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startHost, type HostClient } from '../../src/client';

const OWNER = 'chu@xa.example';
const SCRIPT = `
  function wait() {
    SpreadsheetApp.getActiveSpreadsheet().toast('đã chạy');
    Utilities.sleep(5000);
  }
  function write(text) {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1').setValue(text);
    PropertiesService.getDocumentProperties().setProperty('a', text);
    Drive.Files.create({ name: text }, Utilities.newBlob(text));
  }
  function read() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    return [...sheet.getRange('A1:B1').getValues()[0], PropertiesService.getDocumentProperties().getProperty('a')];
  }`;

describe('what was answered outlives a kill -9 right after the answer', () => {
  let dir: string;
  let scriptDir: string;
  let spreadsheetId: string;
  let host: HostClient;

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'kept-'));
    scriptDir = mkdtempSync(join(tmpdir(), 'script-'));
    writeFileSync(join(scriptDir, 'code.js'), SCRIPT);
    host = await startHost({ dir, scriptDir });
    spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', owner: OWNER });
  });
  afterEach(async () => {
    await host.close();
    for (const folder of [dir, scriptDir]) rmSync(folder, { recursive: true });
  });

  /** The host's process takes nothing along: no handler runs, nothing is flushed. */
  const killAndReopen = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => host.onEnd(resolve));
    process.kill(Number.parseInt(readFileSync(join(dir, 'host.lock'), 'utf8')), 'SIGKILL');
    await ended;
    host = await startHost({ dir, scriptDir });
  };
  const run = (fn: string, args: unknown[] = []) =>
    host.run({ spreadsheetId, user: OWNER, fn, args, from: 'menu' });

  it('a new spreadsheet, and who may open it', async () => {
    await host.share(spreadsheetId, 'xom@xa.example', 'editor');
    await killAndReopen();
    expect(await host.spreadsheets()).toEqual([spreadsheetId]);
    expect((await host.access(spreadsheetId)).map(({ email }) => email)).toEqual([OWNER, 'xom@xa.example']);
  });

  it('typed text, ten times', async () => {
    for (let round = 1; round <= 10; round++) {
      const edit = { spreadsheetId, user: OWNER, sheet: 'Trang tính1', range: 'A1' };
      await host.edit({ ...edit, values: [[`lần ${String(round)}`]] });
      await killAndReopen();
      expect((await run('read')).value).toEqual([`lần ${String(round)}`, '', null]);
    }
  });

  it('the last of many edits at once, and all before it', async () => {
    const edits = Array.from({ length: 40 }, (_, row) =>
      host.edit({
        spreadsheetId,
        user: OWNER,
        sheet: 'Trang tính1',
        range: `C${String(row + 1)}`,
        values: [[row]],
      }),
    );
    await Promise.all(edits);
    await killAndReopen();
    const { cells } = (await host.state(spreadsheetId)).sheets[0] ?? {};
    expect(JSON.stringify(cells)).toContain('39');
  });

  it('what a script wrote: cells, properties and a Drive file', async () => {
    expect((await run('write', ['giữ'])).ok).toBe(true);
    await killAndReopen();
    expect((await run('read')).value).toEqual(['', 'giữ', 'giữ']);
    expect((await host.driveFiles()).map(({ name }) => name)).toEqual(['giữ']);
  });

  it('calls under way fail as ended, and say so by their name', async () => {
    const ended = new Promise<void>((resolve) => host.onEnd(resolve));
    const began = new Promise((resolve) => host.onEvent(resolve));
    const call = host.run({ spreadsheetId, user: OWNER, fn: 'wait', from: 'menu', live: 'trang' });
    await began;
    process.kill(Number.parseInt(readFileSync(join(dir, 'host.lock'), 'utf8')), 'SIGKILL');
    await expect(call).rejects.toMatchObject({ name: 'HostEndedError' });
    await ended;
    host = await startHost({ dir, scriptDir });
  });
});
