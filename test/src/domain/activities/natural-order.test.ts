import { describe, expect, it } from '@jest/globals';
import { compareNatural } from '../../../../src/domain/activities/natural-order';

describe('§6.0 natural order of Mã', () => {
  it('numbers count as numbers, of any length', () => {
    const codes = ['HD10', 'HD9', 'HD2', 'hd3', 'HD123456789012345678901', 'HD1-10', 'HD1-9', 'HD1'];
    expect([...codes].sort(compareNatural)).toEqual([
      'HD1',
      'HD1-9',
      'HD1-10',
      'HD2',
      'hd3',
      'HD9',
      'HD10',
      'HD123456789012345678901',
    ]);
  });

  it('leading zeros change nothing but ties', () => {
    expect(compareNatural('HD007', 'HD8')).toBeLessThan(0);
    expect(compareNatural('HD007', 'HD7')).not.toBe(0);
    expect(compareNatural('HD7', 'HD7')).toBe(0);
  });
});
