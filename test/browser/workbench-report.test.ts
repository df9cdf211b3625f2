import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import {
  benchUrl,
  buildPage,
  cellOf,
  eventually,
  goTo,
  killHost,
  openAs,
  openPartIn,
  openSidebar,
  OWNER,
  startBench,
  viewOf,
  type TestBench,
} from '../support/workbench';

const LEADER = 'quan-tri@binhthuan.example';
const OFFICIAL = 'phu-nu@binhthuan.example';
const VIEWER = 'nguoi-xem@loa-xom.example';
const PROTECTED = 'You are trying to edit a protected cell or object';

describeInBrowser('workbench: a report made, opened and downloaded; who may not; restarts', () => {
  let bench: TestBench;
  let page: Page;
  const opened: { close: () => Promise<void> }[] = [];
  let open: (user: string) => Promise<Page>;

  beforeAll(async () => {
    buildPage();
    bench = await startBench();
    opened.push(bench);
    const browser = await openBrowser();
    opened.unshift(browser);
    open = (user) => openAs(browser.context, bench, user);
    page = await open(LEADER);
  }, 180_000);
  afterAll(async () => {
    for (const { close } of opened) await close();
  });

  /** Everything that the workbook holds, without the number of its version. */
  const everything = async (): Promise<string> => {
    const { sheets, name } = await viewOf(bench);
    return JSON.stringify({ name, sheets });
  };
  const reportDialog = async (): Promise<FrameLocator> => {
    await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
    await page.getByRole('menuitem', { name: /^Tạo báo cáo/ }).click();
    const dialog = page.frameLocator('dialog iframe');
    await dialog.locator('.sheet').first().waitFor();
    return dialog;
  };
  /** Its link, in the dialog that made it. */
  const makeReport = async (period: string): Promise<Locator> => {
    const dialog = await reportDialog();
    await dialog.getByLabel('Loại báo cáo').selectOption({ label: 'Quý' });
    await dialog.getByLabel('Kỳ báo cáo').selectOption(period);
    await dialog.getByRole('button', { name: 'Tạo báo cáo trên Google Tài liệu' }).click();
    const link = dialog.getByRole('link', { name: 'Mở báo cáo' });
    await link.waitFor();
    return link;
  };
  const textOf = (bytes: Uint8Array): string => {
    const part = unzipSync(bytes)['word/document.xml'];
    return part === undefined ? '' : strFromU8(part).replace(/<[^>]+>/g, '');
  };

  it('the report of a quarter is made in the dialog, opened as pages, and stands in the register', async () => {
    const link = await makeReport('2024-Q2');
    await link.click();
    const preview = page.locator('dialog iframe.preview');
    const download = page.getByRole('link', { name: 'Tải .docx' }).first();
    await download.waitFor();
    const src = await preview.getAttribute('src');
    const pdf = await fetch(new URL(src ?? '', bench.running.url));
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const registered = await eventually(
      async () =>
        (await everything()).includes('2024-Q2') || (await everything()).includes('quý II năm 2024'),
      (is) => is,
    );
    expect(registered).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('the list of documents gives a report that was made as a real .docx', async () => {
    await makeReport('2024-Q1');
    await page.getByRole('dialog', { name: 'Tạo báo cáo' }).getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('menuitem', { name: 'Tệp' }).click();
    await page.getByRole('menuitem', { name: /^Văn bản đã lập/ }).click();
    const list = page.getByRole('dialog', { name: 'Văn bản đã lập' });
    const report = list.locator('li', { hasText: 'quý I năm 2024' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report.getByRole('link', { name: 'Tải .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const text = textOf(readFileSync(await download.path()));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('quý I năm 2024');
    await page.keyboard.press('Escape');
  });

  it('a document that nobody made is not there', async () => {
    const address = benchUrl(bench.running.url, 'files/khong-co/download', { user: OWNER, client: 'test' });
    expect((await fetch(address)).status).toBe(404);
  });

  it('fact 19: an official may not change the plan: Google’s words, and the plan as it was', async () => {
    const official = await open(OFFICIAL);
    const before = (await cellOf(bench, 'Kế hoạch', 'B2'))?.t;
    await goTo(official, 'Kế hoạch', 'B2');
    await official.keyboard.type('Khác');
    await official.keyboard.press('Enter');
    const dialog = official.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(PROTECTED);
    expect(await dialog.textContent()).toContain('được bảo vệ');
    expect((await cellOf(bench, 'Kế hoạch', 'B2'))?.t).toBe(before);
    await official.close();
  });

  /** By part of the sidebar: how many buttons write, or open a form to be saved. */
  const writingButtons = async (window: Page): Promise<Record<string, number>> => {
    const sidebar = await openSidebar(window);
    const counts: Record<string, number> = {};
    for (const part of ['Ghi', 'Kiểm tra', 'Độ bao phủ', 'Việc của tôi']) {
      await openPartIn(sidebar, part);
      const writing = sidebar.getByRole('button', { name: /^(Sửa thành|Sửa hết|Xóa trống|Ghi |Lưu)/ });
      counts[part] = await writing.count();
    }
    return counts;
  };

  it('an official has buttons that write, by the names that a viewer’s are looked for', async () => {
    const official = await open(OFFICIAL);
    const { 'Kiểm tra': mends, 'Độ bao phủ': gaps } = await writingButtons(official);
    expect([mends, gaps]).not.toContain(0);
    await official.close();
  });

  it('a viewer changes nothing: not in the grid, and no part of the sidebar has a button that writes', async () => {
    const before = await everything();
    const viewer = await open(VIEWER);
    await goTo(viewer, 'Hoạt động', 'N5');
    await viewer.keyboard.type('x');
    await viewer.keyboard.press('Delete');
    await viewer.getByText('Bạn chỉ có quyền xem bảng tính này.').first().waitFor();
    expect(await writingButtons(viewer)).toEqual({
      Ghi: 0,
      'Kiểm tra': 0,
      'Độ bao phủ': 0,
      'Việc của tôi': 0,
    });
    const sidebar = await openSidebar(viewer, 'Kiểm tra');
    await sidebar.getByRole('button', { name: 'Mở để sửa' }).first().click();
    await sidebar.locator('.form').waitFor();
    expect(await sidebar.getByRole('button', { name: /^Lưu/ }).count()).toBe(0);
    expect(await everything()).toBe(before);
    await viewer.close();
  });

  it('a restart of the server, and a kill -9 of its host, leave the workbook as it was', async () => {
    const before = await everything();
    await bench.restart();
    expect(await everything()).toBe(before);
    page = await open(LEADER);
    await goTo(page, 'Hoạt động', 'N11');
    await page.keyboard.type('Ngay trước khi hỏng');
    const saved = page.waitForResponse((response) => new URL(response.url()).pathname === '/api/edit');
    await page.keyboard.press('Enter');
    await saved;
    killHost(bench);
    await page.getByText('Đã mở lại bảng tính').waitFor();
    expect((await cellOf(bench, 'Hoạt động', 'N11'))?.t).toBe('Ngay trước khi hỏng');
    expect((await everything()).length).toBeGreaterThan(before.length);
    await page.keyboard.press('Control+c');
  });
});
