import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest } from './pages';

const PLAN = readFileSync(join(__dirname, '../support/plan-2024.txt'), 'utf8');
const PICTURES = process.env['PLAN_PICTURES'];

for (const width of [1366, 390]) {
  describeInBrowser(`the dialog «Nhập kế hoạch từ văn bản» at ${String(width)} px`, () => {
    let server: PageServer;
    let browser: Browser;

    beforeAll(async () => {
      server = await startPageServer();
      browser = await openBrowser({ width, height: 700 });
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    it('nothing is ticked at first; a tick by keyboard and a yes write that row; what was not understood is listed', async () => {
      const page = await browser.context.newPage();
      await page.goto(server.url('menuPlanDocument', PAGE_OWNER));
      await atRest(page);
      expect(await accessViolations(page)).toEqual([]);
      await page.getByLabel('Hoặc dán nội dung kế hoạch').fill(PLAN);
      await page.getByRole('button', { name: 'Đọc văn bản' }).press('Enter');
      await page.getByRole('heading', { name: 'Mục kế hoạch (28)' }).waitFor();
      expect(await page.locator('.proposals input:checked').count()).toBe(0);
      expect(await accessViolations(page)).toEqual([]);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(await page.getByText('Chưa hiểu: xin xem và tự thêm').count()).toBe(1);
      if (PICTURES !== undefined)
        await page.screenshot({ path: `${PICTURES}/plan-${String(width)}.png`, fullPage: false });
      await page.getByLabel('Nhận «Người ký»').press('Space');
      await page.getByRole('button', { name: 'Nhận 1 dòng đã chọn' }).press('Enter');
      await page.getByText('Đã ghi 1 mục cấu hình').waitFor();
      expect(await accessViolations(page)).toEqual([]);
    });
  });
}
