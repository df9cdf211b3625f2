import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import {
  countReportingMonthsTouched,
  reportingMonthOf,
  reportingMonthsTouched,
} from '../../../../src/domain/calendar/reporting-months';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('§3.1 reporting months', () => {
  it('run from the 15th to the 14th, and the 15th of December opens month 1 of the next year', () => {
    expect(reportingMonthsTouched(day('2023-12-15'), day('2024-03-14'), 'decree-09')).toEqual([
      { year: 2024, month: 1, from: '2023-12-15', to: '2024-01-14' },
      { year: 2024, month: 2, from: '2024-01-15', to: '2024-02-14' },
      { year: 2024, month: 3, from: '2024-02-15', to: '2024-03-14' },
    ]);
  });

  it('are calendar months where Kiểu kỳ báo cáo says so', () => {
    const months = reportingMonthsTouched(day('2024-01-31'), day('2024-03-01'), 'calendar');
    expect(months.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2024-01-31'],
      ['2024-02-01', '2024-02-29'],
      ['2024-03-01', '2024-03-31'],
    ]);
  });

  it('are touched by a single day of them', () => {
    expect(countReportingMonthsTouched(day('2024-01-14'), day('2024-01-15'), 'decree-09')).toBe(2);
    expect(countReportingMonthsTouched(day('2024-01-14'), day('2024-01-15'), 'calendar')).toBe(1);
    expect(reportingMonthOf(day('2024-12-31'), 'decree-09')).toMatchObject({ year: 2025, month: 1 });
  });

  it('are none where the span is reversed', () => {
    expect(reportingMonthsTouched(day('2024-03-01'), day('2024-02-01'), 'calendar')).toEqual([]);
    expect(countReportingMonthsTouched(day('2024-03-01'), day('2024-02-01'), 'calendar')).toBe(0);
  });
});
