import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../../../src/domain/calendar/report-period';
import { periodName, periodProblemMessage, structureMessage } from '../../../src/wording/vi';

describe('names of periods (docs/workbook.md «Periods»)', () => {
  it.each([
    ['2024-T03', 'tháng 3 năm 2024'],
    ['2024-Q1', 'quý I năm 2024'],
    ['2024-Q4', 'quý IV năm 2024'],
    ['2024-6T1', '6 tháng đầu năm 2024'],
    ['2024-6T2', '6 tháng cuối năm 2024'],
    ['2024-9T', '9 tháng năm 2024'],
    ['2024', 'năm 2024'],
    ['2024-01-03..2024-02-20', 'từ ngày 03/01/2024 đến ngày 20/02/2024'],
  ])('%s is «%s»', (code, name) => {
    const period = parsePeriod(code, 'decree-09');
    expect(period.ok && periodName(period.value)).toBe(name);
  });

  it.each([
    ['quý 1', 'Kỳ «quý 1» không đọc được.'],
    ['2024-Q5', 'Không có kỳ «2024-Q5»: số thứ tự chỉ từ 1 đến 4.'],
    ['2024-02-30..2024-03-01', 'Kỳ «2024-02-30..2024-03-01» có ngày «2024-02-30» không có trong lịch.'],
    ['0224-Q1', 'Kỳ «0224-Q1» có năm ngoài khoảng'],
    [
      '2024-03-01..2024-02-01',
      'Kỳ «2024-03-01..2024-02-01» có ngày đầu 01/03/2024 sau ngày cuối 01/02/2024.',
    ],
  ])('%s: says what is wrong', (code, start) => {
    const period = parsePeriod(code, 'decree-09');
    expect(period.ok ? '' : periodProblemMessage(period.error)).toContain(start);
  });
});

describe('problems of the workbook’s frame', () => {
  it.each([
    [structureMessage({ kind: 'missing-tab', tab: 'hamlets' }), 'Thiếu tab «Xóm».'],
    [
      structureMessage({ kind: 'missing-header', tab: 'activities', field: 'date' }),
      'Tab «Hoạt động» thiếu cột «Ngày» ở dòng 1.',
    ],
    [
      structureMessage({ kind: 'repeated-header', tab: 'plan', field: 'code', columns: [1, 28] }),
      'Tab «Kế hoạch» có 2 cột cùng tên «Mã mục» (cột A, AB).',
    ],
    [structureMessage({ kind: 'newer-schema', found: 3, known: 1 }), 'cấu trúc 3'],
    [structureMessage({ kind: 'not-a-workbook' }), 'không phải bảng tính của Loa Xóm'],
  ])('%s', (message, part) => {
    expect(message).toContain(part);
    expect(message).toMatch(/\.$/);
  });
});
