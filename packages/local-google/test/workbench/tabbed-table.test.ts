import { describe, expect, it } from '@jest/globals';
import { tabbedTable } from '../../src/workbench/page/tabbed-table';

describe('text pasted from other programs', () => {
  it('tabs part cells, newlines part rows, the last newline ends the last row', () => {
    expect(tabbedTable('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('a cell in quotes holds newlines, tabs and doubled quotes; a quote inside a text is a quote', () => {
    expect(tabbedTable('"hai\ndòng"\t"nói ""xóm"""\t"Loa" xóm')).toEqual([
      ['hai\ndòng', 'nói "xóm"', '"Loa" xóm'],
    ]);
  });

  it('short rows are filled, so that the block is a rectangle', () => {
    expect(tabbedTable('a\nb\tc')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });
});
