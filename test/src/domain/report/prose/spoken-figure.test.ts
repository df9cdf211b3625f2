import { describe, expect, it } from '@jest/globals';
import {
  outOf,
  spokenCount,
  spokenFigure,
  spokenShare,
} from '../../../../../src/domain/report/prose/spoken-figure';

describe('rule 3: a zero before whole counts 1–9 with a unit, no «,0» in running text', () => {
  it.each([
    [0, 'count', '0'],
    [1, 'count', '01'],
    [9, 'count', '09'],
    [10, 'count', '10'],
    [1234, 'count', '1.234'],
    [7.5, 'count', '7,5'],
    [6, 'millionDong', '06'],
    [6.04, 'millionDong', '06'],
    [6.05, 'millionDong', '6,1'],
    [0.04, 'millionDong', '0'],
    [12.5, 'millionDong', '12,5'],
    [450, 'amount', '450'],
    [3.25, 'amount', '3,3'],
    [5, 'percent', '5'],
    [100, 'percent', '100'],
    [64.25, 'percent', '64,3'],
    [null, 'count', '–'],
  ] as const)('%s of scale %s is «%s»', (value, scale, said) => {
    expect(spokenFigure(value, scale)).toBe(said);
  });

  it.each([
    [3, 19, '3/19'],
    [0, 19, '0/19'],
    [9, 9, '9/9'],
    [0, 0, '–'],
    [1200, 1734, '1.200/1.734'],
  ])('%s of %s is «%s», without a leading zero', (part, whole, said) => {
    expect(outOf(part, whole)).toBe(said);
  });

  it('counts and shares by their short names', () => {
    expect([spokenCount(5), spokenShare(5), spokenShare(null)]).toEqual(['05', '5', '–']);
  });
});
