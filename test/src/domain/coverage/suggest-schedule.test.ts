import { describe, expect, it } from '@jest/globals';
import { periodView } from '../../../../src/domain/coverage/period-view';
import { openSchedule } from '../../../../src/domain/coverage/suggest/schedule';
import type { HamletCode } from '../../../../src/domain/ids';
import { aBook, aPeriod } from '../../../support/book-builder';

const opened = () => {
  const period = aPeriod('2024-Q1');
  const book = aBook()
    .planItem({ code: 'MK1', topics: ['ND1'], from: '2024-01-01', to: '2024-04-01' })
    .planItem({ code: 'MK2', topics: ['ND1'], from: '2023-12-15', to: '2024-01-31' })
    .build();
  const schedule = openSchedule(periodView(book, period, period.to));
  return {
    book,
    due: (hamlets: string, items: typeof book.plan = []) =>
      schedule(
        hamlets
          .split(' ')
          .filter((code) => code !== '')
          .map((code) => code as HamletCode),
        items,
      ),
  };
};

describe('by when: each hamlet once in each coming reporting month, the gravest first', () => {
  it('takes the first month that all its hamlets have free, and leaves no hole behind it', () => {
    const { due } = opened();
    expect(due('A B')).toBe('2024-04-14');
    expect(due('A B')).toBe('2024-05-14');
    expect(due('B C')).toBe('2024-06-14');
    expect(due('C')).toBe('2024-04-14');
    expect(due('C')).toBe('2024-05-14');
    expect(due('C D')).toBe('2024-07-14');
  });

  it('a broadcast is due in the first month and takes no month of a hamlet', () => {
    const { due } = opened();
    expect(due('')).toBe('2024-04-14');
    expect(due('')).toBe('2024-04-14');
    expect(due('A')).toBe('2024-04-14');
  });

  it('not after the end of a plan item that is still running', () => {
    const { book, due } = opened();
    expect(due('A', book.plan)).toBe('2024-04-01');
  });
});
