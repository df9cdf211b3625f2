import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RegisterData, RegisteredReportData, ReportDownload } from '../../src/rpc/messages';
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

/** Pictures of the part that reads a file, where somebody wants to look at them. */
const PICTURES = process.env['REGISTER_PICTURES'];

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
  /** The second report's file, as it was downloaded. */
  let made: Uint8Array;
  const broken: string[] = [];
  const changed = new Set<keyof typeof CELLS>();

  beforeAll(async () => {
    server = await startPageServer({ starter: STARTER });
    await server.rpc({ command: 'report', period: '2024-Q1' });
    await write('K2', CELLS.K2);
    const { base64 } = await server.rpc<ReportDownload>({ command: 'reportDownload', period: '2024-Q1' });
    made = Buffer.from(base64, 'base64');
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

  it('says of every report its period, time, maker, rows and link, and which figures differ today', async () => {
    await open();
    const items = page.locator('.findings > li');
    expect(await items.count()).toBe(2);
    expect(await items.nth(0).innerText()).toMatch(
      /^Quý I năm 2024 · Dự thảo Còn khớp\W+Lập 09:00 ngày 20\/03\/2024, Trần Quản Trị; 2 hoạt động được tính\.[\s\S]*chỉ tải về máy/,
    );
    expect(await items.nth(1).innerText()).toMatch(
      /^Quý I năm 2024 · Dự thảo Đã khác[\s\S]*chỉ tiêu không còn khớp/,
    );
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
      /Quý I năm 2024[\s\S]*CT05[\s\S]*Báo cáo đã ghi\s+140 lượt người\s+Số liệu hiện nay\s+125 lượt người[\s\S]*HD001[\s\S]*HD002/,
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

  /** The file with other parts. */
  const changedFile = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
    const parts = unzipSync(made);
    change(parts);
    return zipSync(parts);
  };
  const hold = async (bytes: Uint8Array, name = 'bao-cao.docx'): Promise<string> => {
    const part = page.locator('section[aria-labelledby=report-file]');
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await part
      .getByLabel('Tệp báo cáo (.docx)')
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    await part.getByRole('button', { name: 'Đối chiếu tệp' }).press('Enter');
    await part.getByRole('alert').waitFor();
    return part.innerText();
  };

  it('item 8: a file that still holds says so, and that forgery needs a signature', async () => {
    await open();
    await page.getByRole('button', { name: 'Đối chiếu tệp' }).click();
    await page.getByText('Xin chọn tệp báo cáo .docx trước.').waitFor();
    const text = await hold(made);
    expect(text).toMatch(/quý I năm 2024, .*: mọi số liệu còn khớp sổ, bảng in khớp dấu/);
    expect(text).toMatch(/Tệp do Loa Xóm \d+\.\d+\.\d+ lập.*phải có chữ ký số/);
    expect(await accessViolations(page)).toEqual([]);
  });

  it('item 8: each figure of a file that the rows no longer give, one whose row says something else, and a row changed in Word', async () => {
    await type('K2', '95');
    await open();
    const edited = changedFile((parts) => {
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const row = /<w:tr>(?:(?!<w:tr>).)*Hội nghị tuyên truyền tại xóm.*?<\/w:tr>/s.exec(xml)?.[0] ?? '';
      parts['word/document.xml'] = strToU8(xml.replace(row, row.replace(/>2</, '>7<')));
    });
    const text = await hold(edited);
    expect(text).toMatch(/Chỉ tiêu không còn khớp sổ \(\d+\)/);
    expect(text).toMatch(/CT05 Lượt người dự hội nghị tại xóm: báo cáo ghi 125 lượt người.* 140 lượt người/);
    expect(text).toMatch(/CT04 Hội nghị tuyên truyền tại xóm: số không đổi, nhưng nội dung một dòng/);
    expect(text).toMatch(/Dòng in trong tệp khác dấu \(1\)\s+CT04 .*bảng trong tệp ghi «7», dấu ghi «2»/);
    expect(await accessViolations(page)).toEqual([]);
    for (const width of [1366, 390, 300]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      if (PICTURES !== undefined)
        await page.screenshot({ path: `${PICTURES}/register-file-${String(width)}.png`, fullPage: true });
    }
  });

  it('item 8: a file without it is «không có dấu», one that is no .docx is told so', async () => {
    await open();
    const bare = changedFile((parts) => {
      const rels = 'word/_rels/document.xml.rels';
      parts[rels] = strToU8(
        strFromU8(parts[rels] ?? new Uint8Array()).replace(/<Relationship [^>]*customXml[^>]*\/>/, ''),
      );
    });
    expect(await hold(bare)).toContain('Tệp không có dấu số liệu');
    expect(await accessViolations(page)).toEqual([]);
    expect(await hold(strToU8('chỉ là chữ'))).toContain('Không đọc được tệp này như một tệp .docx');
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
