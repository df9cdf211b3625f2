import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { encodeCell, encodeComputed } from '../../../src/workbook/codec';
import { nextCodes } from '../../../src/workbook/rows/row-code';
import { needsTextGuard, toSheetText } from '../../../src/workbook/sheet-text';
import { recordsFromRows, starterFromRecords } from '../../../src/workbook/starter-records';

const day = (date: string) => ({ kind: 'date' as const, date: date as CalendarDate, minutes: 0 });

describe('facts.md 2, 3 and 5: text is stored as the text it is', () => {
  it.each([
    '=1+1',
    '+84912345678',
    '-Như trên',
    '@nhóm',
    '\tthụt',
    '\rxuống dòng',
    "'dấu nháy",
    '#N/A',
    '012',
    '1,000,000',
    '1.000',
    '1/2',
    '31/04/2024',
    '2024-01-05',
    '12:30',
    '50%',
    '%50',
    '(5)',
    '.5',
    '$2.99',
    '₫5',
    '  =1',
    ' 5',
    '１２',
    'TRUE',
    'false',
    'Đúng',
    'tháng 1 2024',
    'thg 2, 2024',
    'Jan 5',
    'Thứ hai, 5 tháng 1',
    '5 hộ',
  ])('%j gets an apostrophe', (text) => {
    expect(toSheetText(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    'HD001',
    'ND3.6; ND3.8',
    'Bình Xuân',
    'Trại 4',
    'https://example.vn/a',
    'Thuận Phong 12',
    '–',
    '●',
    'marketing',
    'Thanh niên',
  ])('%j goes as it is', (text) => {
    expect(toSheetText(text)).toBe(text);
  });

  it('takes nothing but an apostrophe at the start, and keeps the composition that users typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const stored = toSheetText(text);
        expect(needsTextGuard(text) ? stored.slice(1) : stored).toBe(text);
        expect(stored).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('encodeCell', () => {
  it.each([
    ['integer', null, ''],
    ['integer', 0, 0],
    ['integer', '1,234', "'1,234"],
    ['text', 0.5, "'0,5"],
    ['code', 12, "'12"],
    ['date', '31/04/2024', "'31/04/2024"],
    ['text', day('2024-02-05'), "'05/02/2024"],
    ['yesNo', true, 'Có'],
    ['yesNo', false, 'Không'],
    ['verdict', 'Lỗi: thiếu ngày', 'Lỗi: thiếu ngày'],
  ] as const)('%s %j is written %j', (kind, cell, written) => {
    expect(encodeCell(kind, cell)).toBe(written);
  });

  it('a day stays a day in date columns and computed tabs', () => {
    expect(encodeCell('date', day('2024-02-05'))).toEqual(day('2024-02-05'));
    expect(encodeComputed(day('2024-02-05'))).toEqual(day('2024-02-05'));
    expect(encodeComputed(77.41)).toBe(77.41);
    expect(encodeComputed('=A1')).toBe("'=A1");
  });
});

describe('nextCodes', () => {
  it.each([
    [[], 2, ['HD001', 'HD002']],
    [['HD007', 'hd012', ' HD003 ', 'DG100', 'HDX', ''], 2, ['HD013', 'HD014']],
    [['HD999'], 1, ['HD1000']],
  ] as const)('after %j', (existing, count, codes) => {
    expect(nextCodes('HD', existing, count)).toEqual(codes);
  });
});

describe('recordsFromRows', () => {
  it('names every cell by its header; a row that is too short has empty cells', () =>
    expect(recordsFromRows([['Mã', 'Tên'], ['X01', 'Đầm Mụ'], ['X02']])).toEqual([
      { Mã: 'X01', Tên: 'Đầm Mụ' },
      { Mã: 'X02', Tên: '' },
    ]));
  it('a file without rows gives none', () => expect(recordsFromRows([])).toEqual([]));
});

describe('starterFromRecords', () => {
  it('reads numbers and days where they are certain, and leaves the rest as typed', () => {
    const tables = starterFromRecords({
      'Hoạt động': [{ Mã: 'HD001', Ngày: '05/02/2024', 'Số người': '95', 'Ghi chú': '' }],
      'Đóng góp': [{ Ngày: '31/04/2024', 'Giá trị': '2,5', 'Số hộ': '1,234' }],
      'Cấu hình': [{ 'Mục cài đặt': 'Hệ số gián tiếp', 'Giá trị': '0,5' }],
    });
    expect(tables.activities).toEqual([{ code: 'HD001', date: day('2024-02-05'), attendance: 95 }]);
    expect(tables.contributions).toEqual([{ date: '31/04/2024', value: 2.5, households: '1,234' }]);
    expect(tables.settings).toEqual([{ name: 'Hệ số gián tiếp', value: '0,5' }]);
  });

  it('throws on a tab or column that the workbook does not have', () => {
    expect(() => starterFromRecords({ Sổ: [] })).toThrow('Sổ');
    expect(() => starterFromRecords({ Xóm: [{ 'Tên làng': 'A' }] })).toThrow('Tên làng');
  });
});
