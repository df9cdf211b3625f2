import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readJobCode } from '../../src/domain/intake/phones/job-code';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { readQr } from '../support/read-qr';
import { accessViolations, atRest, tabTo } from './pages';

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSdGNkExample_-0123456789/viewform';
const PASTED = `${FORM}?usp=pp_url&entry.222=MAVIEC`;

for (const width of [300, 390, 760]) {
  describeInBrowser(`item 5: the dialog «Ghi trên điện thoại» at ${String(width)} px`, () => {
    let server: PageServer;
    let browser: Browser;
    const broken: string[] = [];
    beforeAll(async () => {
      server = await startPageServer();
      browser = await openBrowser({ width, height: 640 });
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      await server.close();
      expect(broken).toEqual([]);
    });

    it('by keyboard from the pasted link to cards whose QR codes a phone reads, with nothing that axe objects to', async () => {
      const page = await browser.context.newPage();
      page.on('pageerror', (error) => broken.push(error.message));
      await page.goto(server.url('menuPhones', PAGE_OWNER));
      await atRest(page);
      await page.getByText('Chưa thấy biểu mẫu nào liên kết').waitFor();
      expect(await accessViolations(page)).toEqual([]);
      await tabTo(page, 'input[inputmode=url]');
      await page.keyboard.type('https://forms.gle/abc');
      await page.keyboard.press('Enter');
      await page.getByText('liên kết rút gọn').waitFor();
      await page.locator('input[inputmode=url]').fill(PASTED);
      await page.keyboard.press('Enter');
      await page.locator('.card').first().waitFor();
      await server.host.form(server.spreadsheetId, { kind: 'link', questions: ['Mã việc', 'Ngày'] });
      await page.reload();
      await page.getByText('Đã liên kết: tab «Câu trả lời biểu mẫu 1», 0 câu trả lời.').waitFor();
      expect(await accessViolations(page)).toEqual([]);
      const codes: { size: number; path: string }[] = [];
      for (const card of await page.locator('.card svg').all()) {
        const size = Number((await card.getAttribute('viewBox'))?.split(' ')[2]);
        codes.push({ size, path: (await card.locator('path').getAttribute('d')) ?? '' });
      }
      expect(codes).toHaveLength(4);
      const hamlets = codes.map(({ size, path }) => {
        const link = readQr(size, path);
        expect(link.startsWith(`${FORM}?usp=pp_url&entry.222=`)).toBe(true);
        const read = readJobCode(decodeURIComponent(link.split('entry.222=')[1] ?? ''));
        return read.ok ? read.job.hamlet : '';
      });
      // In Vietnamese order of their names.
      expect(hamlets).toEqual(['A', 'D', 'B', 'C']);
      const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      expect(wide).toBe(false);
      await page.getByRole('checkbox', { name: 'Trại 4' }).uncheck();
      await page.getByRole('button', { name: 'In 3 phiếu' }).waitFor();
    });

    it('prints a card a page of A6 and nothing else', async () => {
      const page = await browser.context.newPage();
      await page.goto(server.url('menuPhones', PAGE_OWNER));
      await page.locator('.card').first().waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = pdf.match(/\/MediaBox \[[^\]]*\]/g) ?? [];
      expect(boxes).toHaveLength(4);
      for (const box of boxes) {
        const [, , wide = 0, high = 0] = (box.match(/[\d.]+/g) ?? []).map(Number);
        expect([Math.round(wide / 2.8346), Math.round(high / 2.8346)]).toEqual([105, 148]);
      }
    });
  });
}
