import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { dueDate, isWorkingDay } from '../../../../src/domain/calendar/working-days';

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
