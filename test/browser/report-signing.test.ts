import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { RegisterData } from '../../src/rpc/messages';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest } from './pages';

let server: PageServer;
let browser: Browser;
let page: Page;

/** The dialog of the first quarter before each test, on a commune of its own that `prepare` has changed. */
function openedBeforeEach(prepare: (server: PageServer) => Promise<void> = () => Promise.resolve()): void {
  beforeAll(async () => {
    server = await startPageServer({ now: Date.UTC(2024, 3, 5, 2) });
    browser = await openBrowser({ width: 980, height: 640 });
    await prepare(server);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(server.url('menuReport', PAGE_OWNER));
    await page.getByLabel('Loại báo cáo').selectOption({ label: 'Quý' });
    await page.getByLabel('Kỳ báo cáo').selectOption('2024-Q1');
    await atRest(page);
  });
}

/** Every setting that a copy for signature needs, and the row with an error mended. */
async function fillWhatBlocks(server: PageServer): Promise<void> {
  const names = await server.host.state(server.spreadsheetId);
  const settings = names.sheets.find(({ name }) => name === 'Cấu hình')?.cells ?? [];
  const values: Readonly<Record<string, string>> = {
    'Tên xã': 'xã Bình Thuận',
    'Cơ quan ban hành': 'Ủy ban nhân dân xã Bình Thuận',
    'Địa danh': 'Bình Thuận',
    'Số kế hoạch': '01/KH-UBND',
    'Ngày kế hoạch': '05/01/2024',
    'Chức vụ người ký': 'CHỦ TỊCH',
    'Người ký': 'Nguyễn Văn A',
    'Nơi nhận': '- Như trên;\n- Lưu: VT.',
  };
  const edit = (sheet: string, range: string, value: string) =>
    server.host.edit({
      spreadsheetId: server.spreadsheetId,
      user: PAGE_OWNER,
      sheet,
      range,
      values: [[value]],
    });
  for (const [at, row] of settings.entries()) {
    const value = values[String(row[0]?.v ?? '')];
    if (value !== undefined) await edit('Cấu hình', `B${String(at + 1)}`, value);
  }
  await edit('Hoạt động', 'H4', 'Đầm Mụ');
}

describeInBrowser('before signing: what is missing leads to where it is mended', () => {
  openedBeforeEach();

  it('a row with an error: selected in the grid behind, and the dialog offers to close', async () => {
    await page.getByRole('button', { name: 'Đến tab Hoạt động, dòng 4' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã chọn dòng 4 ở tab Hoạt động' }).waitFor();
    expect(await server.rpc({ command: 'activeRow' })).toMatchObject({ tab: 'activities', row: 4 });
    expect(await accessViolations(page)).toEqual([]);
  });

  it('a setting that is blank: the cell of its value', async () => {
    await page
      .getByRole('button', { name: /^Đến tab Cấu hình, dòng/ })
      .first()
      .click();
    await page.getByRole('status').filter({ hasText: 'tab Cấu hình' }).waitFor();
    expect(await server.rpc({ command: 'activeRow' })).toMatchObject({ tabName: 'Cấu hình' });
  });

  it('a part that people write: its box in the dialog; closing afterwards says what would be lost', async () => {
    await page
      .getByRole('button', { name: /^Viết ở đây/ })
      .first()
      .click();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.type('Đã phân công.');
    await page.getByRole('button', { name: 'Đến tab Hoạt động, dòng 4' }).click();
    await page.getByText(/Đóng hộp thì những gì vừa viết ở phần tự điền sẽ mất/).waitFor();
  });
});

describeInBrowser('before signing: a period that nothing blocks', () => {
  openedBeforeEach(fillWhatBlocks);
  beforeEach(async () => {
    // Every part that people write must be answered before a signature; that there is nothing to write is an answer.
    await page
      .getByRole('button', { name: /^Viết ở đây/ })
      .first()
      .click();
    for (const nothing of await page.getByRole('button', { name: 'Không có' }).all()) await nothing.click();
    await page.getByRole('button', { name: 'Cập nhật bản xem trước' }).click();
    await atRest(page);
  });
  const tick = () => page.getByLabel('Lập bản dự thảo để xem lại trước');
  const issue = () => page.getByRole('button', { name: 'Phát hành', exact: true });
  const make = () => page.getByRole('button', { name: 'Tạo báo cáo trên Google Tài liệu' });

  it('a choice taken back counts at once, before its preview has come', async () => {
    await tick().check();
    await atRest(page);
    const asked: string[] = [];
    await page.route('**/rpc?**', async (route) => {
      const json = route.request().postData() ?? '';
      if (json.includes('"reportPreview"')) return;
      asked.push(json);
      await route.fulfill({ json: { error: 'Q-18' } });
    });
    await tick().uncheck();
    await page.getByText('Sẽ lập bản trình ký.').waitFor();
    await make().click();
    await issue().click();
    await page.getByText('Q-18').waitFor();
    expect(asked.map((json) => JSON.parse(json) as object)).toEqual([
      expect.objectContaining({ command: 'report', stage: 'final' }),
    ]);
  });

  it('the copy for signature or a draft is the person’s choice, and the version is said', async () => {
    expect(await page.locator('.mark.error').allInnerTexts()).toEqual([]);
    await page.getByText('Sẽ lập bản trình ký.').waitFor();
    await tick().check();
    await atRest(page);
    await page.getByText('Sẽ lập bản dự thảo, như bạn chọn.').waitFor();
    await page.locator('.report-preview', { hasText: 'DỰ THẢO' }).waitFor();
    expect(await accessViolations(page)).toEqual([]);
    await make().click();
    await page.getByText('Đây là bản dự thảo, không đánh số').waitFor();
    await tick().uncheck();
    await atRest(page);
    await make().click();
    await page.getByText(/^Phát hành bản 1 của báo cáo/).waitFor();
    expect(await accessViolations(page)).toEqual([]);
    await issue().click();
    await page.getByText('Báo cáo đã được ghi vào tab Báo cáo.').waitFor();
    const { reports } = await server.rpc<RegisterData>({ command: 'reportRegister' });
    expect(reports.map(({ stage, edition }) => [stage, edition])).toEqual([
      ['final', 1],
      ['draft', null],
    ]);

    // A .docx to look at is a draft that is not counted; «Chưa» makes nothing.
    await atRest(page);
    await page.getByRole('button', { name: 'Tải tệp .docx để xem' }).click();
    await page.getByText(/^Đã tải tệp/).waitFor();
    const registered = async () =>
      (await server.rpc<RegisterData>({ command: 'reportRegister' })).reports.map(({ edition }) => edition);
    expect(await registered()).toEqual([null, 1, null]);
    await page.getByRole('button', { name: 'Phát hành bằng tệp .docx' }).click();
    await page.getByText(/^Phát hành bản 2 của báo cáo/).waitFor();
    await page.getByRole('button', { name: 'Chưa', exact: true }).click();
    expect(await registered()).toHaveLength(3);
    await page.getByRole('button', { name: 'Phát hành bằng tệp .docx' }).click();
    await issue().click();
    await page.getByText(/^Đã tải tệp/).waitFor();
    expect(await registered()).toEqual([2, null, 1, null]);
  });
});
