import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import { guidePages } from '../support/guide/guide-pages';
import { accessViolations } from './pages';

const SCRIPT = join(__dirname, '../../scripts/guide.mjs');

describeInBrowser('the guide as it is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-huong-dan-'));
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    execFileSync(process.execPath, [SCRIPT, '--html', '--out', folder], { stdio: 'pipe' });
    browser = await openBrowser({ width: 390, height: 844 });
    page = await browser.context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const files = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.html'));

  it('has a page for each of docs/guide, and every link and picture in them leads to a file', () => {
    const wanted = guidePages().map(({ name }) => (name === 'README' ? 'index.html' : `${name}.html`));
    expect(files().sort()).toEqual([...wanted].sort());
    for (const file of files()) {
      const html = readFileSync(join(folder, file), 'utf8');
      const targets = [...html.matchAll(/(?:href|src)="(?!https?:)([^"#]+)"/g)].map(
        ([, target]) => target ?? '',
      );
      // The printed guide is made by the same script, but not here.
      const missing = targets.filter(
        (target) => target !== 'huong-dan.pdf' && !existsSync(join(folder, target)),
      );
      expect([file, missing]).toEqual([file, []]);
      expect([file, targets.length > 1]).toEqual([file, true]);
    }
  });

  it('each page fits a phone of 390 px without scrolling sideways, and everybody can read it', async () => {
    for (const file of files()) {
      await page.goto(`file://${join(folder, file)}`);
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect([file, over <= 0]).toEqual([file, true]);
      expect([file, await accessViolations(page)]).toEqual([file, []]);
    }
  });
});
