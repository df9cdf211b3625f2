import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { CheckData } from '../../src/rpc/messages';
import { loa, loaJson, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const demo = folder.path('minh-hoa.xlsx');
beforeAll(() => void loaJson('init', '--workbook', demo, '--template', 'binh-thuan-2024'));
afterAll(() => folder.remove());

const copyOf = (name: string): string => {
  copyFileSync(demo, folder.path(name));
  return folder.path(name);
};
const cover = (workbook: string, period: string, ...rest: string[]): void => {
  const { code } = loaJson<{ code: number }>('coverage', '--workbook', workbook, '--period', period, ...rest);
  expect(code).toBeLessThan(2);
};
const noteOf = (workbook: string): string =>
  loaJson<CheckData>('check', '--workbook', workbook).coverage?.note ?? '';

/** The line of a figure of the commune on tab Độ bao phủ, from its name on. */
async function lineOf(workbook: string, name: string): Promise<readonly unknown[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(workbook);
  const rows = book.getWorksheet('Độ bao phủ')?.getSheetValues() ?? [];
  return (rows as (readonly unknown[] | undefined)[]).find((cells) => cells?.includes(name)) ?? [];
}

describe('trend: the kept figures of a period', () => {
  it('of the year before stay when that period is computed here, where its rows stand no more', async () => {
    const workbook = copyOf('nam-truoc.xlsx');
    cover(workbook, '2024-Q1');
    const before = await lineOf(workbook, 'Toàn xã');
    expect(before.length).toBeGreaterThan(5);
    cover(workbook, '2023-Q4');
    expect((await lineOf(workbook, 'Toàn xã')).join()).not.toBe(before.join());
    cover(workbook, '2024-Q1');
    expect(await lineOf(workbook, 'Toàn xã')).toEqual(before);
  }, 120_000);

  it('stay when the period is to be computed for a day before it begins, which is refused', async () => {
    const workbook = copyOf('truoc-ky.xlsx');
    cover(workbook, '2024-Q1');
    cover(workbook, '2024-Q2');
    const before = await lineOf(workbook, 'Toàn xã');
    const { code, stderr } = loa(
      'coverage',
      '--workbook',
      workbook,
      '--period',
      '2024-Q1',
      '--as-of',
      '2023-12-01',
    );
    expect({ code, said: stderr.includes('đứng trước ngày đầu kỳ') }).toEqual({ code: 2, said: true });
    cover(workbook, '2024-Q2');
    expect(await lineOf(workbook, 'Toàn xã')).toEqual(before);
  }, 120_000);
});

describe('the note about tab Độ bao phủ speaks of what the tab shows', () => {
  it('of the last computing, whatever its year and its day', () => {
    const workbook = copyOf('loi-nhan.xlsx');
    expect(noteOf(workbook)).toBe('');
    for (const period of ['2024', '2023-Q4', '2024-Q1']) {
      cover(workbook, period);
      expect(noteOf(workbook)).toContain(`(kỳ ${period})`);
      expect(noteOf(workbook)).toContain('số liệu chưa đổi từ đó');
    }
    cover(workbook, '2024-Q2', '--as-of', '2024-03-20');
    expect(noteOf(workbook)).toContain('(kỳ 2024-Q2)');
  }, 180_000);
});

describe('a period that has not begun', () => {
  it('is refused with the day on which it begins; the file stays as it was', () => {
    const workbook = copyOf('chua-toi.xlsx');
    const { code, stderr } = loa('coverage', '--workbook', workbook, '--period', '2999-Q1');
    expect(code).toBe(2);
    expect(stderr).toContain('quý I năm 2999 bắt đầu từ ngày 15/12/2998, nay chưa tới');
    expect(readFileSync(workbook).equals(readFileSync(demo))).toBe(true);
  });
});
