import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest, openPart, tabTo } from './pages';

const TAB = 'Hoạt động';
const TITLE = 'Dòng đã xóa, ô đã sửa';
const VIEWER = 'nguoi-xem@binhthuan.example';

describeInBrowser('what was deleted or changed, in part Kiểm tra of the sidebar', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const broken: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser(SIDEBAR);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    expect(broken).toEqual([]);
  });
  beforeEach(async () => {
    server = await startPageServer();
    await server.host.share(server.spreadsheetId, VIEWER, 'viewer');
    page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
    await server.rpc({ command: 'check' }, PAGE_OWNER);
  }, 120_000);
  afterEach(async () => {
    await page.close();
    await server.close();
  });

  const grid = { user: PAGE_OWNER, sheet: TAB };
  const deleteFirst = () =>
    server.host.act({
      spreadsheetId: server.spreadsheetId,
      ...grid,
      command: { kind: 'deleteRows', at: 1, count: 1 },
    });
  const cells = async () => {
    const { sheets } = await server.host.state(server.spreadsheetId);
    return sheets.find(({ name }) => name === TAB)?.cells ?? [];
  };
  const column = async (header: string): Promise<readonly unknown[]> => {
    const [names = [], ...rows] = await cells();
    const at = names.findIndex((cell) => cell?.v === header);
    return rows.map((row) => row[at]?.v).filter((value) => value !== undefined && value !== '');
  };
  const open = async (user?: string): Promise<void> => {
    await page.goto(server.url('showSidebar', user));
    await atRest(page);
    await openPart(page, 'Kiểm tra');
  };
  const openList = async (): Promise<void> => {
    await page.getByText(TITLE).click();
    await atRest(page);
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  it('nothing lost: it says so, and asks the server only when it is opened', async () => {
    await open();
    expect(await page.getByText('Không có dòng nào bị xóa').count()).toBe(0);
    await openList();
    await page.getByText('Không có dòng nào bị xóa').waitFor();
  });

  it('a deleted row is listed with what stood there and comes back by keyboard; «Hoàn tác» takes it away again', async () => {
    const codes = await column('Mã');
    await deleteFirst();
    expect(await column('Mã')).not.toEqual(codes);
    await open();
    await openList();
    await page.getByText('Hoạt động HD001', { exact: true }).waitFor();
    expect(await page.locator('details .finding').innerText()).toContain('Số người: 95');
    expect(await accessViolations(page)).toEqual([]);
    await tabTo(page, 'details .finding .primary');
    await page.keyboard.press('Enter');
    await page.getByText('Đã khôi phục 1 dòng.').first().waitFor();
    await atRest(page);
    expect([...(await column('Mã'))].sort()).toEqual([...codes].sort());
    await button('Hoàn tác').click();
    await page.getByText('Đã trở lại như trước khi khôi phục.').first().waitFor();
    expect(await column('Mã')).toHaveLength(codes.length - 1);
  });

  it('a changed cell shows both texts and comes back', async () => {
    const [names = []] = await cells();
    const letter = String.fromCharCode(65 + names.findIndex((cell) => cell?.v === 'Số người'));
    await server.host.edit({
      spreadsheetId: server.spreadsheetId,
      ...grid,
      range: `${letter}2`,
      values: [[999]],
    });
    await open();
    await openList();
    const item = page.locator('details .finding', { hasText: 'Số người' });
    expect(await item.innerText()).toMatch(/95[\s\S]*999/);
    await item.getByRole('button', { name: /^Khôi phục ô Số người/ }).click();
    await page.getByText('Đã khôi phục 1 ô.').first().waitFor();
    expect(await column('Số người')).toEqual([95, 45, 60]);
    await page.getByText('Không có dòng nào bị xóa').waitFor();
  });

  it('a viewer sees what was lost, and no button that would be refused', async () => {
    await deleteFirst();
    await open(VIEWER);
    await openList();
    await page.getByText('Hoạt động HD001', { exact: true }).waitFor();
    expect(await button(/^Khôi phục/).count()).toBe(0);
  });
});
