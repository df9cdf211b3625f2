import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import {
  atRestIn,
  buildPage,
  cellOf,
  eventually,
  goTo,
  openAs,
  openPartIn,
  openSidebar,
  startBench,
  viewOf,
  type TestBench,
} from '../support/workbench';

const OFFICIAL = 'van-hoa@binhthuan.example';
const TAB = 'Hoạt động';

/** A row of the demonstration without a finding; its hamlet is Chùa 8. */
const ROW = 8;
const VERDICT = 'O';

/** An edit is judged by itself; only a full check compares rows (docs/adr/0005). */
const FINE = /^Đạt/;

/** The first empty row of the demonstration. */
const FREE = 410;

describeInBrowser('workbench: findings in the grid and in the form', () => {
  let bench: TestBench;
  let page: Page;
  const opened: { close: () => Promise<void> }[] = [];

  beforeAll(async () => {
    buildPage();
    bench = await startBench();
    opened.push(bench);
    const browser = await openBrowser();
    opened.unshift(browser);
    page = await openAs(browser.context, bench, OFFICIAL);
  }, 180_000);
  afterAll(async () => {
    for (const { close } of opened) await close();
  });

  const text = async (name: string): Promise<string> => (await cellOf(bench, TAB, name))?.t ?? '';
  const verdict = (row: number, wanted: RegExp): Promise<string> =>
    eventually(
      () => text(`${VERDICT}${String(row)}`),
      (found) => wanted.test(found),
    );
  const type = async (name: string, typed: string): Promise<void> => {
    await goTo(page, TAB, name);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };
  const paste = async (name: string, table: string): Promise<void> => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(table)})`);
    await goTo(page, TAB, name);
    await page.keyboard.press('Control+v');
  };
  const button = (sidebar: FrameLocator, name: string | RegExp) =>
    sidebar.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

  it.each([
    ['Lỗi', 'B', '31/4/2024', /^Lỗi: Ngày: không có ngày/],
    ['Cần xem', 'M', '', /^Cần xem: Minh chứng: còn trống/],
    ['Gợi ý', 'H', 'xóm chùa 8', /^Gợi ý: Xóm: đang ghi «xóm chùa 8», hiểu là «Chùa 8»/],
  ])(
    'the grid: a finding of level «%s» appears beside the row and goes when mended',
    async (_level, column, typed, wanted) => {
      const cell = `${column}${String(ROW)}`;
      const before = await text(cell);
      expect(await text(`${VERDICT}${String(ROW)}`)).toMatch(FINE);
      if (typed === '') {
        await goTo(page, TAB, cell);
        await page.keyboard.press('Delete');
      } else await type(cell, typed);
      expect(await verdict(ROW, wanted)).toMatch(wanted);
      await type(cell, before);
      expect(await verdict(ROW, FINE)).toMatch(FINE);
    },
  );

  it('the form: each level has its word and its sentence beside the field, and a mend empties it', async () => {
    await goTo(page, TAB, `B${String(ROW)}`);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('searchbox').first().fill('chu truong');
    await sidebar.locator('.choice').last().click();
    const date = sidebar.locator('#field-date-notes');
    await sidebar.locator('#field-date').fill('3/25/2024');
    await sidebar.locator('#field-date').blur();
    await date.locator('.note.error').waitFor();
    await date.getByRole('button').first().click();
    await date.locator('.note').waitFor({ state: 'detached' });
    expect(await sidebar.locator('#field-date').inputValue()).toBe('25/03/2024');
    await button(sidebar, 'Lưu').click();
    await sidebar.locator('.note.warning', { hasText: 'Minh chứng' }).first().waitFor();
    await button(sidebar, 'Bỏ').click();
    await button(sidebar, 'Bỏ bản đang gõ').click();
  });

  it('the sidebar lists what the grid got wrong, goes to the cell, and mends it in one click', async () => {
    await type(`H${String(ROW)}`, 'xóm chùa 8');
    await verdict(ROW, /^Gợi ý/);
    await goTo(page, TAB, `B${String(ROW)}`);
    const sidebar = await openSidebar(page, 'Kiểm tra');
    await button(sidebar, 'Kiểm tra lại').click();
    await atRestIn(sidebar);
    const finding = sidebar.locator('.finding', { hasText: 'hiểu là «Chùa 8»' }).first();
    await finding.getByRole('button', { name: 'Đến ô' }).click();
    expect(
      await eventually(
        () => page.locator('header input').first().inputValue(),
        (name) => name === `H${String(ROW)}`,
      ),
    ).toBe(`H${String(ROW)}`);
    await finding.getByRole('button', { name: /^Sửa/ }).click();
    expect(await verdict(ROW, FINE)).toMatch(FINE);
    expect(await text(`H${String(ROW)}`)).toBe('Chùa 8');
  });

  it('200 rows pasted with faults: all are kept as pasted, the faulty are marked, the good are not', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => pastedRow(index));
    await paste(`B${String(FREE)}`, rows.map((row) => row.join('\t')).join('\n'));
    const last = FREE + rows.length - 1;
    expect(await verdict(last, /./)).not.toBe('');
    const view = await tabCells();
    for (const [index, [date, , , , , , hamlet]] of rows.entries()) {
      const row = FREE + index;
      expect([view(`B${String(row)}`), view(`H${String(row)}`)]).toEqual([date, hamlet]);
      const isBad = index % 10 === 0 || index % 10 === 5;
      expect({ row, verdict: view(`${VERDICT}${String(row)}`).slice(0, 3) === 'Lỗi' }).toEqual({
        row,
        verdict: isBad,
      });
    }
    await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
    await page.getByRole('menuitem', { name: /^Kiểm tra/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    const checked = await tabCells();
    expect(new Set(rows.map((_, index) => checked(`A${String(FREE + index)}`))).size).toBe(rows.length);
  });

  it('a gap becomes an activity: the form is filled, saved, and the hamlet’s figure rises', async () => {
    const sidebar = await openSidebar(page, 'Độ bao phủ');
    const gap = sidebar
      .locator('.finding', { has: sidebar.getByRole('button', { name: 'Ghi hoạt động' }) })
      .first();
    const hamlet = (await gap.locator('strong').innerText()).trim();
    const figure = async (): Promise<number> => {
      const bar = sidebar.locator('.bar-head', { hasText: hamlet }).first();
      const [, found = ''] = /(\d+,\d)\s*%/.exec(await bar.innerText()) ?? [];
      return Number(found.replace(',', '.'));
    };
    const before = await figure();
    await gap.getByRole('button', { name: 'Ghi hoạt động' }).click();
    await sidebar.locator('.form').waitFor();
    expect(await sidebar.locator('#field-hamlets input:checked').count()).toBeGreaterThan(0);
    await sidebar.locator('#field-status').getByText('Đã thực hiện', { exact: true }).click();
    await sidebar.getByLabel('Hình thức').selectOption('HT2.2');
    await sidebar.locator('#field-date').fill('10/12/2024');
    await sidebar.getByLabel('Số người').fill('60');
    await sidebar.getByLabel('Số hộ dự').fill('50');
    await sidebar.getByLabel('Minh chứng 1').fill('https://example.vn/khoang-trong');
    await button(sidebar, 'Lưu').click();
    await sidebar.getByText('Đã lưu', { exact: true }).waitFor();
    await openPartIn(sidebar, 'Độ bao phủ');
    await button(sidebar, 'Tính lại').click();
    await atRestIn(sidebar);
    expect(await eventually(figure, (now) => now > before)).toBeGreaterThan(before);
  });

  /** Every tenth row has a day that no calendar has, every fifth a hamlet that the commune has not. */
  function pastedRow(index: number): string[] {
    const day = String((index % 28) + 1).padStart(2, '0');
    const date = index % 10 === 0 ? '31/04/2024' : `${day}/0${String((index % 9) + 1)}/2024`;
    const hamlet = index % 10 === 5 ? 'Xóm Không Có' : 'Chùa 8';
    const evidence = `https://example.vn/dan/${String(index)}`;
    return [
      date,
      'Đã thực hiện',
      'MK13',
      'ND3.6',
      'HT3.4',
      'Một xóm',
      hamlet,
      'Hội Phụ nữ',
      '',
      String(30 + index),
      '20',
      evidence,
    ];
  }

  /** The tab as it stands now, read once. */
  async function tabCells(): Promise<(name: string) => string> {
    const { sheets } = await viewOf(bench, OFFICIAL);
    const cells = new Map(
      (sheets.find(({ name }) => name === TAB)?.cells ?? []).map(([row, column, cell]) => [
        `${String.fromCharCode(65 + column)}${String(row + 1)}`,
        cell?.t ?? '',
      ]),
    );
    return (name) => cells.get(name) ?? '';
  }
});
