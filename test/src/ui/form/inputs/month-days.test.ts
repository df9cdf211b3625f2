import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../../src/domain/calendar/calendar-date';
import { dayByKey, monthBeside, weeksOf } from '../../../../../src/ui/form/inputs/month-days';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('the month from which a day is chosen', () => {
  it('has weeks from Monday, with gaps for days of other months', () => {
    const weeks = weeksOf(day('2024-03-05'));
    expect(weeks.map((week) => week.map((one) => one?.slice(-2) ?? '').join(' '))).toEqual([
      '    01 02 03',
      '04 05 06 07 08 09 10',
      '11 12 13 14 15 16 17',
      '18 19 20 21 22 23 24',
      '25 26 27 28 29 30 31',
    ]);
    expect(weeksOf(day('2027-02-28'))).toHaveLength(4);
    expect(weeksOf(day('2024-09-30'))).toHaveLength(6);
  });

  it.each([
    ['ArrowLeft', '2024-03-04'],
    ['ArrowRight', '2024-03-06'],
    ['ArrowUp', '2024-02-27'],
    ['ArrowDown', '2024-03-12'],
    ['Home', '2024-03-04'],
    ['End', '2024-03-10'],
    ['PageUp', '2024-02-05'],
    ['PageDown', '2024-04-05'],
    ['a', null],
  ])('%s leads from Tuesday 5/3/2024 to %s', (key, expected) => {
    expect(dayByKey(day('2024-03-05'), key)).toBe(expected);
  });

  it('a month beside: over the turn of the year, and its last day where it is too short', () => {
    expect(monthBeside(day('2024-01-31'), -1)).toBe('2023-12-31');
    expect(monthBeside(day('2024-12-15'), 1)).toBe('2025-01-15');
    expect(monthBeside(day('2024-01-31'), 1)).toBe('2024-02-29');
  });
});
