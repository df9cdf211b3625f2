import { describe, expect, it } from '@jest/globals';
import { periodView } from '../../../../src/domain/coverage/period-view';
import type { Schedule } from '../../../../src/domain/coverage/suggest/schedule';
import { openSchedule } from '../../../../src/domain/coverage/suggest/schedule';
import type { HamletCode } from '../../../../src/domain/ids';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod, day } from '../../../support/book-builder';

const A = 'A' as HamletCode;
const B = 'B' as HamletCode;
const C = 'C' as HamletCode;
const commune = (): BookBuilder => aBook().hamlet('A').hamlet('B').hamlet('C');
const opened = (builder: BookBuilder, today = '2024-03-11'): Schedule => {
  const period = aPeriod('2024-Q1');
  return openSchedule(periodView(builder.build(), period, day(today)), day(today));
};

describe('the days that are free for a meeting', () => {
  it('begin three days after today, so that households can be invited', () => {
    expect(opened(commune()).firstFree(A)).toBe('2024-03-14');
  });

  it('lie a week from every other meeting of the hamlet, done or planned', () => {
    const builder = commune()
      .activity({ date: '2024-03-10', hamlets: ['A'] })
      .activity({ date: '2024-03-20', hamlets: ['A'], status: 'planned' });
    expect(opened(builder).firstFree(A)).toBe('2024-03-27');
    expect(opened(builder).firstFree(B)).toBe('2024-03-14');
  });

  it('are not taken by a broadcast, nor by what was put off or called off', () => {
    const builder = commune()
      .activity({ date: '2024-03-14', form: 'HT1.7', hamlets: ['A'], status: 'planned' })
      .activity({ date: '2024-03-14', hamlets: ['A'], status: 'cancelled' })
      .activity({ date: '2024-03-15', hamlets: ['A'], status: 'postponed' });
    expect(opened(builder).firstFree(A)).toBe('2024-03-14');
  });

  it('are no Ngày nghỉ, and hold two meetings of the commune at most', () => {
    expect(opened(commune().settings({ holidays: [day('2024-03-14')] })).firstFree(A)).toBe('2024-03-15');
    const schedule = opened(commune());
    schedule.take([A], day('2024-03-14'));
    schedule.take([B], day('2024-03-14'));
    expect(schedule.firstFree(C)).toBe('2024-03-15');
    expect(schedule.firstFree(A)).toBe('2024-03-21');
    expect(schedule.isFree(C, day('2024-03-14'))).toBe(false);
  });

  it('end with the report year, and with the hamlet', () => {
    expect(opened(commune(), '2024-03-11').isFree(A, day('2024-12-15'))).toBe(false);
    const merged = aBook().hamlet('A', { to: '2024-03-13', mergedInto: 'B' }).hamlet('B');
    expect(opened(merged).firstFree(A)).toBeNull();
    expect(opened(merged).firstFree(B)).toBe('2024-03-14');
  });
});
