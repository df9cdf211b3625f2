import { describe, expect, it } from '@jest/globals';
import type { PlanWindow } from '../../../../src/domain/plan/plan-window';
import { dueBy, meetsPeriod, planWindow } from '../../../../src/domain/plan/plan-window';
import { aBook, aPeriod, day } from '../../../support/book-builder';
import type { PlanItemInput } from '../../../support/book-builder';

const { settings } = aBook().build();
const windowOf = (input: PlanItemInput): PlanWindow => {
  const [item] = aBook().planItem(input).build().plan;
  if (item === undefined) throw new Error('no item');
  return planWindow(item, settings);
};

describe('§6.0 KH: window, and what is due', () => {
  it('a blank bound is that of the reporting year of Năm kế hoạch', () => {
    expect(windowOf({})).toEqual({ from: '2023-12-15', to: '2024-12-14' });
    expect(windowOf({ from: '2024-05-01' })).toEqual({ from: '2024-05-01', to: '2024-12-14' });
    expect(windowOf({ to: '2024-05-01' })).toEqual({ from: '2023-12-15', to: '2024-05-01' });
  });

  it('a window meets a period with which it shares a day', () => {
    const q2 = aPeriod('2024-Q2');
    expect(meetsPeriod(windowOf({ to: '2024-03-15' }), q2)).toBe(true);
    expect(meetsPeriod(windowOf({ to: '2024-03-14' }), q2)).toBe(false);
    expect(meetsPeriod(windowOf({ from: '2024-06-14' }), q2)).toBe(true);
    expect(meetsPeriod(windowOf({ from: '2024-06-15' }), q2)).toBe(false);
  });

  it('a window whose end is before its start meets nothing', () => {
    const reversed = windowOf({ from: '2024-05-20', to: '2024-04-20' });
    expect(meetsPeriod(reversed, aPeriod('2024-Q2'))).toBe(false);
  });

  it('a complete reporting month brings its part, in whole activities; the last day of the window brings all', () => {
    const year = windowOf({});
    const due = (target: number, until: string): number => dueBy(target, year, day(until), settings);
    expect(due(12, '2024-01-13')).toBe(0);
    expect(due(12, '2024-01-14')).toBe(1);
    expect(due(12, '2024-02-13')).toBe(1);
    expect(due(4, '2024-02-14')).toBe(0);
    expect(due(4, '2024-03-14')).toBe(1);
    expect(due(4, '2024-12-13')).toBe(3);
    expect(due(4, '2025-06-01')).toBe(4);
  });

  it('a Chỉ tiêu that is no whole number is due as it stands at the end, and rounded down before', () => {
    expect(dueBy(2.5, windowOf({}), day('2024-06-14'), settings)).toBe(1);
    expect(dueBy(2.5, windowOf({}), day('2024-12-14'), settings)).toBe(2.5);
  });

  it('months of a window are those whose last day lies in it; without one nothing is due before its end', () => {
    const inOneMonth = windowOf({ from: '2024-05-16', to: '2024-06-10' });
    expect(dueBy(3, inOneMonth, day('2024-06-09'), settings)).toBe(0);
    expect(dueBy(3, inOneMonth, day('2024-06-10'), settings)).toBe(3);
    const acrossOne = windowOf({ from: '2024-05-01', to: '2024-06-20' });
    expect(dueBy(2, acrossOne, day('2024-05-14'), settings)).toBe(1);
  });

  it('nothing is due before the window opens', () => {
    expect(dueBy(4, windowOf({ from: '2024-05-01' }), day('2024-04-30'), settings)).toBe(0);
  });
});
