import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { awaitedReport, reportDue } from '../../../../src/domain/calendar/report-due';
import { dueDate, isWorkingDay } from '../../../../src/domain/calendar/working-days';
import { aPeriod } from '../../../support/book-builder';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('§3.1 due dates: cut-off plus working days', () => {
  it.each([
    { id: 'T09', cutoff: '2024-06-14', days: 2, expected: '2024-06-18' },
    { id: 'T10', cutoff: '2024-03-14', days: 2, expected: '2024-03-18' },
    { id: 'T11', cutoff: '2024-12-14', days: 1, expected: '2024-12-16' },
  ])('vector $id: $cutoff + $days', ({ cutoff, days, expected }) => {
    expect(dueDate(day(cutoff), days, [])).toBe(expected);
  });

  it('does not count the holidays of Ngày nghỉ', () => {
    expect(dueDate(day('2024-04-26'), 1, [day('2024-04-29'), day('2024-04-30'), day('2024-05-01')])).toBe(
      '2024-05-02',
    );
    expect(isWorkingDay(day('2024-04-30'), [day('2024-04-30')])).toBe(false);
    expect(isWorkingDay(day('2024-04-30'), [])).toBe(true);
  });

  it('is the cut-off itself with no working days', () => {
    expect(dueDate(day('2024-12-14'), 0, [])).toBe('2024-12-14');
  });
});

describe('A.10: the day by which a report is due', () => {
  const settings = { periodStyle: 'decree-09', holidays: [day('2024-03-18')] } as const;
  const quarter = aPeriod('2024-Q1');
  it('is the second working day after the cut-off; weekends and Ngày nghỉ do not count', () => {
    expect(reportDue(quarter, [])).toBe('2024-03-18');
    expect(reportDue(quarter, settings.holidays)).toBe('2024-03-19');
  });
  it.each([
    ['2024-03-14', null],
    ['2024-03-15', { due: '2024-03-19', isLate: false }],
    ['2024-03-19', { due: '2024-03-19', isLate: false }],
    ['2024-03-20', { due: '2024-03-19', isLate: true }],
    ['2024-06-18', { due: '2024-03-19', isLate: true }],
    ['2024-06-19', null],
  ])('on %s quarter I is awaited: %j, until the next one is due', (today, expected) => {
    expect(awaitedReport(quarter, day(today), settings)).toEqual(expected);
  });
  it('nobody waits for a free span', () =>
    expect(awaitedReport(aPeriod('2024-01-01..2024-02-01'), day('2024-02-02'), settings)).toBeNull());
});
