import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import type { Period, PeriodKind, PeriodStyle } from '../../../../src/domain/calendar/period';
import {
  cumulativeSpan,
  namedPeriod,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  reportYearBounds,
  reportYearOf,
  samePeriodLastYear,
} from '../../../../src/domain/calendar/report-period';

const period = (code: string, style: PeriodStyle = 'decree-09'): Period => {
  const result = parsePeriod(code, style);
  if (!result.ok) throw new Error(`${code}: ${result.error.kind}`);
  return result.value;
};
const bounds = (p: { from: CalendarDate; to: CalendarDate }): readonly string[] => [p.from, p.to];
const problem = (code: string): string => {
  const result = parsePeriod(code, 'decree-09');
  return result.ok ? 'none' : result.error.kind;
};

/** Vectors T01–T07, from the text of NĐ 09/2019 (Điều 12). */
const VECTORS: readonly {
  id: string;
  kind: Exclude<PeriodKind, 'free'>;
  number: number;
  code: string;
  expected: [string, string];
}[] = [
  { id: 'T01', kind: 'month', number: 1, code: '2024-T01', expected: ['2023-12-15', '2024-01-14'] },
  { id: 'T02', kind: 'month', number: 3, code: '2024-T03', expected: ['2024-02-15', '2024-03-14'] },
  { id: 'T04', kind: 'quarter', number: 4, code: '2024-Q4', expected: ['2024-09-15', '2024-12-14'] },
  { id: 'T05', kind: 'half', number: 1, code: '2024-6T1', expected: ['2023-12-15', '2024-06-14'] },
  { id: 'T06', kind: 'half', number: 2, code: '2024-6T2', expected: ['2024-06-15', '2024-12-14'] },
  { id: 'T07', kind: 'year', number: 1, code: '2024', expected: ['2023-12-15', '2024-12-14'] },
];

describe('§3.1 periods by NĐ 09/2019', () => {
  it.each(VECTORS)('vector $id: $code', ({ kind, number, code, expected }) => {
    expect(bounds(namedPeriod(kind, 2024, number, 'decree-09'))).toEqual(expected);
    expect(bounds(period(code))).toEqual(expected);
    expect(period(code)).toMatchObject({ code, kind, number, year: 2024 });
  });

  it.each([
    ['2024-Q1', '2023-12-15', '2024-03-14'],
    ['2024-Q2', '2024-03-15', '2024-06-14'],
    ['2024-Q3', '2024-06-15', '2024-09-14'],
    ['2024-T12', '2024-11-15', '2024-12-14'],
    ['2024-9T', '2023-12-15', '2024-09-14'],
  ])('%s runs from %s to %s', (code, from, to) => {
    expect(bounds(period(code))).toEqual([from, to]);
  });
});

describe('§3.1 periods by the calendar', () => {
  it.each([
    ['2024-T02', '2024-02-01', '2024-02-29'],
    ['2023-T02', '2023-02-01', '2023-02-28'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-6T1', '2024-01-01', '2024-06-30'],
    ['2024-6T2', '2024-07-01', '2024-12-31'],
    ['2024-9T', '2024-01-01', '2024-09-30'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s runs from %s to %s', (code, from, to) => {
    expect(bounds(period(code, 'calendar'))).toEqual([from, to]);
  });
});

describe('docs/workbook.md «Periods»: codes', () => {
  it('reads every named code of a year and writes the same code back', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2024-T${String(i + 1).padStart(2, '0')}`);
    const codes = [
      ...months,
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
      '2024-6T1',
      '2024-6T2',
      '2024-9T',
      '2024',
    ];
    expect(codes.map((code) => period(code).code)).toEqual(codes);
  });

  it('reads a free span, of one day too', () => {
    expect(period('2024-01-03..2024-02-20')).toEqual({
      code: '2024-01-03..2024-02-20',
      kind: 'free',
      year: null,
      number: 1,
      from: '2024-01-03',
      to: '2024-02-20',
    });
    expect(bounds(period('2024-02-29..2024-02-29'))).toEqual(['2024-02-29', '2024-02-29']);
  });

  it('ignores white space around the code and around the dots', () => {
    expect(period('  2024-Q1 ').code).toBe('2024-Q1');
    expect(period('2024-01-03 .. 2024-02-20').code).toBe('2024-01-03..2024-02-20');
  });

  it.each([
    ['2024-q1', '2024-Q1'],
    ['2024-t3', '2024-T03'],
    ['2024-6t1', '2024-6T1'],
    ['2024-9t', '2024-9T'],
    ['Q1/2024', '2024-Q1'],
    ['t3/2024', '2024-T03'],
  ])('reads «%s» as hurried hands type it', (typed, code) => expect(period(typed).code).toBe(code));

  it('says what is wrong with a code that names no period', () => {
    expect(problem('')).toBe('unknown-form');
    expect(problem('Q1-2024')).toBe('unknown-form');
    expect(problem('2024-Q1..2024-Q2')).toBe('unknown-form');
    expect(problem('2024-T00')).toBe('no-such-number');
    expect(problem('2024-T13')).toBe('no-such-number');
    expect(problem('2024-Q5')).toBe('no-such-number');
    expect(problem('2024-6T3')).toBe('no-such-number');
    expect(problem('0000')).toBe('year-out-of-range');
    expect(problem('0224-Q1')).toBe('year-out-of-range');
    expect(problem('0224-01-01..2024-01-01')).toBe('year-out-of-range');
    expect(problem('2023-02-29..2023-03-01')).toBe('no-such-day');
    expect(problem('2023-02-01..2023-04-31')).toBe('no-such-day');
    expect(problem('2024-02-20..2024-01-03')).toBe('reversed');
  });
});

describe('neighbours of a period', () => {
  it.each([
    ['2024-T01', '2023-T12', '2024-T02'],
    ['2024-T12', '2024-T11', '2025-T01'],
    ['2024-Q1', '2023-Q4', '2024-Q2'],
    ['2024-6T2', '2024-6T1', '2025-6T1'],
    ['2024-9T', '2023-9T', '2025-9T'],
    ['2024', '2023', '2025'],
    ['2024-03-01..2024-03-10', '2024-02-20..2024-02-29', '2024-03-11..2024-03-20'],
  ])('%s stands between %s and %s', (code, before, after) => {
    expect(previousPeriod(period(code), 'decree-09')).toEqual(period(before));
    expect(nextPeriod(period(code), 'decree-09')).toEqual(period(after));
  });

  it.each([
    ['2024-T03', '2023-T03'],
    ['2024-Q4', '2023-Q4'],
    ['2024', '2023'],
    ['2024-01-03..2024-02-29', '2023-01-03..2023-02-28'],
  ])('the same period a year before %s is %s', (code, expected) => {
    expect(samePeriodLastYear(period(code), 'decree-09')).toEqual(period(expected));
  });
});

describe('§3.3 report year and what is cumulated', () => {
  it('opens a report year on 15 December by NĐ 09/2019, on 1 January by the calendar', () => {
    expect(reportYearOf('2023-12-14' as CalendarDate, 'decree-09')).toBe(2023);
    expect(reportYearOf('2023-12-15' as CalendarDate, 'decree-09')).toBe(2024);
    expect(reportYearOf('2023-12-31' as CalendarDate, 'calendar')).toBe(2023);
    expect(bounds(reportYearBounds(2024, 'decree-09'))).toEqual(['2023-12-15', '2024-12-14']);
    expect(bounds(reportYearBounds(2024, 'calendar'))).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('cumulates from the first day of the report year of the period’s end', () => {
    expect(bounds(cumulativeSpan(period('2024-Q2'), 'decree-09'))).toEqual(['2023-12-15', '2024-06-14']);
    expect(cumulativeSpan(period('2024-Q1'), 'decree-09')).toEqual(period('2024-Q1'));
    expect(bounds(cumulativeSpan(period('2024-12-01..2024-12-20'), 'decree-09'))).toEqual([
      '2024-12-15',
      '2024-12-20',
    ]);
  });
});
