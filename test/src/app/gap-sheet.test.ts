import { describe, expect, it } from '@jest/globals';
import { gapSheet } from '../../../src/app/gap-sheet';
import { coverageOf } from '../../../src/domain/coverage/compute-coverage';
import { periodView } from '../../../src/domain/coverage/period-view';
import { suggestIn } from '../../../src/domain/coverage/suggest/suggest-activities';
import type { Cell } from '../../../src/domain/tables/cell';
import { GAP_COLUMN, GAPS_HEAD_ROW, ROW_KIND_MARK } from '../../../src/workbook/computed-tabs';
import type { GapField } from '../../../src/workbook/computed-tabs';
import type { BookBuilder } from '../../support/book-builder';
import { aBook, aPeriod } from '../../support/book-builder';
import { workedExample } from '../../support/worked-example';

function sheetOf(builder: BookBuilder): readonly (readonly Cell[])[] {
  const book = builder.build();
  const period = aPeriod('2024-Q1');
  const view = periodView(book, period, period.to);
  const coverage = coverageOf(view);
  return gapSheet(book, coverage, suggestIn(view, coverage.gaps), '2024-03-15T08:05:00');
}
const cell = (line: readonly Cell[] | undefined, field: GapField): Cell =>
  line?.[GAP_COLUMN[field] - 1] ?? null;

const textOf = (value: Cell): string => (typeof value === 'string' ? value : '');

describe('tab Khoảng trống', () => {
  const grid = sheetOf(
    workedExample()
      .officer('can.bo@xa.vn', { name: 'Ông A' })
      .officer('moi.truong@xa.vn', { name: 'Bà B', criteria: ['ND3.6'] }),
  );
  const gaps = grid
    .slice(GAPS_HEAD_ROW)
    .filter(([mark]) => mark === 'gấp' || mark === 'vừa' || mark === 'nhẹ');

  it('one row a gap, worst first, with severity, hamlet, what, who, since when and what to do', () => {
    const gap = gaps.find((line) => cell(line, 'hamlet') === 'Trại 4' && cell(line, 'topic') === 'ND3.6');
    expect(gap?.slice(2, 10)).toEqual([
      'Gấp',
      'Nội dung chưa tuyên truyền',
      'Trại 4',
      100,
      'Ông A',
      'Bà B',
      'ND3.6',
      'ND3.6',
    ]);
    expect(cell(gap, 'since')).toEqual({ kind: 'date', date: '2023-12-15', minutes: 0 });
    expect(cell(gap, 'advice')).toMatch(/^Việc \d: .*trước hết ngày \d\d\/\d\d\/2024\.$/);
  });

  it('what no activity closes says what else to do', () => {
    const paper = gaps.find((line) => cell(line, 'activity') === 'HD02');
    expect(cell(paper, 'advice')).toContain('cột Minh chứng');
  });

  it('the next activities stand below, numbered as the column «Nên làm» names them', () => {
    const next = grid.filter(([mark]) => mark === ROW_KIND_MARK.next);
    const named = new Set(
      gaps.flatMap((line) => /Việc (\d+):/.exec(textOf(cell(line, 'advice')))?.[1] ?? []),
    );
    expect([...named].map(Number).sort((a, b) => a - b)).toEqual(next.map((line) => cell(line, 'number')));
    expect(
      next.reduce((sum, line) => sum + Number(textOf(cell(line, 'activity')).replace('khép ', '')), 0),
    ).toBe(gaps.length - 2);
  });

  it('says so where there is no gap', () => {
    expect(sheetOf(aBook()).flat()).toContain('Không có khoảng trống nào trong kỳ.');
  });
});
