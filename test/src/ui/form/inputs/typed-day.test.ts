import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../../src/domain/calendar/calendar-date';
import { dayMeant } from '../../../../../src/ui/form/inputs/typed-day';

const TODAY = '2026-03-02' as CalendarDate;

describe('6: days as people say them in the form', () => {
  it.each([
    ['hôm qua', true, '2026-03-01'],
    ['Hom nay', true, '2026-03-02'],
    ['hôm kia', false, '2026-02-28'],
    ['25/2', true, '2026-02-25'],
    ['ngày 25 tháng 2', true, '2026-02-25'],
    ['25/11', true, '2025-11-25'],
    ['25/11', false, '2026-11-25'],
    ['25-11', true, '2025-11-25'],
  ])('«%s» (done: %s) is %s', (text, isDone, day) => {
    expect(dayMeant(text, TODAY, isDone)).toBe(day);
  });

  it.each(['31/4', '25/11/2025', '', 'tuần trước', '13/25'])(
    '«%s» is left to the rules of the column',
    (text) => {
      expect(dayMeant(text, TODAY, true)).toBeNull();
    },
  );
});
