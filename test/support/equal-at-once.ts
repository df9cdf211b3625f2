import { expect } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';

/**
 * What is equal to the letter is equal: a whole workbook is compared natively before Jest walks it cell by cell, which takes
 * a hundred times as long. What is not goes Jest's way, so that a failure reads as ever.
 */
expect.addEqualityTesters([
  (a: unknown, b: unknown): boolean | undefined => {
    const isTree = typeof a === 'object' && a !== null && typeof b === 'object' && b !== null;
    return isTree && isDeepStrictEqual(a, b) ? true : undefined;
  },
]);
