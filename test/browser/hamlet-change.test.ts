import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest } from './pages';

const PICTURES = process.env['HAMLET_PICTURES'];
const WIDTHS = [300, 390, 1366];

describeInBrowser('16.4: the dialog «Sáp nhập, chia tách khu dân cư»', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPageServer();
  }, 120_000);
  afterAll(() => server.close());

  it.each(WIDTHS)(
    'at %d px: a form, what it will write, one click, and back again',
    async (width) => {
      const browser: Browser = await openBrowser({ width, height: 720 });
      try {
        const page = await browser.context.newPage();
        await page.goto(server.url('menuHamlets', PAGE_OWNER));
        await atRest(page);
        const look = async (name: string): Promise<void> => {
          expect([name, await accessViolations(page)]).toEqual([name, []]);
          const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          expect([name, overflow]).toEqual([name, Math.min(0, overflow)]);
          if (PICTURES !== undefined)
            await page.screenshot({ path: `${PICTURES}/${name}-${String(width)}.png`, fullPage: true });
        };
        await page.getByLabel('Ngày bắt đầu khu dân cư mới').fill('01/07/2024');
        const old = page.locator('.old-hamlets input');
        await old.nth(0).check();
        await old.nth(1).check();
        expect(await page.getByLabel('Số hộ').inputValue()).toMatch(/^\d*$/);
        await look('form');
        await page.getByRole('button', { name: 'Xem trước' }).click();
        await page.getByText('Xin ghi tên từng khu dân cư mới.').waitFor();
        await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Khu dân cư thử');
        await page.getByRole('button', { name: 'Xem trước' }).press('Enter');
        await page.getByRole('heading', { name: 'Sẽ ghi ở tab Xóm' }).waitFor();
        await look('preview');
        await page.getByRole('button', { name: 'Ghi vào bảng tính' }).press('Enter');
        await page.getByText('Đã ghi 3 dòng ở tab Xóm.').waitFor();
        await look('written');
        await page.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
        await page.getByText('Đã hoàn tác').waitFor();
        await page.getByRole('button', { name: 'Làm thêm một việc nữa' }).click();
        await page.getByLabel('Chia tách một thành nhiều').check();
        expect(await page.getByRole('group', { name: 'Khu dân cư mới thứ 2' }).count()).toBe(1);
        await look('split');
        const heirs = page.getByRole('checkbox', { name: /^Kế tục/ });
        expect([await heirs.count(), await heirs.nth(0).isChecked(), await heirs.nth(1).isChecked()]).toEqual(
          [2, true, true],
        );
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
