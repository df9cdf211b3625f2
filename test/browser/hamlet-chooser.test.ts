import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeCommune } from '../../cli/demo-commune/make-commune';
import { OFFICERS } from '../../cli/demo-commune/officers';
import { readStarter } from '../../cli/starter-files';
import type { RowData } from '../../src/rpc/messages';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { startPageServer } from '../support/page-server';
import { accessViolations, atRest, tabTo } from './pages';

const USER = OFFICERS[0].Email;
const NOW = Date.UTC(2026, 8, 15, 2);
const UNITS = 90;
const ROWS = 20;
const NOUN = 'xóm, tổ dân phố, bản';
const PICTURES = process.env['CHOOSER_PICTURES'];

/** Ninety units of four former communes and of three clusters that cut across them. */
function largeCommune() {
  const starter = makeCommune(readStarter(join(__dirname, '../../sheets-templates'), 'xa-2026'), 2026, {
    units: UNITS,
    activities: ROWS,
  });
  return {
    ...starter,
    Xóm: (starter['Xóm'] ?? []).map((unit, at) => ({ ...unit, Cụm: `Cụm ${String((at % 3) + 1)}` })),
  };
}

describeInBrowser('choosing among ninety hamlets in the sidebar', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startPageServer({ starter: largeCommune(), now: NOW });
    await server.host.share(server.spreadsheetId, USER, 'editor');
    browser = await openBrowser(SIDEBAR);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(server.url('showSidebar', USER));
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await atRest(page);
    await page.getByRole('searchbox').first().fill('MK01');
    await page.locator('.choice').last().click();
    await page.getByLabel('Hình thức').selectOption('HT2.2');
    await page.getByLabel('Ngày').fill('05/09/2026');
  });

  const field = () => page.locator('#field-hamlets');
  const group = (name: string) => field().getByRole('checkbox', { name: new RegExp(`^${name} \\d`) });
  const search = () => field().getByRole('searchbox');
  const said = () => field().locator('.chosen').innerText();
  const picked = (count: number) =>
    field().getByText(new RegExp(`^Đã chọn ${String(count)} ${NOUN}, [\\d.]+ hộ\\.$`));
  const look = async (name: string) => {
    // A box half under the buttons that stay in sight would count as too small.
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect([name, await accessViolations(page)]).toEqual([name, []]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };

  it('by former commune: the groups are folded, one tick takes all of a group, and one less is an exception', async () => {
    expect(await field().locator('.tick.within').count()).toBe(0);
    await group('Xã cũ Minh Tân').check();
    await picked(22).waitFor();
    expect(await said()).toBe('Ô sẽ ghi: «Cả 22 đơn vị xã cũ Minh Tân».');
    await field().getByRole('button', { name: 'Mở Xã cũ Minh Tân' }).click();
    expect(await field().locator('.tick.within').count()).toBe(22);
    await field()
      .getByLabel(/^Xóm 3 /)
      .uncheck();
    await picked(21).waitFor();
    expect(await said()).toMatch(/^Ô sẽ ghi: «Cả 22 đơn vị xã cũ Minh Tân trừ Xóm 3 \(Minh Tân\)»\.$/);
    expect(
      await group('Xã cũ Minh Tân').evaluate(
        (box) => (box as unknown as { indeterminate: boolean }).indeterminate,
      ),
    ).toBe(true);
    await look('former-commune');
  });

  it('by cluster, when that is chosen', async () => {
    await field().getByLabel('Nhóm theo').selectOption({ label: 'Cụm' });
    await group('Cụm 2').check();
    await picked(30).waitFor();
    expect(await said()).toBe('Ô sẽ ghi: «Cả 30 đơn vị cụm 2».');
    await look('cluster');
  });

  it('«cả xã trừ …» and the search, by the keyboard alone; what is saved is read as those hamlets', async () => {
    await tabTo(page, '#field-hamlets input[type=search]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await picked(UNITS).waitFor();
    await search().focus();
    // Without accents; one is left, so that Enter takes it out again.
    await page.keyboard.type('3 minh tan');
    await field().locator('.tick.within, .tick').first().waitFor();
    await page.keyboard.press('Enter');
    await picked(UNITS - 1).waitFor();
    expect(await search().inputValue()).toBe('');
    await page.keyboard.type('ban trung');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await picked(UNITS - 2).waitFor();
    await page.keyboard.press('Shift+Tab');
    const cell = await said();
    expect(cell).toMatch(/^Ô sẽ ghi: «Cả 90 đơn vị trừ (?=.*Xóm 3 \(Minh Tân\))(?=.*Bản Trung).*»\.$/);
    await search().fill('khong co');
    await field().getByText('Không có mục nào khớp.').waitFor();
    await search().fill('');
    await look('whole-commune');
    await page.getByLabel('Số người').fill('900');
    await page.getByLabel('Số hộ dự').fill('800');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    const row = await server.rpc<RowData>({ command: 'rowAt', tab: 'activities', row: ROWS + 2 }, USER);
    expect(`Ô sẽ ghi: «${String(row.cells['hamlets'])}».`).toBe(cell);
    const { findings } = await server.rpc<{
      findings: readonly { row: number; column: string; severity: string; message: string }[];
    }>({ command: 'check' }, USER);
    // Read as those hamlets, which are more than one evening can meet.
    expect(
      findings.filter((each) => each.row === ROWS + 2 && each.column === 'Xóm').map(({ message }) => message),
    ).toEqual([expect.stringContaining(`nêu ${String(UNITS - 2)} ${NOUN}`)]);
  });
});
