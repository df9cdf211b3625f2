import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { PAGE_OWNER, startPageServer } from '../support/page-server';
import { accessViolations, atRest, openPart, tabTo } from './pages';

const TITLE = 'Lịch sử của dòng';
const DELETED = 'Dòng đã xóa, ô đã sửa';

describeInBrowser('«Lịch sử của dòng» in the sidebar', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const broken: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser(SIDEBAR);
    server = await startPageServer();
    page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(server.url('showSidebar'));
    await atRest(page);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    expect(broken).toEqual([]);
  });

  const dialog = () => page.locator('dialog[open]');

  it('from the checking list: a row of which nothing is known says so; Esc closes it and gives the keyboard back', async () => {
    await openPart(page, 'Kiểm tra');
    await page.getByRole('button', { name: TITLE }).first().focus();
    await page.keyboard.press('Enter');
    await dialog().getByText('Dòng này chưa được Loa Xóm ghi lần nào').waitFor();
    expect(await accessViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    const focused = await page.evaluate<string>('document.activeElement.textContent');
    expect(focused).toContain(TITLE);
  });

  it('from the form, in 300 px: who, when and which cells, by keyboard', async () => {
    const rows = await server.rpc<{ rev: string; id: string | null }>(
      { command: 'rowAt', tab: 'activities', row: 4 },
      PAGE_OWNER,
    );
    await server.rpc(
      {
        command: 'saveRow',
        tab: 'activities',
        token: 'lich-su-1',
        row: 4,
        rev: rows.rev,
        ...(rows.id === null ? {} : { id: rows.id }),
        cells: { attendance: '61' },
      },
      PAGE_OWNER,
    );
    await page
      .locator('.finding', { hasText: 'HD003' })
      .getByRole('button', { name: 'Mở để sửa' })
      .first()
      .click();
    await page.getByText('Sửa HD003').waitFor();
    await tabTo(page, '.form-head button.small');
    await page.keyboard.press('Enter');
    await dialog().getByText('Sửa dòng').first().waitFor();
    const text = await dialog().innerText();
    expect(text).toContain('Trần Quản Trị');
    expect(text).toMatch(/Số người\. Trước: 60\. Sau: 61/);
    expect(await accessViolations(page)).toEqual([]);
    const wide = await page.evaluate<boolean>(
      'document.querySelector("dialog[open]").scrollWidth > document.querySelector("dialog[open]").clientWidth',
    );
    expect(wide).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('from the list of what was lost', async () => {
    await server.rpc({ command: 'check' }, PAGE_OWNER);
    await server.host.act({
      spreadsheetId: server.spreadsheetId,
      user: PAGE_OWNER,
      sheet: 'Hoạt động',
      command: { kind: 'deleteRows', at: 3, count: 1 },
    });
    await openPart(page, 'Kiểm tra');
    await page.getByText(DELETED).click();
    await atRest(page);
    await page.locator('details .finding').getByRole('button', { name: TITLE }).click();
    await dialog().getByText('Sửa dòng').first().waitFor();
    await page.keyboard.press('Escape');
  });
});
