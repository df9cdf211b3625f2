import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import { describeInBrowser, openBrowser, SIDEBAR } from '../support/browser';
import type { PageServer, StarterRecords } from '../support/page-server';
import { OFFICIAL, SMALL_COMMUNE, startPageServer } from '../support/page-server';
import { accessViolations, atRest } from './pages';

const LEADER = 'lanh-dao@binhthuan.example';
/** What the dialog gets on a laptop of 1,024 × 700. */
const LAPTOP = { width: 1000, height: 640 };
const PHONE = { width: 390, height: 780 };

const withLeader = (commune: StarterRecords): StarterRecords => ({
  ...commune,
  'Cán bộ': [
    ...(commune['Cán bộ'] ?? []),
    { Email: LEADER, 'Họ tên': 'Lê Thị Lãnh Đạo', 'Đơn vị': 'UBND xã', 'Vai trò': 'Lãnh đạo' },
  ],
});

const MEETING = {
  'Trạng thái': 'Đã thực hiện',
  'Mục kế hoạch': 'MK01',
  'Hình thức': 'HT2.2',
  'Phạm vi': 'Một xóm',
  'Đơn vị chủ trì': 'Ban quản lý',
};

const meeting = (index: number, hamlet: string) => ({
  ...MEETING,
  Mã: `HD${String(index + 1).padStart(3, '0')}`,
  Ngày: `${String((index % 27) + 1).padStart(2, '0')}/${String((index % 5) + 1).padStart(2, '0')}/2024`,
  'Nội dung': `ND1; ${['ND2.1', 'ND2.3', 'ND3.1'][index % 3] ?? ''}`,
  Xóm: hamlet,
  'Số người': '60',
  'Số hộ dự': '58',
  'Minh chứng': `https://example.vn/m/${String(index)}`,
});

const hamlet = (index: number, more: Record<string, string> = {}) => ({
  'Mã xóm': `X${String(index + 1).padStart(3, '0')}`,
  'Tên xóm': `Trại ${String(index + 1)}`,
  'Số hộ': '100',
  'Có loa': 'Có',
  'Có nhóm Zalo': 'Có',
  'Người phụ trách': OFFICIAL,
  ...more,
});

/** Plan items whose last day is over. */
const OVERDUE = ['MK01', 'MK02', 'MK03', 'MK04'].map((code, at) => ({
  'Mã mục': code,
  'Mục kế hoạch': `Tuyên truyền tại các xóm, đợt ${String(at + 1)}`,
  'Nội dung': ['ND1', 'ND2.1', 'ND2.3', 'ND3.1'][at] ?? '',
  'Hình thức': 'HT2.2',
  'Chủ trì': 'Công chức văn hóa – xã hội',
  'Phạm vi': 'Từng xóm',
  'Từ ngày': '01/01/2024',
  'Đến ngày': '30/06/2024',
  'Chỉ tiêu': '1',
  'Đơn vị tính': 'cuộc',
}));

const commune = (count: number, meetings: number, grouped = false): StarterRecords =>
  withLeader({
    ...SMALL_COMMUNE,
    Xóm: Array.from({ length: count }, (_, index) =>
      hamlet(index, grouped ? { 'Xã cũ': `xã Cũ ${String((index % 3) + 1)}` } : {}),
    ),
    'Hoạt động': Array.from({ length: meetings }, (_, index) =>
      meeting(index, `Trại ${String((index % count) + 1)}`),
    ),
  });

/** Meetings over eight months, some of them in the quarter that is shown. */
const untilAugust = (records: StarterRecords): StarterRecords => ({
  ...records,
  'Hoạt động': (records['Hoạt động'] ?? []).map((row, at) => ({
    ...row,
    Ngày: `${String((at % 18) + 1).padStart(2, '0')}/0${String((at % 8) + 1)}/2024`,
  })),
});

const JUNE = Date.UTC(2024, 5, 20, 2);

/** The five states in which a leader may find the commune. */
const STATES: readonly (readonly [string, StarterRecords, number])[] = [
  ['empty', { ...commune(4, 0), 'Hoạt động': [] }, JUNE],
  ['January', commune(12, 2), Date.UTC(2024, 0, 10, 2)],
  ['normal', untilAugust(commune(18, 60)), Date.UTC(2024, 7, 20, 2)],
  ['late', { ...commune(18, 3), 'Kế hoạch': OVERDUE }, Date.UTC(2024, 10, 20, 2)],
  ['90 hamlets', commune(90, 120, true), JUNE],
];

describeInBrowser('Tổng quan', () => {
  let browser: Browser;
  const broken: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser(LAPTOP);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    expect(broken).toEqual([]);
  });

  async function opened(
    [, starter, now]: (typeof STATES)[number],
    work: (page: Page, server: PageServer) => Promise<void>,
    size = LAPTOP,
    fn = 'menuOverview',
  ): Promise<void> {
    const server = await startPageServer({ starter, now });
    await server.host.share(server.spreadsheetId, LEADER, 'editor');
    if (starter['Kế hoạch'] !== undefined) await server.rpc({ command: 'submitPeriod', period: '2024-Q3' });
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
    try {
      await page.setViewportSize(size);
      await page.goto(server.url(fn, LEADER));
      await atRest(page);
      await work(page, server);
    } finally {
      await page.close();
      await server.close();
    }
  }

  const keep = (name: string, bytes: Uint8Array): void => {
    const folder = process.env['SHOTS'];
    if (folder !== undefined) writeFileSync(`${folder}/${name}`, bytes);
  };

  const shot = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['SHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };

  it.each(STATES)(
    '%s: on a laptop without scrolling, on a phone in one column, printed on one sheet; axe finds nothing',
    async (...state) => {
      await opened(state, async (page) => {
        await page.getByRole('heading', { name: /số liệu đến ngày/ }).waitFor();
        await shot(page, `overview-${state[0]}`);
        const height = await page.evaluate('document.documentElement.scrollHeight');
        expect(Number(height)).toBeLessThanOrEqual(LAPTOP.height);
        expect(await accessViolations(page)).toEqual([]);
        const printed = await page.pdf({ preferCSSPageSize: true });
        keep(`overview-${state[0]}.pdf`, printed);
        const pdf = printed.toString('latin1');
        expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
        await page.setViewportSize(PHONE);
        await shot(page, `overview-${state[0]}-390`);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect(Number(width)).toBeLessThanOrEqual(PHONE.width);
        expect(await accessViolations(page)).toEqual([]);
      });
    },
    180_000,
  );

  const normal = STATES[2] ?? STATES[0];
  if (normal === undefined) throw new Error('no state');

  it('by keyboard: a cell of the matrix opens its rows, a row goes to the grid', async () => {
    await opened(normal, async (page) => {
      const cell = page.getByRole('button', { name: /^Trại 1, .*: Trực tiếp/ }).first();
      await cell.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^Các dòng: Trại 1/ }).waitFor();
      await shot(page, 'overview-rows');
      await page.getByRole('button', { name: 'Đến dòng' }).first().press('Enter');
    });
  }, 120_000);

  it('a leader sees it first in the sidebar', async () => {
    await opened(
      normal,
      async (page) => {
        expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Tổng quan');
        await page.getByText('Mở «Tổng quan» rộng').waitFor();
        await shot(page, 'overview-sidebar');
        expect(await accessViolations(page)).toEqual([]);
        await page.getByRole('tab', { name: 'Việc của tôi' }).click();
        await page.getByRole('button', { name: 'Xem các kỳ' }).click();
        await page.getByText('Chưa trình.').waitFor();
        await shot(page, 'approval-sidebar');
        expect(await accessViolations(page)).toEqual([]);
      },
      SIDEBAR,
      'showSidebar',
    );
  }, 120_000);
});
