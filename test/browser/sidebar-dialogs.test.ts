import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { GRANT } from '../../src/wording/upkeep/consent';
import { PROBE_TEXTS } from '../../src/wording/upkeep/self-check';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest, tabTo } from './pages';

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
describeInBrowser('the dialogs in a browser', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const broken: string[] = [];

  beforeAll(async () => {
    server = await startPageServer();
    browser = await openBrowser({ width: 980, height: 640 });
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.weather.run = {};
    page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
  });
  const open = async (fn: string) => {
    await page.goto(server.url(fn, PAGE_OWNER));
    await atRest(page);
  };
  const made = async (): Promise<number> => (await server.host.driveFiles()).length;

  it('the report: kind, dates spelled out, what is missing, the whole text to look at', async () => {
    await open('menuReport');
    await page.getByLabel('Loại báo cáo').selectOption({ label: 'Quý' });
    await page.getByLabel('Kỳ báo cáo').selectOption('2024-Q1');
    await atRest(page);
    expect(await page.locator('.report-side').innerText()).toMatch(/15\/12\/2023 đến ngày 14\/0?3\/2024/);
    expect(await page.getByRole('heading', { name: 'Còn thiếu trước khi ký' }).count()).toBe(1);
    const preview = await page.locator('.report-preview').innerText();
    expect(preview).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(preview).toContain('quý I năm 2024');
    expect(await accessViolations(page)).toEqual([]);
  });

  it('reach: a keyboard alone makes a report and finds the link to it', async () => {
    await open('menuReport');
    const before = await made();
    await tabTo(page, '.report-side button.primary');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Mở báo cáo' }).waitFor();
    expect(await made()).toBe(before + 1);
    expect(await page.getByRole('link', { name: 'Mở báo cáo' }).getAttribute('href')).toMatch(/^https:\/\//);
    expect(await accessViolations(page)).toEqual([]);
  });

  it('without leave for Drive the same report comes as a .docx, with no scope at all', async () => {
    await open('menuReport');
    const before = await made();
    server.weather.run = { refusedScopes: [DRIVE_FILE] };
    await page.getByRole('button', { name: 'Tạo báo cáo trên Google Tài liệu' }).click();
    await page.getByText('Google chưa được phép tạo tệp').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(await made()).toBe(before);
  });

  it('a download without its charts says so, as a made report does', async () => {
    await open('menuReport');
    const period = await page.getByLabel('Kỳ báo cáo').inputValue();
    const { history } = await server.host.run({
      spreadsheetId: server.spreadsheetId,
      fn: 'rpc',
      args: [JSON.stringify({ command: 'reportDownload', period, stage: 'draft' })],
      from: 'rpc',
      user: PAGE_OWNER,
    });
    const drawn = history.findIndex((call) => call.startsWith('Chart.getAs')) + 1;
    expect(drawn).toBeGreaterThan(0);
    server.weather.run = { faults: [{ at: drawn, kind: 'fail' }] };
    await page.getByRole('button', { name: 'Tải tệp .docx' }).click();
    await page.getByText('Google chưa vẽ được 1 biểu đồ').waitFor();
    expect(await accessViolations(page)).toEqual([]);
  });

  it('what people write into the report stands in the preview', async () => {
    await open('menuReport');
    await page.locator('.questions summary').click();
    await page.locator('.questions textarea').first().fill('Đã phân công từng ủy viên phụ trách xóm.');
    await page.getByRole('button', { name: 'Cập nhật bản xem trước' }).click();
    await page.locator('.report-preview', { hasText: 'Đã phân công từng ủy viên' }).waitFor();
    expect(await accessViolations(page)).toEqual([]);
  });

  it('set-up of a workbook in use says what it will change, does it, and says what comes next', async () => {
    await page.setViewportSize({ width: 760, height: 640 });
    await open('menuSetUp');
    await page.getByText('Đủ tab và tiêu đề').waitFor();
    expect(await accessViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cài đặt', exact: true }).click();
    await page.getByRole('button', { name: 'Tiếp: Xã' }).waitFor();
    expect(await page.getByText('Không phải tạo tab nào.').count()).toBe(1);
    expect(await accessViolations(page)).toEqual([]);
  });

  it('the self-check passes here, and says what to do where it does not', async () => {
    await page.setViewportSize({ width: 560, height: 560 });
    await open('menuAbout');
    expect(await page.locator('.finding').count()).toBe(Object.keys(PROBE_TEXTS).length);
    expect(await page.locator('.finding.error').allInnerTexts()).toEqual([]);
    expect(await accessViolations(page)).toEqual([]);
    server.weather.run = { refusedScopes: [DRIVE_FILE] };
    await page.getByRole('button', { name: 'Chạy tự kiểm tra' }).click();
    await page.locator('.finding.error').first().waitFor();
    const failed = (await page.locator('.finding.error').allInnerTexts()).join('\n');
    for (const said of ['.docx', 'tạo tệp báo cáo trong Drive']) expect(failed).toContain(said);
    const grant = page.getByRole('link', { name: GRANT, exact: true });
    expect(await grant.getAttribute('href')).toContain('drive.file');
    expect(await accessViolations(page)).toEqual([]);
  });

  it('no page threw', () => {
    expect(broken).toEqual([]);
  });
});
