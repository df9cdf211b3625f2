import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { RegisterData, RegisteredReportData } from '../../src/rpc/messages';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import { MARKUP_PAYLOADS } from '../support/markup-payloads';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, SMALL_COMMUNE, startPageServer } from '../support/page-server';
import { accessViolations, atRest, tabTo } from './pages';

const [first = {}, ...others] = SMALL_COMMUNE['Hoạt động'] ?? [];
/** One activity bears a payload in each text that the trace shows. */
const POISON = MARKUP_PAYLOADS[0] ?? '';
const STARTER = {
  ...SMALL_COMMUNE,
  'Hoạt động': [{ ...first, 'Đơn vị chủ trì': POISON, 'Tên gọi': POISON }, ...others],
};

/** Cells of Hoạt động that tests change, as they stand between tests. */
const CELLS = { C3: 'Đã thực hiện', H3: 'xóm  đình 6', H4: 'Chùa Cao', K2: '80' } as const;

describeInBrowser('register: no report was made yet', () => {
  let server: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startPageServer();
    browser = await openBrowser({ width: 860, height: 640 });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('says what would bring one here', async () => {
    const page = await browser.context.newPage();
    await page.goto(server.url('menuRegister', PAGE_OWNER));
    await atRest(page);
    expect(await page.locator('.empty').innerText()).toMatch(/Chưa lập báo cáo nào[\s\S]*Tạo báo cáo/);
    expect(await accessViolations(page)).toEqual([]);
  });
});

describeInBrowser('trace and register: the dialog «Tra số liệu báo cáo» of two reports', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const broken: string[] = [];
  const changed = new Set<keyof typeof CELLS>();

  beforeAll(async () => {
    server = await startPageServer({ starter: STARTER });
    await server.rpc({ command: 'report', period: '2024-Q1' });
    await write('K2', CELLS.K2);
    await server.rpc({ command: 'reportDownload', period: '2024-Q1' });
    browser = await openBrowser({ width: 860, height: 640 });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
  });
  afterEach(async () => {
    expect(broken.splice(0)).toEqual([]);
    server.weather.instead = null;
    await page.close();
    for (const range of changed) await write(range, CELLS[range]);
    changed.clear();
  });
  const open = async (): Promise<void> => {
    await page.goto(server.url('menuRegister', PAGE_OWNER));
    await atRest(page);
  };
  const write = (range: keyof typeof CELLS, value: string) =>
    server.host.edit({
      spreadsheetId: server.spreadsheetId,
      user: PAGE_OWNER,
      sheet: 'Hoạt động',
      range,
      values: [[value]],
    });
  /** For this test only: taken back after it. */
  const type = async (range: keyof typeof CELLS, value: string): Promise<void> => {
    changed.add(range);
    await write(range, value);
  };
  const trace = async (figure: string): Promise<string> => {
    await page.getByLabel('Chỉ tiêu cần tra').fill(figure);
    await page.getByRole('button', { name: new RegExp(figure) }).click();
    await atRest(page);
    return traced();
  };
  const traced = (): Promise<string> => page.locator('section[aria-labelledby=traced]').innerText();

  it('says of every report its version, time, maker, rows and link, and which figures differ today', async () => {
    await open();
    const items = page.locator('.findings > li');
    expect(await items.count()).toBe(2);
    expect(await items.nth(0).innerText()).toMatch(
      /^Quý I năm 2024, bản 2 · Dự thảo Còn khớp\s+Lập 09:00 ngày 20\/03\/2024, quan-tri@.*; 2 hoạt động được tính\.[\s\S]*chỉ tải về máy/,
    );
    expect(await items.nth(1).innerText()).toMatch(/bản 1 · Dự thảo Đã khác[\s\S]*chỉ tiêu không còn khớp/);
    expect(await items.nth(1).getByRole('link', { name: 'Mở báo cáo' }).getAttribute('href')).toMatch(
      /^https:\/\//,
    );
    expect(await accessViolations(page)).toEqual([]);
    await items.nth(1).locator('summary').click();
    await items
      .nth(1)
      .getByRole('button', { name: /báo cáo ghi 140 lượt người.* 125 lượt người/ })
      .click();
    await atRest(page);
    expect(await page.locator('section[aria-labelledby=traced]').innerText()).toMatch(
      /Quý I năm 2024, bản 1[\s\S]*CT05[\s\S]*Báo cáo đã ghi\s+140 lượt người\s+Số liệu hiện nay\s+125 lượt người[\s\S]*HD001[\s\S]*HD002/,
    );
    expect(await accessViolations(page)).toEqual([]);
  });

  it('finds a figure without tone marks, goes to one of its rows and offers to close', async () => {
    await open();
    await page.getByLabel('Chỉ tiêu cần tra').fill('luot nguoi hoi nghi xom');
    await page.getByRole('button', { name: /CT05/ }).click();
    await page
      .getByRole('button', { name: /^Đến dòng/ })
      .first()
      .click();
    await page.getByRole('status').filter({ hasText: 'Đã chọn dòng 2 ở tab Hoạt động' }).waitFor();
    expect(await server.rpc({ command: 'activeRow' })).toMatchObject({ tab: 'activities', row: 2 });
    expect(await accessViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng hộp này để xem' }).click();
    expect(await page.evaluate('window.closedByPage')).toBe(true);
  });

  it('a figure without rows, and one that counts hamlets', async () => {
    await open();
    await page.getByRole('button', { name: /^CT02 / }).click();
    await page.getByText('Hiện không có dòng nào làm nên con số này.').waitFor();
    await page.getByRole('button', { name: 'Tra chỉ tiêu khác' }).click();
    await page.getByRole('button', { name: /^CT38 / }).click();
    await page.getByText(/Các xóm được đếm \(4\):.*Bình Xuân/).waitFor();
  });

  it('its rows then and now: one that no longer counts, and one that is new', async () => {
    await type('C3', 'Hủy');
    await type('H4', 'Đầm Mụ');
    await open();
    const text = await trace('CT05');
    expect(text).toMatch(/Báo cáo đã tính, nay không tính nữa \(1\)\s+HD002/);
    expect(text).toMatch(/Các dòng làm nên con số hiện nay \(2\)\s+HD001(?!\s+Mới)[\s\S]*HD003\s+Mới/);
    expect(await accessViolations(page)).toEqual([]);
  });

  it('a row that has an error now: says so, and goes there', async () => {
    await type('H3', 'Xóm không có thật');
    await open();
    expect(await trace('CT05')).toMatch(
      /Báo cáo đã tính, nay không tính nữa \(1\)\s+HD002\s+có lỗi, xem cột Kiểm tra/,
    );
    await page.getByRole('button', { name: 'Đến dòng 3' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã chọn dòng 3' }).waitFor();
  });

  it('«Đối chiếu lại» compares the open figure anew too', async () => {
    await open();
    expect(await trace('CT05')).toMatch(/Số liệu hiện nay\s+125 lượt người/);
    await type('K2', '70');
    await page.getByRole('button', { name: 'Đối chiếu lại' }).click();
    await atRest(page);
    expect(await traced()).toMatch(/Số liệu hiện nay\s+115 lượt người/);
  });

  it('reach: a keyboard alone traces a figure to its row', async () => {
    await open();
    await tabTo(page, '#figure-search');
    await page.keyboard.type('CT05');
    await tabTo(page, '.choice');
    await page.keyboard.press('Enter');
    await atRest(page);
    await tabTo(page, '.rows button');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Đã chọn dòng' }).waitFor();
  });

  it('markup payloads in rows are text', async () => {
    await open();
    await page.getByLabel('Chỉ tiêu cần tra').fill('CT05');
    await page.getByRole('button', { name: /CT05/ }).click();
    const rows = page.locator('section[aria-labelledby=traced] .rows').last();
    await rows.waitFor();
    expect(await rows.innerText()).toContain(POISON);
    expect(
      await page.evaluate(`({
        ran: window.hacked === 1,
        elements: document.querySelectorAll('#page :is(script, img, svg, iframe, video, math, body)').length,
      })`),
    ).toEqual({ ran: false, elements: 0 });
  });

  it('300 reports: ten at a time, found by words; payloads in the register are text, no link but https', async () => {
    const data = await server.rpc<RegisterData>({ command: 'reportRegister' });
    const [model] = data.reports;
    if (model === undefined) throw new Error('No report was made');
    const reports = Array.from({ length: 300 }, (_, at): RegisteredReportData => {
      const payload = MARKUP_PAYLOADS[at % MARKUP_PAYLOADS.length] ?? '';
      return {
        ...model,
        row: at + 2,
        code: `BC-${String(at)}`,
        edition: at + 1,
        madeBy: payload,
        note: payload,
        link: 'javascript:window.hacked=1',
        matches: null,
      };
    });
    server.weather.instead = (json) =>
      json.includes('reportRegister')
        ? { value: JSON.stringify({ ok: true, data: { ...data, reports } }) }
        : null;
    await open();
    expect(await page.locator('.findings > li').count()).toBe(10);
    await page.getByRole('button', { name: 'Xem thêm 290 báo cáo' }).click();
    expect(await page.locator('.findings > li').count()).toBe(40);
    expect(
      await page.evaluate(`({
        ran: window.hacked === 1,
        elements: document.querySelectorAll('#page :is(script, img, svg, iframe, video, math, body), #page a[href^="javascript:"]').length,
      })`),
    ).toEqual({ ran: false, elements: 0 });
    await page.getByLabel(/Tìm báo cáo/).fill('ban 217');
    expect(await page.locator('.findings > li').count()).toBe(1);
    expect(await accessViolations(page)).toEqual([]);
  });

  it('200 % zoom and a phone: nothing runs off the side', async () => {
    await open();
    await page.setViewportSize({ width: 300, height: 720 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
  });
});
