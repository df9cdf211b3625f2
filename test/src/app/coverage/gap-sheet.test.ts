import { describe, expect, it } from '@jest/globals';
import { gapSheet } from '../../../../src/app/coverage/gap-sheet';
import { coverageOf } from '../../../../src/domain/coverage/compute-coverage';
import { periodView } from '../../../../src/domain/coverage/period-view';
import { suggestIn } from '../../../../src/domain/coverage/suggest/suggest-activities';
import type { Cell } from '../../../../src/domain/tables/cell';
import { GAP_COLUMN, ROW_KIND_MARK } from '../../../../src/workbook/computed-tabs';
import type { GapField } from '../../../../src/workbook/computed-tabs';
import { GAP_SHEET } from '../../../../src/wording/vi';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod } from '../../../support/book-builder';
import { workedExample } from '../../../support/worked-example';

function sheetOf(builder: BookBuilder, code = '2024-Q1'): readonly (readonly Cell[])[] {
  const book = builder.build();
  const period = aPeriod(code);
  const view = periodView(book, period, period.to);
  const coverage = coverageOf(view);
  return gapSheet(book, coverage, suggestIn(view, coverage.gaps, period.to), '2024-03-15T08:05:00');
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
  const gaps = grid.filter(([mark]) => mark === 'gấp' || mark === 'vừa' || mark === 'nhẹ');
  const next = grid.filter(([mark]) => mark === ROW_KIND_MARK.next);
  const gapOf = (hamlet: string, kind: string) =>
    gaps.find((line) => cell(line, 'hamlet') === hamlet && cell(line, 'gap') === kind);

  it('one row a hamlet and kind, worst first, with severity, hamlet, what, who and what to do', () => {
    const gap = gapOf('Trại 4', 'Chậm so với hạn: chưa tuyên truyền');
    expect(gap?.slice(2, 8)).toEqual([
      'Gấp',
      'Chậm so với hạn: chưa tuyên truyền',
      'Trại 4',
      100,
      'Ông A; tiêu chí: Bà B',
      'ND1; ND3.6 (hạn 14/03/2024)',
    ]);
    expect(cell(gap, 'advice')).toMatch(
      /^Việc \d, ngày \d\d\/\d\d\/2024: ND[^;]+(; Việc \d, ngày .*: ND.*)?\.$/,
    );
    expect(
      new Set(gaps.map((line) => `${textOf(cell(line, 'gap'))} ${textOf(cell(line, 'hamlet'))}`)).size,
    ).toBe(gaps.length);
  });

  it('without next activities the head of the gaps stands in row 5 all the same, where filters begin', () => {
    const bare = aBook().hamlet('A', { households: null }).required();
    const lines = sheetOf(bare.with({ topics: [], plan: [], forms: [] }));
    expect(lines.some(([mark]) => mark === ROW_KIND_MARK.next)).toBe(false);
    expect(lines[3]?.[1]).toMatch(/^Khoảng trống đến nay, xếp theo/);
    expect(lines[4]?.[0]).toBe(ROW_KIND_MARK.head);
  });

  it('once the year is over what is lacking is not completed, no longer late', () => {
    const labels = sheetOf(workedExample(), '2024').map((line) => textOf(cell(line, 'gap')));
    expect(labels).toContain('Chưa hoàn thành: mục kế hoạch');
    expect(labels.filter((label) => label.startsWith('Chậm'))).toEqual([]);
  });

  it('a gathering that met nobody directly is one row over all of its hamlets, with the reason and the mend', () => {
    const row = gaps.find((line) => textOf(cell(line, 'codes')).startsWith('HD09, ngày 28/02/2024'));
    expect(cell(row, 'gap')).toBe('Buổi không tính là gặp trực tiếp');
    expect(textOf(cell(row, 'hamlet')).split(', ').sort()).toEqual([
      'Bình Xuân',
      'Trại 4',
      'Đình 6',
      'Đầm Mụ',
    ]);
    expect(cell(row, 'advice')).toContain('Ghi quá nhiều xóm cho một buổi');
  });

  it('an officer whose name is part of another’s is named beside them', () => {
    expect(GAP_SHEET.officers('Trần Văn Anh', ['Trần Văn An', 'Trần Văn Anh'])).toBe(
      'Trần Văn Anh; tiêu chí: Trần Văn An',
    );
  });

  it('plan items with what was done and what is needed by now, as whole activities', () => {
    expect(cell(gapOf('Trại 4', 'Chậm so với hạn: mục kế hoạch'), 'codes')).toMatch(
      /^MK\d+, MK\d+ \(mỗi mục 0\/1\)$/,
    );
  });

  it('what no activity closes says what else to do', () => {
    const paper = gaps.find((line) => textOf(cell(line, 'codes')).startsWith('HD02, ngày 20/01/2024'));
    expect(cell(paper, 'advice')).toContain('cột Minh chứng');
  });

  it('the next activities stand above under their own head, numbered as the column «Nên làm» names them', () => {
    const named = new Set(
      gaps.flatMap((line) =>
        [...textOf(cell(line, 'advice')).matchAll(/Việc (\d+)/g)].map(([, n]) => Number(n)),
      ),
    );
    expect([...named].sort((a, b) => a - b)).toEqual(next.map((line) => cell(line, 'number')));
    expect(grid.indexOf(next[0] ?? [])).toBeLessThan(grid.indexOf(gaps[0] ?? []));
    expect(grid.filter(([mark]) => mark === ROW_KIND_MARK.head)).toHaveLength(2);
    expect(grid[4]?.[0]).toBe(ROW_KIND_MARK.head);
    expect(cell(next[0], 'severity')).toMatchObject({ kind: 'date' });
  });

  it('titles of the codes that stand without one', () => {
    const legend = grid
      .filter(([mark]) => mark === ROW_KIND_MARK.note)
      .map((line) => textOf(line[1] ?? null));
    expect(legend.join(' ')).toMatch(/Mã: ND1: .*MK/);
  });

  it('says so where there is no gap', () => {
    const one = aBook()
      .with({ topics: [] })
      .hamlet('A', { households: 10, officer: 'a@xa.vn' })
      .activity({
        id: 'HD1',
        date: '2024-01-20',
        form: 'HT2.2',
        topics: ['ND1'],
        hamlets: ['A'],
        households: 9,
        evidence: ['https://a.vn/1'],
      });
    expect(sheetOf(one).flat()).toContain(
      'Đến nay không có khoảng trống nào: nội dung và mục kế hoạch đến hạn đều đã làm.',
    );
  });

  it('a workbook without hamlets is told what to do first, and nothing of gaps', () => {
    const text = sheetOf(aBook())
      .flat()
      .filter((value) => typeof value === 'string')
      .join(' ');
    expect(text).toContain('Điền tên, số hộ và người phụ trách vào tab Xóm');
    expect(text).not.toMatch(/0 khoảng trống|Không có khoảng trống/);
  });
});
