import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import {} from 'local-google';
import type { CheckData, NewYearData, ReportData } from '../../src/rpc/messages';
import { startBuiltHost } from '../support/built-host';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { day, typeInto, TypedWorkbook } from '../support/typed-workbook';

const folder = temporaryFolder();
const old = folder.path('nam-2024.xlsx');
const opened = folder.path('nam-2025.xlsx');
let before: Buffer;
let made: NewYearData & { code: number };
let carriedCodes: readonly string[] = [];
let figures: ReportData['figures'];
let book: TypedWorkbook;

beforeAll(async () => {
  loaJson('init', '--workbook', old, '--template', 'binh-thuan-2024');
  await typeInto(old, (typed) => {
    typed.cell('Kế hoạch', 2, 'Từ ngày').value = day('2024-02-29');
    typed.cell('Kế hoạch', 2, 'Đến ngày').value = day('2024-06-30');
    typed.cell('Kế hoạch', 4, 'Từ ngày').value = '5.3.2024';
    typed.cell('Kế hoạch', 4, 'Đến ngày').value = 'hết quý III';
    typed.cell('Kế hoạch', 5, 'Đến ngày').value = { formula: 'DATE(2024,6,1)', result: day('2024-06-01') };
    typed.cell('Chỉ tiêu', 2, 'Kế hoạch năm').value = 40;
    typed.cell('Chỉ tiêu', 3, 'Kế hoạch năm').value = { formula: '6*10', result: 60 };
    // The report year of 2025 begins on 15/12/2024.
    const rows = typed.found('Hoạt động', 'Mã').map(({ row }) => row);
    const [first = 0, second = 0, third = 0, fourth = 0] = rows;
    const last = rows[rows.length - 1] ?? 0;
    typed.cell('Hoạt động', first, 'Ngày').value = day('2024-12-14');
    typed.cell('Hoạt động', second, 'Ngày').value = day('2024-12-15');
    typed.cell('Hoạt động', second, 'Ghi chú').value = 'của năm sau';
    typed.cell('Hoạt động', third, 'Ngày').value = '20/12/2024';
    typed.cell('Hoạt động', fourth, 'Ngày').value = 'cuối năm';
    typed.cell('Hoạt động', last, 'Ngày').value = day('2025-01-09');
    typed.cell('Hoạt động', last, 'Số người').value = { formula: '30+12', result: 42 };
    const codes = [second, third, fourth, last].map((row) => typed.cell('Hoạt động', row, 'Mã').text);
    // One row of the demo has a day that does not exist, on purpose.
    carriedCodes = [...codes.slice(0, 3), 'HD138', ...codes.slice(3)];
  });
  figures = loaJson<ReportData>(
    ...['report', '--workbook', old, '--period', '2024-Q1', '--out', folder.path('q1-2024.docx')],
  ).figures;
  before = readFileSync(old);
  made = loaJson('new-year', '--workbook', old, '--out', opened);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(opened);
  book = new TypedWorkbook(workbook);
}, 240_000);
afterAll(() => folder.remove());

const valueOf = (setting: string): unknown => {
  const row = book.found('Cấu hình', 'Mục cài đặt').find(({ value }) => value === setting)?.row ?? 0;
  return book.cell('Cấu hình', row, 'Giá trị').value;
};

const STATE = ['CT37', 'CT38'];

describe('item 9: the year after', () => {
  it('leaves the old file untouched', () => expect(readFileSync(old).equals(before)).toBe(true));

  it('carries hamlets, officers, catalogues and plan items over, and no rows of the old year', () => {
    expect(made).toEqual(expect.objectContaining({ year: 2025, hamlets: 19, planItems: 28, code: 0 }));
    expect(book.found('Xóm', 'Mã xóm')).toHaveLength(19);
    expect(book.found('Cán bộ', 'Email').length).toBeGreaterThan(10);
    expect(book.found('Nội dung', 'Mã')).toHaveLength(19);
    for (const tab of ['Đóng góp', 'Gương, mô hình', 'Báo cáo']) expect(book.found(tab, 'Mã')).toEqual([]);
  });

  it('A.10: rows dated in the new report year stay, whole, and rows without a day that can be read', () => {
    const found = book.found('Hoạt động', 'Mã');
    expect(found.map(({ value }) => value)).toEqual(carriedCodes);
    expect(found.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(book.cell('Hoạt động', 2, 'Ghi chú').value).toBe('của năm sau');
    expect(book.cell('Hoạt động', 3, 'Ngày').value).toBe('20/12/2024');
    expect(book.cell('Hoạt động', 6, 'Số người').value).toEqual({ formula: '30+12', result: 42 });
    expect(made.notices[0]).toBe('Giữ lại 3 dòng ở tab Hoạt động, vì ngày thuộc năm báo cáo 2025 trở đi.');
    expect(made.notices[1]).toContain('Giữ lại 2 dòng ở tab Hoạt động, vì chưa đọc được ngày');
  });

  it('A.10: dates of the plan that are text are moved as text; formulas and what is no day are named', () => {
    expect(book.cell('Kế hoạch', 4, 'Từ ngày').text).toContain('05/03/2025');
    expect(book.cell('Kế hoạch', 4, 'Đến ngày').value).toBe('hết quý III');
    expect(book.cell('Kế hoạch', 5, 'Đến ngày').formula).toBe('DATE(2024,6,1)');
    expect(made.notices[2]).toBe(
      'Ở tab Kế hoạch còn ngày chưa chuyển sang năm mới, xin sửa tay: dòng 4 cột Đến ngày (không đọc được ngày), dòng 5 cột Đến ngày (có công thức).',
    );
  });

  it('item 6: Kế hoạch năm of tab Chỉ tiêu is of the old year: it is emptied and said, a formula stays and is named', () => {
    expect(book.cell('Chỉ tiêu', 2, 'Kế hoạch năm').value).toBeNull();
    expect(book.cell('Chỉ tiêu', 3, 'Kế hoạch năm').formula).toBe('6*10');
    expect(made.notices[3]).toContain('Đã để trống 1 ô ở cột Kế hoạch năm của tab Chỉ tiêu');
    expect(made.notices[4]).toContain('Còn công thức ở cột Kế hoạch năm của tab Chỉ tiêu, dòng 3;');
  });

  it('keeps targets and moves the dates by a year, 29/02 to 28/02', () => {
    expect(book.cell('Kế hoạch', 2, 'Chỉ tiêu').value).toBe(1);
    expect(book.cell('Kế hoạch', 2, 'Từ ngày').value).toEqual(day('2025-02-28'));
    expect(book.cell('Kế hoạch', 2, 'Đến ngày').value).toEqual(day('2025-06-30'));
    expect(book.cell('Kế hoạch', 3, 'Từ ngày').value).toBeNull();
  });

  it('keeps the settings; the year is the next one, its plan has no number yet', () => {
    expect(valueOf('Năm kế hoạch')).toBe(2025);
    expect(valueOf('Người ký')).toBe('Nguyễn Văn Sản');
    expect(valueOf('Số kế hoạch')).toBeNull();
  });

  it('«cùng kỳ năm trước» has the numbers of the old year', () => {
    const out = folder.path('q1-2025.docx');
    loaJson('report', '--workbook', opened, '--period', '2025-Q1', '--out', out, '--as-of', '2025-03-14');
    const text = loa('check', '--workbook', opened, '--json');
    const errors = (JSON.parse(text.stdout) as CheckData).findings.filter(
      ({ severity }) => severity === 'error',
    );
    // Made on purpose: «cuối năm», the row of the demo and «hết quý III».
    expect(errors.map(({ tab, column }) => `${tab} ${column}`)).toEqual([
      'Hoạt động Ngày',
      'Hoạt động Ngày',
      'Kế hoạch Đến ngày',
    ]);
    const trend = book.found('_Số liệu kỳ', 'Kỳ').find(({ value }) => value === '2024-Q1');
    const kept = JSON.parse(book.cell('_Số liệu kỳ', trend?.row ?? 0, 'Chỉ tiêu báo cáo').text) as Record<
      string,
      [number, string]
    >;
    for (const [id, { period, cumulative }] of Object.entries(figures)) {
      // Of a measure of state what stood at the end is kept; beside each figure how it was made.
      const value = STATE.includes(id) ? cumulative : period;
      if (value === null) expect(kept[id]).toBeUndefined();
      else {
        expect(kept[id]?.[0]).toBeCloseTo(value, 5);
        expect(kept[id]?.[1]).toMatch(/^[0-9a-z]+$/);
      }
    }
    expect(made.periods).toBe(20);
  });

  it('refuses to write over the old file', () => {
    const refused = loa('new-year', '--workbook', old, '--out', old);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('chính là tệp đang đọc');
  });
});

describe('item 9: by the menu, only in a copy and only with the words', () => {
  const OWNER = 'quan-tri@binhthuan.example';
  const click = async (named: string, answers: { button: string; text?: string }[]) => {
    const host = await startBuiltHost();
    try {
      copyFileSync(old, folder.path(`${named}.xlsx`));
      const spreadsheetId = await host.importXlsx(folder.path(`${named}.xlsx`), OWNER);
      const run = await host.run({ spreadsheetId, user: OWNER, fn: 'menuNewYear', from: 'menu', answers });
      return { writes: run.calls['Range.setValues'] ?? 0, told: run.shown.map(({ text }) => text).join(' ') };
    } finally {
      await host.close();
    }
  };

  it('the workbook in use is left alone', async () => {
    const { writes, told } = await click('So theo doi', [{ button: 'OK' }]);
    expect([writes, told.includes('Tạo bản sao')]).toEqual([0, true]);
  });
  it('other words do nothing', async () => {
    const { writes, told } = await click('Bản sao của sổ 1', [{ button: 'OK', text: 'ừ' }, { button: 'OK' }]);
    expect([writes, told.includes('Chưa làm gì')]).toEqual([0, true]);
  });
  it('the words open the year', async () => {
    const answers = [{ button: 'OK', text: 'mở năm mới' }, { button: 'OK' }];
    expect((await click('Bản sao của sổ 2', answers)).told).toContain('Đã mở năm 2025');
  });
});
