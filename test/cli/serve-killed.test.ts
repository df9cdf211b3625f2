import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkbookView } from 'local-google';
import { benchUrl, buildPage, OWNER } from '../support/workbench';

const CLI = resolve(__dirname, '../../dist/host/cli.js');
const WORKBOOK = resolve(__dirname, '../../packages/local-google/test/xlsx/libreoffice.xlsx');

describe('npm start, killed by -9 with its host right after an edit was answered', () => {
  let folder: string;
  let server: ChildProcess | null = null;
  beforeEach(() => {
    buildPage();
    folder = mkdtempSync(join(tmpdir(), 'loa-xom-serve-'));
  });
  afterEach(() => {
    kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Address of the page, once the workbook can be used. */
  const serve = (): Promise<string> =>
    new Promise((done, fail) => {
      const args = [CLI, 'serve', '--workbook', WORKBOOK, '--port', '0'];
      const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      server = child;
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [url] = /http:\/\/\S+/.exec(said) ?? [];
        if (url !== undefined && said.includes('sẵn sàng')) done(url);
      });
      child.once('exit', () => {
        server = null;
        fail(new Error(said));
      });
    });
  /** The host is ours while its server runs: a server that has ended left a number that may be another's by now. */
  const kill = (): void => {
    if (server === null) return;
    server.removeAllListeners('exit');
    server.kill('SIGKILL');
    server = null;
    try {
      const host = Number.parseInt(readFileSync(join(folder, 'out/workbench/host.lock'), 'utf8'));
      if (host > 0) process.kill(host, 'SIGKILL');
    } catch {
      // No host yet, or it ended with its server.
    }
  };
  const view = async (url: string): Promise<WorkbookView> =>
    (await (await fetch(benchUrl(url, 'api/view', { user: OWNER, client: 'c' }))).json()) as WorkbookView;
  const contentOf = async (url: string): Promise<string> => JSON.stringify((await view(url)).sheets);

  it('opens the workbook with that edit and all else as it was, three times', async () => {
    let before = '';
    for (const text of ['một', 'hai', 'ba']) {
      const url = await serve();
      if (before !== '') expect(await contentOf(url)).toBe(before);
      const [sheet] = (await view(url)).sheets;
      const edit = { user: OWNER, client: 'c', sheet: sheet?.name, range: 'Z9', values: [[text]] };
      const answer = await fetch(benchUrl(url, 'api/edit'), { method: 'POST', body: JSON.stringify(edit) });
      expect(await answer.json()).toEqual({ refused: null });
      before = await contentOf(url);
      expect(before).toContain(`"${text}"`);
      kill();
    }
  });
});
