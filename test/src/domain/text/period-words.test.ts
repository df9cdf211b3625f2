import { describe, expect, it } from '@jest/globals';
import { namedPeriod, parsePeriod } from '../../../../src/domain/calendar/report-period';
import { periodCodeOf } from '../../../../src/domain/text/period-words';
import { periodName } from '../../../../src/wording/periods';

describe('a period said in words', () => {
  it.each([
    ['quý 4/2024', '2024-Q4'],
    ['Quý IV năm 2024', '2024-Q4'],
    ['quý iii-2024', '2024-Q3'],
    ['QUÝ 1, 2024', '2024-Q1'],
    ['kỳ quý II/2024', '2024-Q2'],
    ['tháng 3/2024', '2024-T3'],
    ['Tháng 11 năm 2024.', '2024-T11'],
    ['tháng 13/2024', '2024-T13'],
    ['6 tháng đầu năm 2024', '2024-6T1'],
    ['sáu tháng cuối năm 2024', '2024-6T2'],
    ['9 tháng năm 2024', '2024-9T'],
    ['9 tháng đầu năm 2024', '2024-9T'],
    ['năm 2024', '2024'],
    ['cả năm 2024', '2024'],
    ['từ 3/1/2024 đến 20/2/2024', '2024-01-03..2024-02-20'],
    ['từ ngày 03/01/2024 đến ngày 20/02/2024', '2024-01-03..2024-02-20'],
    ['3/1 - 20/2/2024', '2024-01-03..2024-02-20'],
    ['3/1/2024-20/2/2024', '2024-01-03..2024-02-20'],
  ])('«%s» is %s', (typed, code) => expect(periodCodeOf(typed)).toBe(code));

  it.each([
    '2024-Q1',
    '2024-01-03..2024-02-20',
    'quý 4',
    'quý năm ngoái',
    'tháng ba',
    '31/2/2024 - 5/3/2024',
    '',
  ])('«%s» is left as it is', (typed) => expect(periodCodeOf(typed)).toBe(typed));

  it('understands the name that we print of every period of a year', () => {
    const periods = [
      ...Array.from({ length: 12 }, (_, at) => namedPeriod('month', 2024, at + 1, 'decree-09')),
      ...[1, 2, 3, 4].map((number) => namedPeriod('quarter', 2024, number, 'decree-09')),
      ...[1, 2].map((number) => namedPeriod('half', 2024, number, 'decree-09')),
      namedPeriod('nineMonths', 2024, 1, 'decree-09'),
      namedPeriod('year', 2024, 1, 'decree-09'),
    ];
    const read = periods.map((period) => parsePeriod(periodCodeOf(periodName(period)), 'decree-09'));
    expect(read).toEqual(periods.map((period) => ({ ok: true, value: period })));
  });
});
