import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import {
  buildPage,
  cellOf,
  eventually,
  goTo,
  openAs,
  openSidebar,
  OWNER,
  startBench,
  type TestBench,
} from '../support/workbench';

const OFFICIAL = 'dia-chinh@binhthuan.example';
const VIEWER = 'nguoi-xem@loa-xom.example';
const TAB = 'Hoạt động';

/** Google's words of fact 19. */
const PROTECTED = 'You are trying to edit a protected cell or object';

describeInBrowser('workbench on the demonstration workbook', () => {
  let bench: TestBench;
  let browser: { context: BrowserContext; close: () => Promise<void> };
  const opened: { close: () => Promise<void> }[] = [];
  let page: Page;

  beforeAll(async () => {
    buildPage();
    bench = await startBench();
    opened.push(bench);
    browser = await openBrowser();
    opened.unshift(browser);
    page = await openAs(browser.context, bench, OFFICIAL);
  }, 180_000);

  afterAll(async () => {
    for (const { close } of opened) await close();
  });

  const shown = (name: string, wanted: string | undefined): Promise<string | undefined> =>
    eventually(
      async () => (await cellOf(bench, TAB, name))?.t,
      (text) => text === wanted,
    );

  it('opens with the tabs, the add-on’s menu and the user', async () => {
    expect(await page.getByRole('tab').count()).toBe(19);
    expect(await page.getByRole('menuitem', { name: 'Loa Xóm' }).count()).toBe(1);
    expect(await page.getByLabel('Bạn đang dùng với tư cách').inputValue()).toBe(OFFICIAL);
  });

  it('a date typed day first reaches the backend; undo takes it back', async () => {
    const before = (await cellOf(bench, TAB, 'B2'))?.t;
    await goTo(page, TAB, 'B2');
    await page.keyboard.type('5/3/2024');
    await page.keyboard.press('Enter');
    expect(await shown('B2', '05/03/2024')).toBe('05/03/2024');
    expect(await cellOf(bench, TAB, 'B2')).toMatchObject({ v: 45_356 });
    await page.keyboard.press('Control+z');
    expect(await shown('B2', before)).toBe(before);
  });

  it('fact 19: a protected header refuses in Google’s words and the old value stands', async () => {
    await goTo(page, TAB, 'B1');
    await page.keyboard.type('Khác');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(PROTECTED);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await cellOf(bench, TAB, 'B1'))?.t).toBe('Ngày');
  });

  it('the menu’s check runs and its alert is shown and answered', async () => {
    await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
    await page.getByRole('menuitem', { name: /^Kiểm tra/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/\d+ lỗi/);
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('rows pasted from another program are parsed by the sheet’s locale, as one step to undo', async () => {
    await page.evaluate(`navigator.clipboard.writeText('1/2/2024\\tHoãn\\n2/2/2024\\tHủy')`);
    await goTo(page, TAB, 'B700');
    await page.keyboard.press('Control+v');
    expect(await shown('B701', '02/02/2024')).toBe('02/02/2024');
    expect((await cellOf(bench, TAB, 'C700'))?.t).toBe('Hoãn');
    await page.keyboard.press('Control+z');
    expect(await shown('B701', undefined)).toBeUndefined();
  });

  it('a row inserted by the right mouse button is the backend’s', async () => {
    const second = (await cellOf(bench, TAB, 'A2'))?.t;
    await goTo(page, TAB, 'B2');
    await page.getByRole('menuitem', { name: 'Chèn', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Chèn hàng phía trên' }).click();
    expect(await shown('A3', second)).toBe(second);
    await goTo(page, TAB, 'B2');
    await page.getByRole('menuitem', { name: 'Chỉnh sửa' }).click();
    await page.getByRole('menuitem', { name: 'Xóa hàng 2' }).click();
    expect(await shown('A2', second)).toBe(second);
  });

  it('two windows show each other’s edits', async () => {
    const other = await openAs(browser.context, bench, OWNER);
    await goTo(other, TAB, 'N3');
    await page.bringToFront();
    await goTo(page, TAB, 'N3');
    await page.keyboard.type('Hai cửa sổ');
    await page.keyboard.press('Enter');
    expect(await shown('N3', 'Hai cửa sổ')).toBe('Hai cửa sổ');
    await other.bringToFront();
    await goTo(other, TAB, 'N3');
    const copied = async (): Promise<string> => {
      await other.keyboard.press('Control+c');
      return String(await other.evaluate('navigator.clipboard.readText()'));
    };
    expect(await eventually(copied, (text) => text === 'Hai cửa sổ')).toBe('Hai cửa sổ');
    await other.close();
  });

  it('reach: F6 leads out of the grid to the tabs, the menus, the sidebar and back, and the grid has the keyboard again', async () => {
    const where = (): Promise<string> =>
      page.evaluate(
        'document.activeElement.closest("[role=menubar], .sidebar, .tabs, .grid")?.className ?? ""',
      );
    // A frame hands the key on in a message.
    const goes = async (key: string, to: string): Promise<void> => {
      await page.keyboard.press(key);
      expect(await eventually(where, (at) => at === to)).toBe(to);
    };
    await openSidebar(page);
    await goTo(page, TAB, 'N7');
    await goes('F6', 'sidebar');
    await goes('F6', 'tabs');
    await goes('F6', 'menu-bar');
    await goes('Shift+F6', 'tabs');
    await goes('Shift+F6', 'sidebar');
    await goes('Shift+F6', 'grid');
    await page.keyboard.type('Lại ở bảng');
    await page.keyboard.press('Enter');
    expect(await shown('N7', 'Lại ở bảng')).toBe('Lại ở bảng');
  });

  it('a viewer sees and cannot edit', async () => {
    const viewer = await openAs(browser.context, bench, VIEWER);
    const before = (await cellOf(bench, TAB, 'N5'))?.t;
    await goTo(viewer, TAB, 'N5');
    await viewer.keyboard.type('x');
    await viewer.getByText('Bạn chỉ có quyền xem bảng tính này.').first().waitFor();
    const answer = await viewer.evaluate(async (user) => {
      const body = JSON.stringify({ user, client: 'c', sheet: 'Hoạt động', range: 'N5', values: [['x']] });
      const { location } = globalThis as unknown as { location: { search: string } };
      const answer = await fetch(`/api/edit${location.search}`, { method: 'POST', body });
      return answer.json() as Promise<{ refused: string }>;
    }, VIEWER);
    expect(answer.refused).toBe('You do not have permission to access the requested document.');
    expect((await cellOf(bench, TAB, 'N5'))?.t).toBe(before);
    await viewer.close();
  });

  it('a restart keeps what was typed', async () => {
    await bench.restart();
    expect((await cellOf(bench, TAB, 'N3'))?.t).toBe('Hai cửa sổ');
  });
});
