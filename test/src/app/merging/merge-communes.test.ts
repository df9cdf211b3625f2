import { describe, expect, it } from '@jest/globals';
import { checkMerger } from '../../../support/check-merger';

describe('16.4: four communes with a year each become one', () => {
  it.each([1, 2, 3])('seed %d: old figures, rows, codes and findings', (seed) => {
    const told = checkMerger(seed);
    expect(told.rows).toBeGreaterThan(500);
    expect(told.figures).toBe(16);
  });
});
