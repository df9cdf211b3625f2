import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Workbook } from 'exceljs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HostClient, RunResult } from 'local-google';
import { GUIDE, GUIDE_PAGES } from '../../src/wording/guide';
import { startBuiltHost } from '../support/built-host';
import { guidePages } from '../support/guide/guide-pages';
import { PUBLISHED, withGuide } from '../support/guide/published-guide';

const OWNER = 'chu@binhthuan.example';
const SCRIPT = join(__dirname, '../../scripts/guide-address.mjs');

const guide = async (host: HostClient, tabs: readonly string[]): Promise<RunResult> => {
  const book = new Workbook();
  for (const name of tabs) book.addWorksheet(name);
  const folder = mkdtempSync(join(tmpdir(), 'guide-command-'));
  const path = join(folder, 'so.xlsx');
  await book.xlsx.writeFile(path);
  const spreadsheetId = await host.importXlsx(path, OWNER);
  rmSync(folder, { recursive: true });
  return host.run({ spreadsheetId, user: OWNER, fn: 'menuGuide', from: 'menu' });
};

describe('menu «Hướng dẫn …» where no guide is published', () => {
  let host: HostClient;
  beforeAll(async () => {
    host = await startBuiltHost({});
  });
  afterAll(() => host.close());

  it('shows the short guide in the sheet, and opens nothing', async () => {
    const selected: number[] = [];
    const stop = host.onEvent((event) => {
      if (event.kind === 'selected') selected.push(event.sheetId);
    });
    const { ok, shown } = await guide(host, ['Hoạt động', 'Hướng dẫn']);
    stop();
    expect({ ok, shown }).toEqual({ ok: true, shown: [] });
    expect(selected).toHaveLength(1);
  });

  it('says what to do where the tab is not there', async () => {
    const { shown } = await guide(host, ['Hoạt động']);
    expect(shown.map(({ kind, text }) => ({ kind, text }))).toEqual([{ kind: 'alert', text: GUIDE.noTab }]);
  });
});

describe('menu «Hướng dẫn …» where the guide is published', () => {
  const scriptDir = withGuide();
  let host: HostClient;
  beforeAll(async () => {
    host = await startBuiltHost({ scriptDir });
  });
  afterAll(async () => {
    await host.close();
    rmSync(dirname(scriptDir), { recursive: true, force: true });
  });

  it('opens the contents with the address in the page', async () => {
    const { shown } = await guide(host, ['Hoạt động']);
    expect(shown.map(({ kind, title }) => ({ kind, title }))).toEqual([
      { kind: 'dialog', title: GUIDE.title },
    ]);
    expect(shown[0]?.text).toContain(`data-guide="${PUBLISHED}"`);
  });

  it('every page that is linked to is a page of docs/guide by its name and title in the contents', () => {
    const contents = guidePages().find(({ name }) => name === 'README')?.text ?? '';
    const titles = new Map(
      [...contents.matchAll(/\[([^\]]+)\]\(([a-z-]+)\.md\)/g)].map(([, title, name]) => [name, title]),
    );
    expect(Object.entries(GUIDE_PAGES).filter(([name, title]) => titles.get(name) !== title)).toEqual([]);
  });

  it('an address that is none of the web is refused', () => {
    for (const address of [
      'http://a.example/',
      'https://a.example',
      'javascript:alert(1)/',
      'https://a.example/"x/',
    ])
      expect(() => execFileSync(process.execPath, [SCRIPT, scriptDir, address], { stdio: 'pipe' })).toThrow(
        'must be https://',
      );
  });
});
