import { afterAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { CheckData, NewYearData, SetUpData } from '../../src/rpc/messages';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { typeInto, TypedWorkbook } from '../support/typed-workbook';

const folder = temporaryFolder();
afterAll(() => folder.remove());

async function opened(path: string): Promise<TypedWorkbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return new TypedWorkbook(workbook);
}

function settingCell(book: TypedWorkbook, setting: string): ExcelJS.Cell {
  const row = book.found('Cấu hình', 'Mục cài đặt').find(({ value }) => value === setting)?.row ?? 0;
  return book.cell('Cấu hình', row, 'Giá trị');
}

async function daysOffOf(path: string): Promise<readonly string[]> {
  return settingCell(await opened(path), 'Ngày nghỉ').text.split('\n');
}

async function withSettings(
  path: string,
  values: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  await typeInto(path, (book) => {
    for (const [setting, value] of Object.entries(values)) settingCell(book, setting).value = value;
  });
}

describe('16.6: days off filled in', () => {
  it('set-up fills those of the report year, says so, and leaves alone what is only a policy', async () => {
    const path = folder.path('moi.xlsx');
    const made = loaJson<SetUpData>('init', '--workbook', path, '--template', 'trang');
    const days = await daysOffOf(path);
    const year = days[0]?.slice(-4) ?? '';
    expect(days[0]).toBe(`01/01/${year}`);
    expect(days).not.toContain(`24/11/${year}`);
    expect(made.notices.join(' ')).toContain('mục «Ngày nghỉ»');
  });

  it('opening a year adds its days below those that stand, and changes none of them', async () => {
    const [old, next] = [folder.path('2024.xlsx'), folder.path('2025.xlsx')];
    loaJson('init', '--workbook', old, '--template', 'binh-thuan-2024');
    await withSettings(old, { 'Ngày nghỉ': '30/4/2024; 02.09.2024' });
    const opening = loaJson<NewYearData>('new-year', '--workbook', old, '--out', next);
    const days = await daysOffOf(next);
    expect(days[0]).toBe('30/4/2024; 02.09.2024');
    expect(days.slice(1)).toEqual([
      ...['01/01/2025', '27/01/2025', '28/01/2025', '29/01/2025', '30/01/2025', '31/01/2025', '07/04/2025'],
      ...['30/04/2025', '01/05/2025', '02/05/2025', '01/09/2025', '02/09/2025', '01/01/2026', '02/01/2026'],
    ]);
    expect(opening.notices.join(' ')).toContain('14 ngày nghỉ của năm 2025');
    const { findings } = loaJson<CheckData>('check', '--workbook', next);
    expect(findings.filter(({ tab, severity }) => tab === 'Cấu hình' && severity === 'error')).toEqual([]);
  });

  it('opening a year leaves alone a list in which its days are typed already', async () => {
    const [old, next] = [folder.path('2024b.xlsx'), folder.path('2025b.xlsx')];
    loaJson('init', '--workbook', old, '--template', 'binh-thuan-2024');
    await withSettings(old, { 'Ngày nghỉ': '01/05/2024\n30/04/2025' });
    loa('new-year', '--workbook', old, '--out', next);
    expect(await daysOffOf(next)).toEqual(['01/05/2024', '30/04/2025']);
  });

  it('says so where it does not know the days of a year', async () => {
    const [old, next] = [folder.path('2027.xlsx'), folder.path('2028.xlsx')];
    loaJson('init', '--workbook', old, '--template', 'trang');
    await withSettings(old, { 'Năm kế hoạch': 2027, 'Ngày nghỉ': null, 'Tên xã': 'xã Mẫu' });
    const opening = loaJson<NewYearData>('new-year', '--workbook', old, '--out', next);
    expect(opening.notices.join(' ')).toContain('Loa Xóm chưa có ngày nghỉ của năm 2028');
    expect(await daysOffOf(next)).toEqual(['']);
  });
});
