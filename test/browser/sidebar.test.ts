import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FindingsData, RowData } from '../../src/rpc/messages';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import type { PageServer } from '../support/page-server';
import { startPageServer } from '../support/page-server';
import { accessViolations, atRest, openPart, tabTo } from './pages';

describeInBrowser('the sidebar in a browser', () => {
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const broken: string[] = [];

  beforeAll(async () => {
    server = await startPageServer();
    browser = await openBrowser(SIDEBAR);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.weather.run = {};
    server.weather.instead = null;
    server.weather.delay = 0;
    page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(server.url('showSidebar'));
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await atRest(page);
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const rowAt = (row: number) => server.rpc<RowData>({ command: 'rowAt', tab: 'activities', row });
  /** The row that was added last. */
  const lastRow = async (from = 5): Promise<RowData> => {
    const row = await rowAt(from);
    return lastRow(from + 1).catch(() => row);
  };
  const chooseWork = async (query: string) => {
    await page.getByRole('searchbox').first().fill(query);
    await page.locator('.choice').last().click();
  };

  it('records a meeting from the form: plan item, form, hamlets, figures, two pieces of evidence', async () => {
    await chooseWork('chu truong');
    await page.getByLabel('Ngày').fill('05/03/2024');
    await page.getByLabel('Hình thức').selectOption('HT2.2');
    await page.getByText('Đình 6').click();
    await page.getByText('Trại 4').click();
    expect(await page.getByText('Đã chọn 2 xóm, 180 hộ.').count()).toBe(1);
    expect(await page.getByLabel('Liên xóm').isChecked()).toBe(true);
    await page.getByLabel('Số người').fill('110');
    await page.getByLabel('Số hộ dự').fill('105');
    await page.getByLabel('Minh chứng 1').fill('https://example.vn/bien-ban');
    await button('Thêm minh chứng').click();
    await page.getByLabel('Minh chứng 2', { exact: true }).fill('Danh sách ký');
    await button('Lưu').click();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    expect((await lastRow()).cells).toMatchObject({
      date: '05/03/2024',
      planItem: 'MK01',
      form: 'HT2.2',
      scope: 'Liên xóm',
      hamlets: 'Đình 6; Trại 4',
      attendance: '110',
      householdsAttending: '105',
      evidence: 'https://example.vn/bien-ban\nDanh sách ký',
    });
  });

  it('item 5: «Người phụ trách tiêu chí», «Các xóm» of the plan are no units: both fields begin empty, and units are offered to choose', async () => {
    await chooseWork('MK08');
    const lead = page.getByLabel('Đơn vị chủ trì');
    expect(await lead.inputValue()).toBe('');
    await page.getByText('Kế hoạch ghi «Người phụ trách tiêu chí», chưa rõ đơn vị nào.').waitFor();
    await page.getByText('Đình 6').click();
    await button('Công chức văn hóa').first().click();
    expect(await lead.inputValue()).toBe('Công chức văn hóa');
    const options = await page.locator('datalist option').all();
    const offered = await Promise.all(options.map((option) => option.getAttribute('value')));
    expect(offered).toContain('Công chức văn hóa');
    expect(offered).toContain('Hội Phụ nữ');
    expect(offered.filter((unit) => unit === 'Các xóm' || unit === 'Người phụ trách tiêu chí')).toEqual([]);
    // Its Phối hợp is «Các xóm; MTTQ xã»: the unit came along, the words did not.
    expect(await page.getByLabel('Đơn vị phối hợp').inputValue()).toBe('MTTQ xã');
    await page.getByText('Kế hoạch ghi «Các xóm».').waitFor();
  });

  it('reach: a keyboard alone records an activity', async () => {
    const type = async (selector: string, text: string) => {
      await tabTo(page, selector);
      await page.keyboard.type(text);
    };
    await type('input[type=search]', 'chu truong');
    await tabTo(page, '.choice');
    await page.keyboard.press('Enter');
    await type('#field-date', '06/03/2024');
    await type('#field-form', 'HT2.2');
    await tabTo(page, '#field-hamlets input[type=checkbox]');
    await page.keyboard.press('Space');
    await type('#field-attendance', '50');
    await type('#field-householdsAttending', '45');
    await type('#field-evidence-0', 'Biên bản');
    await tabTo(page, 'button.primary');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    expect((await lastRow()).cells).toMatchObject({ date: '06/03/2024', form: 'HT2.2', attendance: '50' });
  });

  it('item 6: a day is chosen from the month by keyboard; Esc leaves what stands and goes back to the button', async () => {
    await chooseWork('chu truong');
    const date = page.locator('#field-date');
    await date.fill('05/03/2024');
    const opener = page.getByRole('button', { name: 'Chọn trong lịch' });
    await opener.press('Enter');
    await page.getByText('Tháng 3/2024').waitFor();
    expect(await accessViolations(page)).toEqual([]);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowDown');
    await page.getByText('Tháng 4/2024').waitFor();
    await page.keyboard.press('Enter');
    expect(await date.inputValue()).toBe('12/04/2024');
    expect(await page.evaluate('document.activeElement.title')).toBe('Chọn trong lịch');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await date.inputValue()).toBe('12/04/2024');
    expect(await page.evaluate('document.activeElement.title')).toBe('Chọn trong lịch');
  });

  it('shows what is wrong with a field once it was left, and mends it in one click', async () => {
    await chooseWork('chu truong');
    await page.getByLabel('Ngày').fill('03/15/2024');
    await page.getByLabel('Ngày').blur();
    const note = page.locator('#field-date-notes');
    await note.getByText('15/03/2024').first().waitFor();
    await note.getByRole('button').click();
    expect(await page.getByLabel('Ngày').inputValue()).toBe('15/03/2024');
    expect(await note.innerText()).toBe('');
  });

  it('a draft survives closing the sidebar', async () => {
    await chooseWork('chu truong');
    await page.getByLabel('Ghi chú').fill('Trời mưa to');
    await page.reload();
    await atRest(page);
    expect(await page.getByLabel('Ghi chú').inputValue()).toBe('Trời mưa to');
    expect(await page.getByText('Đã mở lại bản ghi dở lúc trước.').count()).toBe(1);
  });

  it('a row changed since it was loaded: both versions side by side, nothing typed is lost', async () => {
    await openPart(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Mở để sửa' }).first().click();
    await page.getByLabel('Ghi chú').fill('Của tôi');
    const [, code = ''] = /(HD\d+)/.exec(await page.locator('h2').first().innerText()) ?? [];
    const row = Number(code.slice(2)) + 1;
    await server.host.edit({
      spreadsheetId: server.spreadsheetId,
      user: 'quan-tri@binhthuan.example',
      sheet: 'Hoạt động',
      range: `N${String(row)}`,
      values: [['Của người khác']],
    });
    await button('Lưu').click();
    const anyway = button('Vẫn lưu, sửa sau');
    if ((await anyway.count()) > 0) await anyway.click();
    await page.getByText('Dòng này vừa có người sửa').waitFor();
    const versions = page.locator('.versions', { hasText: 'Ghi chú' });
    expect(await versions.innerText()).toMatch(/Của tôi[\s\S]*Của người khác/);
    expect(await accessViolations(page)).toEqual([]);
    await button('Lưu theo lựa chọn').click();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    expect((await rowAt(row)).cells['note']).toBe('Của tôi');
  });

  it('mends all certain ones after showing the list', async () => {
    await openPart(page, 'Kiểm tra');
    await page.getByRole('button', { name: /Sửa hết/ }).click();
    expect(await page.locator('.mend-list').innerText()).toContain('Đình 6');
    await page.getByRole('button', { name: /^Sửa \d+ chỗ$/ }).click();
    await atRest(page);
    const left = await server.rpc<FindingsData>({ command: 'findings' });
    expect(left.certain).toBe(0);
  });

  it('F8 goes to the next finding, Shift+F8 back, and the grid goes along', async () => {
    await openPart(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Chỗ sau' }).focus();
    await page.keyboard.press('F8');
    expect(await page.evaluate("document.activeElement.closest('.finding') !== null")).toBe(true);
  });

  it('a gap turned into an activity fills the form', async () => {
    await openPart(page, 'Độ bao phủ');
    await page.getByRole('button', { name: 'Ghi hoạt động' }).first().click();
    await page.getByText('Dòng mới ở tab Hoạt động').waitFor();
    expect(await page.locator('#field-topics input:checked').count()).toBeGreaterThan(0);
  });

  it('a reminder for Zalo stands ready to copy, for officers and hamlets', async () => {
    await openPart(page, 'Việc của tôi');
    await page.getByLabel('Nhắc ai').selectOption({ index: 0 });
    expect(await page.getByLabel(/Lời nhắc/).inputValue()).toContain('Nguyễn Văn Hóa');
  });

  it.each([
    ['several accounts', { severalAccounts: true }, /nhiều tài khoản/],
    ['Google timed out', { faults: [{ at: 1, kind: 'timeout' as const }] }, /chưa|kịp|lâu/],
  ])('%s: a sentence and a retry, and nothing typed is lost', async (_name, run, sentence) => {
    await chooseWork('chu truong');
    await page.getByLabel('Ghi chú').fill('Giữ lại');
    server.weather.run = run;
    await button('Lưu').click();
    await button('Vẫn lưu, sửa sau').click();
    const alert = page.locator('.notice.error');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(sentence);
    expect(await page.getByLabel('Ghi chú').inputValue()).toBe('Giữ lại');
    server.weather.run = {};
    await alert.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
  });

  it.each(['Ghi', 'Kiểm tra', 'Độ bao phủ', 'Việc của tôi'])(
    'axe: part %s breaks no rule of WCAG 2.2 A and AA',
    async (part) => {
      await openPart(page, part);
      expect(await accessViolations(page)).toEqual([]);
    },
  );

  it('axe: the form, with everything that it may ask for, shown with its errors', async () => {
    await chooseWork('chu truong');
    await page.getByLabel('Hình thức').selectOption('HT2.2');
    await page.locator('summary').click();
    await button('Lưu').click();
    expect(await page.locator('.note.error').count()).toBeGreaterThan(0);
    // A box half under the buttons that stay in sight would count as too small.
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect(await accessViolations(page)).toEqual([]);
  });

  it('axe: a failure and the wait before it', async () => {
    server.weather.instead = () => ({ error: 'PERMISSION_DENIED' });
    await page.reload();
    await page.locator('.notice.error').waitFor();
    expect(await accessViolations(page)).toEqual([]);
  });

  it('200 % zoom and a phone: nothing runs off the side', async () => {
    for (const part of ['Ghi', 'Kiểm tra', 'Độ bao phủ', 'Việc của tôi']) {
      await openPart(page, part);
      await page.setViewportSize({ width: 160, height: 500 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(160);
      await page.setViewportSize({ width: 300, height: 720 });
    }
  });

  it('a viewer is told so, and finds no button that would write', async () => {
    const viewer = 'nguoi-xem@binhthuan.example';
    await server.host.share(server.spreadsheetId, viewer, 'viewer');
    await page.goto(server.url('showSidebar', viewer));
    await atRest(page);
    expect(await page.locator('.notice.warning').first().innerText()).not.toBe('');
    await page.locator('.choice').first().click();
    expect(await button('Lưu').count()).toBe(0);
    await openPart(page, 'Kiểm tra');
    expect(await page.getByRole('button', { name: /^Sửa/ }).count()).toBe(0);
  });

  it('no page threw', () => {
    expect(broken).toEqual([]);
  });
});
