import { describe, expect, it } from '@jest/globals';
import { groupWrites } from '../../../../src/adapters/sheets/write-runs';

const cell = (row: number, column: number, value = `${String(row)}${String(column)}`) => ({
  row,
  column,
  value,
});

describe('groupWrites: one write for each run of neighbouring columns', () => {
  it('joins neighbours in a row, and rows with the same columns', () => {
    expect(groupWrites([cell(2, 3), cell(2, 2), cell(3, 2), cell(3, 3)])).toEqual([
      {
        row: 2,
        column: 2,
        values: [
          ['22', '23'],
          ['32', '33'],
        ],
      },
    ]);
  });

  it('never bridges a column or row that is not written', () => {
    expect(groupWrites([cell(2, 2), cell(2, 4), cell(4, 2)])).toEqual([
      { row: 2, column: 2, values: [['22']] },
      { row: 2, column: 4, values: [['24']] },
      { row: 4, column: 2, values: [['42']] },
    ]);
  });

  it('a cell given twice has its last value', () => {
    expect(groupWrites([cell(2, 2, 'a'), cell(2, 2, 'b')])).toEqual([{ row: 2, column: 2, values: [['b']] }]);
  });
});
