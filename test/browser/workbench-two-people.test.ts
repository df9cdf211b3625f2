import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { type Browser, describeInBrowser, openBrowser } from '../support/browser';
import {
  atRestIn,
  buildPage,
  cellOf,
  eventually,
  goTo,
  killHost,
  openAs,
  openSidebar,
  startBench,
  type TestBench,
} from '../support/workbench';

const ONE = 'dia-chinh@binhthuan.example';
const OTHER = 'van-hoa@binhthuan.example';
const TAB = 'Hoạt động';

/** Rows of the demonstration without evidence, so that «Kiểm tra» opens them: one for each test with a form. */
const [ROW, MET_ROW, KILLED_ROW] = [38, 99, 112];

describeInBrowser('workbench: two browsers on one workbook', () => {
  let bench: TestBench;
  let one: Page;
  let other: Page;
  const opened: { close: () => Promise<void> }[] = [];

  beforeAll(async () => {
    buildPage();
    bench = await startBench();
    opened.push(bench);
    const window = async (user: string): Promise<Page> => {
      const browser: Browser = await openBrowser();
      opened.unshift(browser);
      return openAs(browser.context, bench, user);
    };
    [one, other] = [await window(ONE), await window(OTHER)];
  }, 180_000);
  afterAll(async () => {
    for (const { close } of opened) await close();
  });

  const shown = (name: string, wanted: string): Promise<string | undefined> =>
    eventually(
      async () => (await cellOf(bench, TAB, name))?.t,
      (text) => text === wanted,
    );
  const type = async (page: Page, name: string, text: string): Promise<void> => {
    await goTo(page, TAB, name);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  /** What that window itself shows, by copying the cell. */
  const seen = (page: Page, name: string, wanted: string): Promise<string> =>
    eventually(
      async () => {
        await goTo(page, TAB, name);
        await page.keyboard.press('Control+c');
        return String(await page.evaluate('navigator.clipboard.readText()'));
      },
      (text) => text === wanted,
    );
  /** The row in the form of that person's sidebar. */
  const openRow = async (page: Page, row: number): Promise<FrameLocator> => {
    await goTo(page, TAB, `B${String(row)}`);
    const sidebar = await openSidebar(page, 'Kiểm tra');
    await sidebar.getByRole('button', { name: 'Mở để sửa' }).first().click();
    await sidebar.locator('.form').waitFor();
    return sidebar;
  };
  const save = async (sidebar: FrameLocator): Promise<void> => {
    await sidebar.getByRole('button', { name: 'Lưu', exact: true }).click();
    await atRestIn(sidebar);
  };
  /** The row in one's form, saved after the other changed it in the grid: the form shows both. */
  const meetChange = async (row: number): Promise<FrameLocator> => {
    const sidebar = await openRow(one, row);
    await sidebar.getByLabel('Ghi chú').fill('Gõ trong biểu mẫu');
    await type(other, `N${String(row)}`, 'Gõ trong bảng');
    expect(await shown(`N${String(row)}`, 'Gõ trong bảng')).toBe('Gõ trong bảng');
    await save(sidebar);
    await sidebar.getByText('Dòng này vừa có người sửa').waitFor();
    return sidebar;
  };

  it('the same row in two forms: the second is refused, sees both versions, and nothing typed is lost', async () => {
    const [mine, theirs] = [await openRow(one, ROW), await openRow(other, ROW)];
    await mine.getByLabel('Ghi chú').fill('Bản của tôi');
    await mine.getByLabel('Minh chứng 1').fill('Biên bản số 7');
    await theirs.getByLabel('Ghi chú').fill('Bản của người khác');
    await save(theirs);
    await theirs.getByText('Đã lưu', { exact: true }).waitFor();
    expect(await shown(`N${String(ROW)}`, 'Bản của người khác')).toBe('Bản của người khác');

    await save(mine);
    await mine.getByText('Dòng này vừa có người sửa').waitFor();
    expect((await cellOf(bench, TAB, `N${String(ROW)}`))?.t).toBe('Bản của người khác');
    const versions = mine.locator('.versions', { hasText: 'Ghi chú' });
    expect(await versions.innerText()).toMatch(/Bản của tôi[\s\S]*Bản của người khác/);
    await mine.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await mine.getByText('Đã lưu', { exact: true }).waitFor();
    expect(await shown(`N${String(ROW)}`, 'Bản của tôi')).toBe('Bản của tôi');
    expect(await shown(`M${String(ROW)}`, 'Biên bản số 7')).toBe('Biên bản số 7');
  });

  it('the same row in two grids, other cells: both stand, and each window shows the other’s', async () => {
    await Promise.all([type(one, 'N8', 'Tôi ghi'), type(other, 'J8', 'Hội Phụ nữ')]);
    expect(await shown('N8', 'Tôi ghi')).toBe('Tôi ghi');
    expect(await shown('J8', 'Hội Phụ nữ')).toBe('Hội Phụ nữ');
    expect(await seen(other, 'N8', 'Tôi ghi')).toBe('Tôi ghi');
    expect(await seen(one, 'J8', 'Hội Phụ nữ')).toBe('Hội Phụ nữ');
  });

  it('the same cell in two grids: the later one stands, in both windows', async () => {
    await type(one, 'N9', 'Trước');
    expect(await seen(other, 'N9', 'Trước')).toBe('Trước');
    await type(other, 'N9', 'Sau');
    expect(await shown('N9', 'Sau')).toBe('Sau');
    expect(await seen(one, 'N9', 'Sau')).toBe('Sau');
  });

  it('the form meets a change in the grid: the open form keeps what was typed and shows both', async () => {
    const sidebar = await meetChange(MET_ROW);
    expect(await sidebar.locator('.versions', { hasText: 'Ghi chú' }).innerText()).toMatch(
      /Gõ trong biểu mẫu[\s\S]*Gõ trong bảng/,
    );
    expect((await cellOf(bench, TAB, `N${String(MET_ROW)}`))?.t).toBe('Gõ trong bảng');
    await sidebar.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await sidebar.getByText('Đã lưu', { exact: true }).waitFor();
    expect(await shown(`N${String(MET_ROW)}`, 'Gõ trong biểu mẫu')).toBe('Gõ trong biểu mẫu');
  });

  it('a host that dies is opened anew: both are told, nothing is lost, and both work on', async () => {
    const sidebar = await meetChange(KILLED_ROW);
    await type(other, 'N11', 'Ngay trước');
    expect(await shown('N11', 'Ngay trước')).toBe('Ngay trước');
    killHost(bench);
    for (const page of [one, other]) await page.getByText('Đã mở lại bảng tính').waitFor();
    expect((await cellOf(bench, TAB, 'N11'))?.t).toBe('Ngay trước');
    await type(one, 'N10', 'Sau khi mở lại');
    expect(await seen(other, 'N10', 'Sau khi mở lại')).toBe('Sau khi mở lại');
    await sidebar.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await sidebar.getByText('Đã lưu', { exact: true }).waitFor();
    expect(await shown(`N${String(KILLED_ROW)}`, 'Gõ trong biểu mẫu')).toBe('Gõ trong biểu mẫu');
  });
});
