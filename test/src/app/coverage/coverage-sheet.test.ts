import { describe, expect, it } from '@jest/globals';
import { coverageSheet } from '../../../../src/app/coverage/coverage-sheet';
import type { Book } from '../../../../src/domain/book';
import type { Period } from '../../../../src/domain/calendar/period';
import { computeCoverage, coverageOf } from '../../../../src/domain/coverage/compute-coverage';
import { explainIn } from '../../../../src/domain/coverage/explain';
import type { Explanation, Figure } from '../../../../src/domain/coverage/explanation';
import { METRIC_IDS } from '../../../../src/domain/coverage/metrics/hamlet-metrics';
import type { EarlierFigures } from '../../../../src/domain/coverage/period-figures';
import { figuresToKeep, NO_EARLIER_FIGURES } from '../../../../src/domain/coverage/period-figures';
import type { PeriodView } from '../../../../src/domain/coverage/period-view';
import { periodView } from '../../../../src/domain/coverage/period-view';
import type { HamletCode } from '../../../../src/domain/ids';
import type { Cell } from '../../../../src/domain/tables/cell';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { explanationText, figuresOf } from '../../../../src/wording/explanation';
import { COMPUTED_TABS, COVERAGE_COLUMN, ROW_KIND_MARK } from '../../../../src/workbook/computed-tabs';
import type { RowKind } from '../../../../src/workbook/computed-tabs';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod, day } from '../../../support/book-builder';
import { starterTables } from '../../../support/starter-tables';
import { workedExample } from '../../../support/worked-example';

type Grid = readonly (readonly Cell[])[];
const making = (earlier: EarlierFigures = NO_EARLIER_FIGURES) => ({
  madeAt: '2024-03-15T08:05:00',
  fingerprint: 'abc',
  earlier,
});
const rowsOfKind = (grid: Grid, kind: RowKind): Grid => grid.filter(([mark]) => mark === ROW_KIND_MARK[kind]);
const at = (line: readonly Cell[] | undefined, column: number): Cell => line?.[column - 1] ?? null;

const sheetOf = (builder: BookBuilder, code = '2024-Q1'): Grid => {
  const period = aPeriod(code);
  const book = builder.build();
  return coverageSheet(book, computeCoverage(book, period, period.to), making());
};
const textOf = (grid: Grid): string =>
  grid.flatMap(([, text]) => (typeof text === 'string' ? text : [])).join(' ');

const demo = (): Book => checkTables(starterTables('binh-thuan-2024'), day('2024-12-31')).book;
const PERIODS = [
  ...Array.from({ length: 12 }, (_, i) => `2024-T${String(i + 1).padStart(2, '0')}`),
  ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024-6T1', '2024-6T2', '2024-9T', '2024'],
];

/** What Explain recomputes, in the form in which the tab shows it. */
function shownBy(view: PeriodView, figure: Figure): Cell {
  const explanation: Explanation | null = explainIn(view, figure);
  if (explanation === null) throw new Error(`Nothing to explain: ${JSON.stringify(figure)}`);
  if (figure.kind === 'cell') return explanationText(explanation, view.book).value;
  return explanation.value ?? 'chưa có số liệu';
}

/** Every figure of the tab as the tab says it, under the question that Explain takes. */
function figuresOnTab(grid: Grid, book: Book): readonly (readonly [Figure, Cell])[] {
  const required = book.topics.filter((topic) => topic.required).map(({ code }) => code);
  const found: [Figure, Cell][] = [];
  const metricsOf = (
    line: readonly Cell[],
    figureOf: (metric: (typeof METRIC_IDS)[number]) => Figure,
  ): void => {
    METRIC_IDS.forEach((metric, i) =>
      found.push([figureOf(metric), at(line, COVERAGE_COLUMN.firstValue + 2 * i)]),
    );
  };
  for (const line of rowsOfKind(grid, 'hamlet')) {
    const hamlet = at(line, COVERAGE_COLUMN.code) as HamletCode;
    found.push([{ kind: 'composite', hamlet }, at(line, COVERAGE_COLUMN.composite)]);
    metricsOf(line, (metric) => ({ kind: 'metric', hamlet, metric }));
  }
  for (const line of rowsOfKind(grid, 'commune')) {
    found.push([{ kind: 'commune-composite' }, at(line, COVERAGE_COLUMN.composite)]);
    metricsOf(line, (metric) => ({ kind: 'commune-metric', metric }));
  }
  for (const line of rowsOfKind(grid, 'cells')) {
    const hamlet = at(line, COVERAGE_COLUMN.code) as HamletCode;
    required.forEach((topic, i) =>
      found.push([{ kind: 'cell', hamlet, topic }, at(line, COVERAGE_COLUMN.firstValue + i)]),
    );
  }
  rowsOfKind(grid, 'figure').forEach((line, i) => {
    const metric = METRIC_IDS[i - 1];
    const figure: Figure =
      metric === undefined ? { kind: 'commune-composite' } : { kind: 'commune-metric', metric };
    found.push([figure, at(line, COVERAGE_COLUMN.composite)]);
  });
  const counts = rowsOfKind(grid, 'note').slice(0, 3);
  (['direct', 'indirect', 'none'] as const).forEach((credit, i) =>
    found.push([{ kind: 'commune-cells', credit }, at(counts[i], COVERAGE_COLUMN.households)]),
  );
  return found;
}

describe('every figure on the tab equals what Explain recomputes for it, demo workbook', () => {
  const book = demo();
  it.each(PERIODS)('%s', (code) => {
    const period: Period = aPeriod(code, book.settings.periodStyle);
    const view = periodView(book, period, period.to);
    const grid = coverageSheet(book, coverageOf(view), making());
    const figures = figuresOnTab(grid, book);
    expect(figures.length).toBe(figuresOf(coverageOf(view), book).length + 8);
    const different = figures.filter(([figure, shown]) => shownBy(view, figure) !== shown);
    expect(different).toEqual([]);
  });
});

describe('tab Độ bao phủ: the worked example of §6.1', () => {
  const book = workedExample().build();
  const period = aPeriod('2024-Q1');
  const coverage = computeCoverage(book, period, period.to);
  const grid = coverageSheet(book, coverage, making());

  it('says period, time of computing and what to do where rows changed since', () => {
    expect(grid.slice(0, 4).map((line) => line[1])).toEqual([
      'ĐỘ BAO PHỦ TUYÊN TRUYỀN NÔNG THÔN MỚI, xã Bình Thuận',
      'Kỳ: quý I năm 2024 (15/12/2023 – 14/03/2024)',
      'Số liệu lúc 08:05 ngày 15/03/2024, tính đến hết ngày 14/03/2024; 5 hoạt động được tính.',
      expect.stringContaining('Nếu có người sửa dòng sau lúc đó'),
    ]);
    expect(grid[3]?.[0]).toBe('abc|2024-Q1|2024-03-15T08:05:00');
  });

  it('hamlets in Vietnamese order, figures in every cell, null as words, a bar beside each figure', () => {
    const hamlets = rowsOfKind(grid, 'hamlet');
    expect(hamlets.map((line) => at(line, COVERAGE_COLUMN.name))).toEqual([
      'Bình Xuân',
      'Đầm Mụ',
      'Đình 6',
      'Trại 4',
    ]);
    expect(hamlets[0]?.slice(0, 10)).toEqual([
      'xóm',
      'A',
      'Bình Xuân',
      120,
      'Khá',
      '████████',
      expect.closeTo(77.4107, 4),
      87.5,
      '████',
      expect.closeTo(28.5714, 4),
    ]);
    expect(hamlets[1]).toContain('chưa có số liệu');
  });

  it('the matrix says in words what is direct, indirect and missing', () => {
    const [first] = rowsOfKind(grid, 'cells');
    expect(first?.slice(1, 5)).toEqual(['A', 'Bình Xuân', 3, 1]);
    expect(first?.slice(COVERAGE_COLUMN.firstValue - 1)).toEqual([
      'Trực tiếp',
      'Trực tiếp',
      'Trực tiếp',
      'Gián tiếp',
    ]);
  });

  it('one row a month: attendance, activities and the share of hamlets visited', () => {
    expect(rowsOfKind(grid, 'month').map((line) => line.slice(1))).toEqual([
      ['Tháng 1 (15/12–14/01)', '', 95, 1, '█████', 25],
      ['Tháng 2 (15/01–14/02)', '', 45, 2, '██████████', 25],
      ['Tháng 3 (15/02–14/03)', '', 110, 2, '██████████', 50],
    ]);
  });

  it('§3.3.1: a month without any row had 0 people; one whose rows give no number has no figure', () => {
    const months = (attendance?: number): readonly Cell[] =>
      rowsOfKind(
        sheetOf(
          aBook()
            .hamlet('A')
            .activity({
              date: '2024-02-01',
              hamlets: ['A'],
              ...(attendance === undefined ? {} : { attendance }),
            }),
        ),
        'month',
      ).map((line) => at(line, COVERAGE_COLUMN.households));
    expect(months()).toEqual([0, 'chưa có số liệu', 0]);
    expect(months(7)).toEqual([0, 7, 0]);
  });

  it('under the matrix: how many hamlets each content has reached, and what was done on it', () => {
    const [topics] = rowsOfKind(grid, 'topics');
    expect(topics?.slice(3)).toEqual([5, 5, '██████', 62.5, '2 + 0', '2 + 0', '1 + 2', '0 + 3']);
    expect(textOf(grid)).toContain('ND2.4: ND2.4 (2 hoạt động)');
  });

  it('how far the plan has come, what has evidence, and what is told too often', () => {
    expect(textOf(grid)).toContain('Mục kế hoạch có đợt trong kỳ: 3 chậm (MK01, MK05, MK13).');
    expect(textOf(grid)).toContain('Hoạt động được tính: 5, trong đó 4 có minh chứng, 0 ngoài kế hoạch.');
    const busy = ['2024-01-10', '2024-01-11', '2024-01-12'].reduce(
      (b, date) => b.activity({ date, hamlets: ['A'], topics: ['ND1'] }),
      aBook().hamlet('A').required('ND1', 'ND5'),
    );
    expect(textOf(sheetOf(busy))).toContain('xóm A: ND1 3 lần (kế hoạch đến nay 0; chưa có ND5)');
  });

  it('the colours are explained by the thresholds of Cấu hình', () => {
    expect(textOf(grid)).toContain('≥ 80 Tốt, ≥ 65 Khá, ≥ 50 Trung bình, thấp hơn là Cần tăng cường');
  });

  it('no hamlet states its households: no sum of them', () => {
    const unknown = aBook()
      .hamlet('A', { households: null })
      .activity({ date: '2024-02-01', hamlets: ['A'] });
    expect(at(rowsOfKind(sheetOf(unknown), 'commune')[0], COVERAGE_COLUMN.households)).toBe(
      'chưa có số liệu',
    );
  });

  it('no hamlets: what to do first, and no figures', () => {
    const empty = sheetOf(aBook());
    expect(empty.slice(4).map((line) => line[1])).toEqual([
      expect.stringMatching(
        /^Độ bao phủ tính theo từng xóm\. .*tab Xóm, rồi chọn Loa Xóm → Tính độ bao phủ\.$/,
      ),
    ]);
  });

  it.each([
    ['2024', 1],
    ['2024-9T', 1],
    ['2024-Q1', 2],
  ])('%s is compared with %d earlier periods', (code, count) => {
    const [head] = rowsOfKind(sheetOf(workedExample(), code), 'head');
    expect(head?.filter((value) => value === 'Tăng, giảm')).toHaveLength(count);
  });

  it('a free span says its days once', () => {
    expect(sheetOf(workedExample(), '2024-01-03..2024-02-20')[1]?.[1]).toBe(
      'Kỳ: từ ngày 03/01/2024 đến ngày 20/02/2024',
    );
  });

  it('compares with the period before and with a year before, and says where rows changed since', () => {
    const kept = figuresToKeep(coverage, { computedAt: '', fingerprint: 'other', indicators: new Map() });
    const before = { ...kept, commune: { ...kept.commune, B: 50 } };
    const compared = coverageSheet(book, coverage, making({ before, previous: before, lastYear: null }));
    expect(compared[2]?.[1]).toContain('số liệu nguồn đã đổi so với lần tính trước');
    const [composite] = rowsOfKind(compared, 'figure');
    expect(composite?.slice(7)).toEqual([50, expect.closeTo(4.2143, 4), '–', '–']);
    expect(rowsOfKind(compared, 'hamlet')[0]?.slice(-2)).toEqual([0, '–']);
  });

  it('figures of an earlier period that stop before its end say up to which day they go', () => {
    const kept = figuresToKeep(coverage, { computedAt: '', fingerprint: '', indicators: new Map() });
    const headOf = (asOf: string) => {
      const previous = { ...kept, asOf: day(asOf) };
      const compared = coverageSheet(book, coverage, making({ ...NO_EARLIER_FIGURES, previous }));
      return rowsOfKind(compared, 'head')[0] ?? [];
    };
    expect(headOf('2023-10-05')).toContain('Kỳ trước (đến 05/10/2023)');
    expect(headOf('2023-12-14')).toContain('Kỳ trước');
  });

  it('fits the columns that set-up has made', () => {
    for (const line of grid) expect(line.length).toBeLessThanOrEqual(COMPUTED_TABS.coverage.columns.length);
  });
});
