import { describe, expect, it } from '@jest/globals';
import { groupColumns } from '../../../../src/adapters/sheets/column-runs';

describe('groupColumns', () => {
  it('joins neighbours with one value, and no value is a value too', () => {
    const values = new Map([
      [5, 'a'],
      [1, undefined],
      [2, undefined],
      [3, 'a'],
      [4, 'a'],
      [7, 'a'],
    ] as const);
    expect(groupColumns(values)).toEqual([
      { column: 1, width: 2, value: undefined },
      { column: 3, width: 3, value: 'a' },
      { column: 7, width: 1, value: 'a' },
    ]);
  });
});
