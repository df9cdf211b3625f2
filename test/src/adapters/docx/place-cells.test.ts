import { describe, expect, it } from '@jest/globals';
import { placeCells } from '../../../../src/adapters/docx/place-cells';
import { createDocxPackage } from '../../../../src/adapters/docx/docx-package';
import { printTable } from '../../../../src/adapters/docx/print-table';
import { cell, column, headerCell } from '../../../../src/domain/report/blocks';

const shape = (rows: Parameters<typeof placeCells>[0], columns: number): readonly string[] =>
  placeCells(rows, columns).map((row) =>
    row
      .map(({ cell: { runs }, firstColumn, columnSpan, merge }) =>
        [runs[0]?.text ?? '', firstColumn, columnSpan, merge?.charAt(0) ?? ''].join('/'),
      )
      .join(' '),
  );

describe('§4.22 cells in their columns', () => {
  it('a cell over rows and columns stands again, empty, in each row below', () => {
    const head = [
      [headerCell('A', { rowSpan: 2 }), headerCell('B', { columnSpan: 2 }), headerCell('C', { rowSpan: 3 })],
      [headerCell('D'), headerCell('E')],
      [headerCell('F', { columnSpan: 3 })],
    ];
    expect(shape(head, 4)).toEqual([
      'A/0/1/r B/1/2/ C/3/1/r',
      'A/0/1/c D/1/1/ E/2/1/ C/3/1/c',
      'F/0/3/ C/3/1/c',
    ]);
  });
  it('a column may be spanned twice, one after the other', () => {
    const twice = headerCell('A', { rowSpan: 2 });
    expect(shape([[twice], [], [twice], []], 1)).toEqual(['A/0/1/r', 'A/0/1/c', 'A/0/1/r', 'A/0/1/c']);
  });
  it('a row that is too short is filled; one that is too long throws', () => {
    expect(shape([[cell('A')]], 2)).toEqual(['A/0/1/ /1/1/']);
    expect(() => placeCells([[cell('A'), cell('B')]], 1)).toThrow('Row 0');
  });
  it('in print, every row has the width of the grid and continued cells are empty', () => {
    const table = printTable(
      {
        kind: 'table',
        density: 'normal',
        columns: [column(20), column(30), column(40)],
        header: [
          [headerCell('Xóm', { rowSpan: 2 }), headerCell('Số hộ', { columnSpan: 2 })],
          [headerCell('Tổng'), headerCell('Đến dự')],
        ],
        rows: [[cell('X01'), cell('72'), cell('60')]],
      },
      createDocxPackage(),
    );
    for (const row of table.match(/<w:tr>.*?<\/w:tr>/g) ?? []) {
      const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)].map(([, width]) =>
        Number(width),
      );
      expect(widths.reduce((a, b) => a + b, 0)).toBe(1134 + 1701 + 2268);
    }
    expect(table.match(/Xóm/g)).toHaveLength(1);
    expect(table).toContain('<w:vMerge w:val="continue"/>');
    expect(table).toContain('<w:gridSpan w:val="2"/>');
    expect(table).toContain('w:fill="EAF6E6"');
  });
});
