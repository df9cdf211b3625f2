import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Answers } from '../../src/rpc/answers';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, SMALL_COMMUNE, startPageServer } from '../support/page-server';
import { starterRecords, tablesOfRecords } from '../support/starter-tables';
import { accessViolations, atRest, openPart } from './pages';

const PICTURES = process.env['FORMER_PICTURES'];

/** Two small communes as they were read to be merged; the second has one hamlet less. */
const communes = ['Khôi Kỳ', 'Mỹ Yên'].map((name, at) => {
  const own: Record<string, string> = { 'Tên xã': `xã ${name}`, 'Năm kế hoạch': '2024' };
  const base = starterRecords('trang');
  const records = {
    ...base,
    ...SMALL_COMMUNE,
    Xóm: (SMALL_COMMUNE['Xóm'] ?? []).slice(at),
    'Hoạt động': at === 0 ? (SMALL_COMMUNE['Hoạt động'] ?? []) : [],
    'Cấu hình': (base['Cấu hình'] ?? []).map((row) => ({
      ...row,
      'Giá trị': own[row['Mục cài đặt'] ?? ''] ?? row['Giá trị'] ?? '',
    })),
  };
  return { file: `${name}.xlsx`, tables: tablesOfRecords(records), trend: [], strangers: [] };
});

describeInBrowser('16.4: a period of a merged commune is asked by old borders in the dialogs', () => {
  let server: PageServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startPageServer({ setUp: false });
    const made = await server.rpc<Answers['mergeCommunes']>(
      { command: 'mergeCommunes', communes, isPreferred: true, preview: false },
      PAGE_OWNER,
    );
    expect(made.isMade).toBe(true);
    browser = await openBrowser(SIDEBAR);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('part Độ bao phủ: the hamlets of the former commune, nothing to write, «vì sao?» by its lists', async () => {
    const page = await browser.context.newPage();
    await page.goto(server.url('showSidebar', PAGE_OWNER));
    await atRest(page);
    await openPart(page, 'Độ bao phủ');
    const bars = page.locator('.bars > li');
    expect(await bars.count()).toBe(7);
    await page.getByLabel('Địa giới').selectOption({ label: 'Xã cũ Mỹ Yên' });
    await atRest(page);
    expect(await bars.count()).toBe(3);
    expect(await page.getByText('ngày sáp nhập, từ các dòng như hiện nay').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Ghi vào hai tab' }).count()).toBe(0);
    await page.locator('button.why').first().click();
    await page.getByRole('dialog').waitFor();
    await atRest(page);
    expect(await page.getByRole('dialog').getByText('xảy ra lỗi').count()).toBe(0);
    expect(await accessViolations(page)).toEqual([]);
    if (PICTURES !== undefined)
      await page.screenshot({ path: `${PICTURES}/former-coverage.png`, fullPage: true });
    await page.close();
  }, 120_000);

  it('«Tạo báo cáo»: preview and file are of the former commune, and its register has them under its sign', async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 980, height: 720 });
    await page.goto(server.url('menuReport', PAGE_OWNER));
    await atRest(page);
    await page.getByLabel('Địa giới').selectOption({ label: 'Xã cũ Khôi Kỳ' });
    await atRest(page);
    expect(await accessViolations(page)).toEqual([]);
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/former-report.png` });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp .docx' }).click();
    expect((await download).suggestedFilename()).toContain('Khôi Kỳ');
    const { reports } = await server.rpc<Answers['reportRegister']>(
      { command: 'reportRegister' },
      PAGE_OWNER,
    );
    expect(reports.map(({ code, matches }) => [code.slice(0, 6), matches])).toEqual([['KK.BC-', true]]);
    await page.close();
  }, 120_000);
});
