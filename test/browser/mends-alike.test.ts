import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FindingsData } from '../../src/rpc/messages';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer, StarterRecords } from '../support/page-server';
import { OFFICIAL, SMALL_COMMUNE, startPageServer } from '../support/page-server';
import { accessViolations, atRest, openPart } from './pages';

/** The sidebar as Google shows it, on a phone, on a laptop, and at 200 % zoom. */
const SIZES = [
  [300, 700],
  [390, 700],
  [1366, 700],
  [300, 350],
] as const;

/** Four rows that name a hamlet in the same other way. */
const ALIKE: StarterRecords = {
  ...SMALL_COMMUNE,
  'Hoạt động': [1, 2, 3, 4].map((day) => ({
    ...SMALL_COMMUNE['Hoạt động']?.[1],
    Mã: `HD00${String(day)}`,
    Ngày: `0${String(day)}/03/2024`,
    Xóm: 'xóm  đình 6',
    'Minh chứng': `https://example.vn/${String(day)}`,
  })),
};

describeInBrowser('17.2: mends for all alike, and what was mended last', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const broken: string[] = [];
  beforeAll(async () => {
    server = await startPageServer({ starter: ALIKE });
    browser = await openBrowser({ width: 300, height: 700 });
    page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(server.url('showSidebar', OFFICIAL));
    await atRest(page);
    await openPart(page, 'Kiểm tra');
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    expect(broken).toEqual([]);
  });

  async function looksRight(name: string): Promise<void> {
    const folder = process.env['SHOTS'];
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/${name}-${String(width)}x${String(height)}.png` });
      expect(await accessViolations(page)).toEqual([]);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
    }
  }

  const certain = async () => (await server.rpc<FindingsData>({ command: 'findings' })).certain;

  it('by keyboard: the list of the four cells, then all of them in one act, at every size', async () => {
    const before = await certain();
    await page.getByRole('button', { name: 'Sửa 4 ô giống thế này…' }).first().press('Enter');
    await page.locator('.mend-list').waitFor();
    await looksRight('alike');
    await page
      .getByRole('button', { name: /^Sửa 4 (?:ô|chỗ)$/ })
      .first()
      .press('Enter');
    await atRest(page);
    await page.waitForFunction("document.querySelector('.mend-list') === null");
    expect(await certain()).toBe(before - 4);
  }, 240_000);

  it('«Việc vừa sửa, vừa thêm» tells the act after a reload, and takes it back by keyboard', async () => {
    const mended = await certain();
    await page.reload();
    await atRest(page);
    await openPart(page, 'Kiểm tra');
    await page.getByText('Việc vừa sửa, vừa thêm').focus();
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: /^Hoàn tác/ }).first();
    await undo.waitFor();
    await looksRight('acts');
    await undo.press('Enter');
    await page.getByText('Chưa có lần sửa theo gợi ý').waitFor();
    await looksRight('undone');
    expect(await certain()).toBe(mended + 4);
  }, 240_000);
});
