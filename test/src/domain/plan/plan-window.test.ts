import { describe, expect, it } from '@jest/globals';
import type { PlanWindow } from '../../../../src/domain/plan/plan-window';
import { cumulativeTarget, meetsPeriod, planWindow } from '../../../../src/domain/plan/plan-window';
import { aBook, aPeriod, day } from '../../../support/book-builder';
import type { PlanItemInput } from '../../../support/book-builder';

const { settings } = aBook().build();
const windowOf = (input: PlanItemInput): PlanWindow => {
  const [item] = aBook().planItem(input).build().plan;
  if (item === undefined) throw new Error('no item');
  return planWindow(item, settings);
};

describe('§6.0 KH: window and cumulative target', () => {
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
    expect(cumulativeTarget(4, reversed, day('2024-12-14'), settings)).toBe(0);
  });

  it('the target grows by reporting months touched, not by days', () => {
    const year = windowOf({});
    expect(cumulativeTarget(12, year, day('2023-12-15'), settings)).toBe(1);
    expect(cumulativeTarget(12, year, day('2024-01-14'), settings)).toBe(1);
    expect(cumulativeTarget(12, year, day('2024-01-15'), settings)).toBe(2);
    expect(cumulativeTarget(4, year, day('2024-03-14'), settings)).toBe(1);
    expect(cumulativeTarget(4, year, day('2025-06-01'), settings)).toBe(4);
  });

  it('nothing is due before the window opens', () => {
    expect(cumulativeTarget(4, windowOf({ from: '2024-05-01' }), day('2024-04-30'), settings)).toBe(0);
  });
});
