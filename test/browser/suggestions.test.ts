import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { startPageServer } from '../support/page-server';
import { accessViolations, atRest, openPart, tabTo } from './pages';

describeInBrowser('accepting the next activities in the sidebar', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const broken: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser(SIDEBAR);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    expect(broken).toEqual([]);
  });
  beforeEach(async () => {
    server = await startPageServer();
    page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
    await open();
  }, 120_000);
  afterEach(async () => {
    await page.close();
    await server.close();
  });

  const open = async (user?: string): Promise<void> => {
    await page.goto(server.url('showSidebar', user));
    await page.evaluate('localStorage.clear()');
    await atRest(page);
    await openPart(page, 'Độ bao phủ');
    await page.getByLabel('Kỳ báo cáo').selectOption('2024-Q2');
    await atRest(page);
    await page.getByRole('button', { name: 'Gợi ý hoạt động tiếp theo' }).click();
    await page.locator('ol.findings > li').first().waitFor();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const planned = async (): Promise<number> => {
    const { sheets } = await server.host.state(server.spreadsheetId);
    const cells = sheets.find(({ name }) => name === 'Hoạt động')?.cells ?? [];
    return cells.filter((row) => row.some((cell) => cell?.v === 'Dự kiến')).length;
  };

  it('the whole list with one click of the keyboard, taken back by one more; the keyboard stays', async () => {
    const count = await page.locator('ol.findings > li').count();
    await tabTo(page, '[aria-label="Gợi ý hoạt động tiếp theo"] .wide');
    await page.keyboard.press('Enter');
    await page
      .getByText(`Đã đưa ${String(count)} hoạt động vào tab Hoạt động`)
      .first()
      .waitFor();
    expect(await planned()).toBe(count);
    expect(await page.getByText(/Đã đưa vào kế hoạch: HD\d+/).count()).toBe(count);
    expect(await accessViolations(page)).toEqual([]);
    expect(await page.evaluate("document.activeElement.matches('.wide')")).toBe(true);
    await page.keyboard.press('Enter');
    await page
      .getByText(`Đã gỡ ${String(count)} hoạt động dự kiến`)
      .first()
      .waitFor();
    expect(await planned()).toBe(0);
    await button(/^Đưa cả danh sách vào kế hoạch/).waitFor();
  });

  it('one activity, however fast one clicks; it is taken back alone', async () => {
    const first = page.locator('ol.findings > li').first();
    await first.getByRole('button', { name: /^Đưa vào kế hoạch/ }).dblclick();
    await first.getByText(/Đã đưa vào kế hoạch: HD\d+/).waitFor();
    await atRest(page);
    expect(await planned()).toBe(1);
    await first.getByRole('button', { name: /^Hoàn tác/ }).click();
    await first.getByRole('button', { name: /^Đưa vào kế hoạch/ }).waitFor();
    await atRest(page);
    expect(await planned()).toBe(0);
  });

  it('Google timed out: a sentence and a retry, and no row twice', async () => {
    server.weather.run = { faults: [{ at: 12, kind: 'timeout' as const }] };
    await button(/^Đưa cả danh sách vào kế hoạch/).click();
    const alert = page.locator('.notice.error');
    await alert.waitFor();
    server.weather.run = {};
    await alert.getByRole('button', { name: 'Thử lại' }).click();
    await page
      .getByText(/Đã đưa vào kế hoạch: HD\d+/)
      .first()
      .waitFor();
    await atRest(page);
    expect(await planned()).toBe(await page.locator('ol.findings > li').count());
  });

  it('a viewer sees the list and no button that would write', async () => {
    const viewer = 'nguoi-xem@binhthuan.example';
    await server.host.share(server.spreadsheetId, viewer, 'viewer');
    await open(viewer);
    expect(await button(/kế hoạch/).count()).toBe(0);
    expect(await button('Mở biểu mẫu').count()).toBe(0);
  });

  it('200 % zoom: nothing of the list runs off the side', async () => {
    await page.setViewportSize({ width: 160, height: 500 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(160);
    await page.setViewportSize({ width: 300, height: 720 });
  });
});
