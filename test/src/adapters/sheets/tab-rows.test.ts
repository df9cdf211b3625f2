import { describe, expect, it } from '@jest/globals';
import { createSheetDates } from '../../../../src/adapters/sheets/sheet-dates';
import { readTabRows } from '../../../../src/adapters/sheets/tab-rows';
import { locateColumns } from '../../../../src/adapters/sheets/locate-columns';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';

const dates = createSheetDates('Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh');
const HEADER = ['Ghi riêng', 'Ngày', 'Mã', 'Giá trị', 'KIỂM TRA', '_id', 'Ghi chú'];

const read = (...lines: unknown[][]) => {
  const values = [HEADER, ...lines];
  return readTabRows('contributions', values, locateColumns('contributions', HEADER).columnOf, dates);
};

describe('reading a tab', () => {
  it('finds columns by header, wherever they stand, and numbers rows as the sheet does', () => {
    const { rows, lastRow } = read(['', '', '', '', '', '', ''], ['x', '', 'DG001', 0, '', '', 'a']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).toBe(3);
    expect(rows[0]?.cells).toMatchObject({ code: 'DG001', value: 0, note: 'a', date: null, kind: null });
    expect(lastRow).toBe(3);
  });

  it('leaves out rows that hold only a user’s own cell, white space, or what the add-on left behind', () => {
    const { rows, lastRow } = read(
      ['của tôi', '', '', '', '', '', ''],
      ['', ' ', '', '', '', '', '\u00a0'],
      ['', '', '', '', 'Lỗi: …', '3f2b', ''],
    );
    expect(rows).toEqual([]);
    expect(lastRow).toBe(4);
  });

  it('facts.md 1: an empty cell is blank, never 0; a date is its day in the sheet’s zone', () => {
    const { rows } = read(
      ['', new Date(2024, 1, 5), 'DG001', '', '', '', ''],
      ['', new Date(2024, 1, 5, 14, 30), '', true, '', '', ''],
    );
    expect(rows[0]?.cells).toMatchObject({
      date: { kind: 'date', date: '2024-02-05', minutes: 0 },
      value: null,
    });
    expect(rows[1]?.cells).toMatchObject({
      date: { kind: 'date', date: '2024-02-05', minutes: 870 },
      value: true,
    });
  });
});

describe('locateColumns', () => {
  it('bad input: names each missing header, and each repeated one with its columns', () => {
    const { problems } = locateColumns('forms', ['Mã', 'mã ', 'Hình thức', 'Nhóm', 'Mức tiếp cận', 3]);
    expect(problems).toEqual([
      { kind: 'repeated-header', tab: 'forms', field: 'code', columns: [1, 2] },
      { kind: 'missing-header', tab: 'forms', field: 'reach' },
    ]);
  });
});

describe('facts.md 8: days go to Google and back as the same day', () => {
  it.each(['2024-02-29', '1999-12-31', '0099-01-01'])('%s', (text) => {
    const cell = { kind: 'date' as const, date: text as CalendarDate, minutes: 0 };
    expect(dates.toCell(dates.toDate(cell))).toEqual(cell);
  });
});
