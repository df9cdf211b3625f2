import { describe, expect, it } from '@jest/globals';
import type { ReachRule } from '../../../../src/domain/plan/catalogues';
import type { ActivityInput } from '../../../support/book-builder';
import { aBook } from '../../../support/book-builder';
import { coverageOf, figuresOf } from '../../../support/coverage-of';

/** A hears the loudspeaker, B is in the Zalo group, C has neither. */
const village = aBook()
  .required('ND1')
  .topic('ND1', { dueMonth: 3 })
  .hamlet('A', { zalo: false })
  .hamlet('B', { loudspeaker: false })
  .hamlet('C', { loudspeaker: false, zalo: false });

const credits = (activity: Partial<ActivityInput>, builder = village): Record<string, string | undefined> => {
  const coverage = coverageOf(builder.activity({ date: '2024-01-10', topics: ['ND1'], ...activity }));
  return Object.fromEntries(
    coverage.hamlets.map(({ hamlet, credits: byTopic }) => [
      hamlet.code,
      [...byTopic].find(([topic]) => topic === 'ND1')?.[1],
    ]),
  );
};
const none = { A: 'none', B: 'none', C: 'none' };

describe('§6.0 Reached hamlets: Phạm vi Toàn xã goes by Cách tính bao phủ', () => {
  it.each<[ReachRule, Record<string, string>]>([
    ['all', { A: 'indirect', B: 'indirect', C: 'indirect' }],
    ['loudspeaker', { ...none, A: 'indirect' }],
    ['zalo', { ...none, B: 'indirect' }],
    ['listed', none],
  ])('%s', (reach, expected) => {
    expect(credits({ form: 'X' }, village.form('X', { reach, credit: 'indirect' }))).toEqual(expected);
  });

  it('Theo danh sách reaches those listed', () => {
    expect(credits({ form: 'HT2.1', scope: 'communeWide', hamlets: ['C'] })).toEqual({
      ...none,
      C: 'indirect',
    });
  });
});

describe('§6.0 Reached hamlets: any other Phạm vi goes to the listed hamlets', () => {
  it.each(['single', 'joint', 'external'] as const)('%s', (scope) => {
    expect(credits({ form: 'HT1.8', scope, hamlets: ['B'] })).toEqual({ ...none, B: 'indirect' });
  });

  it('for Có loa and Có Zalo only those that have it', () => {
    expect(credits({ form: 'HT1.2', hamlets: ['A', 'C'] })).toEqual({ ...none, A: 'indirect' });
    expect(credits({ form: 'HT1.7', hamlets: ['B', 'C'] })).toEqual({ ...none, B: 'indirect' });
  });

  it('nobody where nothing is listed outside the commune', () => {
    expect(credits({ form: 'HT1.8', scope: 'external' })).toEqual(none);
  });
});

describe('§6.0 Credit', () => {
  it('direct needs Mức tiếp cận Trực tiếp, a listed hamlet and people who were there', () => {
    expect(credits({ form: 'HT2.2', hamlets: ['A', 'B'], households: 80 })).toEqual({
      ...none,
      A: 'direct',
      B: 'direct',
    });
    const told = { ...none, A: 'indirect', B: 'indirect' };
    expect(credits({ form: 'HT2.2', hamlets: ['A', 'B'] })).toEqual(told);
    expect(credits({ form: 'HT2.1', hamlets: ['A', 'B'], households: 80 })).toEqual(told);
  });

  it('a direct form for the whole commune is direct where listed, indirect where it else arrives', () => {
    const everywhere = village.form('X', { reach: 'all', credit: 'direct' });
    expect(credits({ form: 'X', scope: 'communeWide', hamlets: ['B'], households: 40 }, everywhere)).toEqual({
      A: 'indirect',
      B: 'direct',
      C: 'indirect',
    });
  });

  it('a direct form by loudspeaker is direct where listed, with or without loudspeaker', () => {
    const loud = village.form('X', { reach: 'loudspeaker', credit: 'direct' });
    expect(credits({ form: 'X', hamlets: ['C'], households: 40 }, loud)).toEqual({ ...none, C: 'direct' });
  });

  it.each([0, 1])('kinds stay kinds whatever κ is: κ = %d', (indirectFactor) => {
    const builder = village.settings({ indirectFactor });
    expect(credits({ form: 'HT1.8' }, builder)).toEqual({ A: 'indirect', B: 'indirect', C: 'indirect' });
    const coverage = coverageOf(builder.activity({ date: '2024-01-10', form: 'HT1.8', topics: ['ND1'] }));
    expect(coverage.commune.cells).toEqual({ direct: 0, indirect: 3, none: 0, notDue: 0 });
    expect(figuresOf(coverage, 'A').metrics.CC).toBe(100 * indirectFactor);
  });

  it('the best kind counts, not the sum: ten broadcasts never equal a meeting', () => {
    const dates = Array.from({ length: 10 }, (_, i) => `2024-01-${String(i + 10)}`);
    const broadcasts = dates.reduce(
      (b, date) => b.activity({ date, form: 'HT1.2', topics: ['ND1'] }),
      village,
    );
    expect(figuresOf(coverageOf(broadcasts), 'A').metrics.CC).toBe(50);
    const met = broadcasts.activity({
      date: '2024-02-10',
      hamlets: ['A'],
      topics: ['ND1'],
      households: 40,
    });
    expect(figuresOf(coverageOf(met), 'A').metrics.CC).toBe(100);
  });
});
