import { describe, expect, it } from '@jest/globals';
import { checkMerger } from '../../../support/check-merger';

describe('16.4: four communes with a year each become one', () => {
  it.each([1, 3])('seed %d: old figures, rows, codes, registers, Nhật ký, sums and findings', (seed) => {
    const told = checkMerger(seed);
    expect(told.rows).toBeGreaterThan(500);
    expect(told.figures).toBe(16);
    expect(told.reports).toBe(8);
    expect(told.sums).toBeGreaterThan(50);
  });
});
