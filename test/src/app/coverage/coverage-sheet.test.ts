import { describe, expect, it } from '@jest/globals';
import { coverageSheet } from '../../../../src/app/coverage/coverage-sheet';
import type { Book } from '../../../../src/domain/book';
import type { Period } from '../../../../src/domain/calendar/period';
import { computeCoverage, coverageOf } from '../../../../src/domain/coverage/compute-coverage';
import { explainIn } from '../../../../src/domain/coverage/explain/explain';
import type { Explanation, Figure } from '../../../../src/domain/coverage/explain/explanation';
import { METRIC_IDS } from '../../../../src/domain/coverage/metrics/hamlet-metrics';
import type { EarlierFigures } from '../../../../src/domain/coverage/period-figures';
import { figuresToKeep, NO_EARLIER_FIGURES } from '../../../../src/domain/coverage/period-figures';
import type { PeriodView } from '../../../../src/domain/coverage/period-view';
import { periodView } from '../../../../src/domain/coverage/period-view';
import type { HamletCode } from '../../../../src/domain/ids';
import type { Cell } from '../../../../src/domain/tables/cell';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { figuresOf } from '../../../../src/wording/coverage/explanation';
import { CELL_MARK, CELL_MARK_NOT_DUE } from '../../../../src/workbook/cell-mark';
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
  if (explanation.formula.formula === 'cell') {
    const { credit } = explanation.formula.facts;
    const topic = view.book.topics.find(({ code }) => figure.kind === 'cell' && code === figure.topic);
    const isLate = (topic?.dueMonth ?? 0) <= view.state.complete;
    return (isLate ? CELL_MARK : CELL_MARK_NOT_DUE)[credit];
  }
  return explanation.value ?? '–';
}

const SMALL = COVERAGE_COLUMN.contentsMet - COVERAGE_COLUMN.firstValue;
const columnOf = (place: number): number =>
  place < SMALL ? COVERAGE_COLUMN.firstValue + place : COVERAGE_COLUMN.firstSmallMeasure + place - SMALL;

/** Every figure of the tab as the tab says it, under the question that Explain takes. */
function figuresOnTab(grid: Grid, book: Book): readonly (readonly [Figure, Cell])[] {
  const required = book.topics.filter((topic) => topic.required).map(({ code }) => code);
  const found: [Figure, Cell][] = [];
  for (const line of rowsOfKind(grid, 'hamlet')) {
    const hamlet = at(line, COVERAGE_COLUMN.code) as HamletCode;
    found.push([{ kind: 'composite', hamlet }, at(line, COVERAGE_COLUMN.composite)]);
    METRIC_IDS.forEach((metric, i) =>
      found.push([{ kind: 'metric', hamlet, metric }, at(line, columnOf(i))]),
    );
  }
  for (const line of rowsOfKind(grid, 'commune')) {
    found.push([{ kind: 'commune-composite' }, at(line, COVERAGE_COLUMN.composite)]);
    METRIC_IDS.forEach((metric, i) =>
      found.push([{ kind: 'commune-metric', metric }, at(line, columnOf(i))]),
    );
  }
  for (const line of rowsOfKind(grid, 'cells')) {
    const hamlet = at(line, COVERAGE_COLUMN.code) as HamletCode;
    required.forEach((topic, i) =>
      found.push([{ kind: 'cell', hamlet, topic }, at(line, COVERAGE_COLUMN.firstValue + i)]),
    );
  }
  const counts = /\(([\d.]+) ô\).*\(([\d.]+) ô\).*\(([\d.]+) ô\)/.exec(textOf(grid)) ?? [];
  (['direct', 'indirect', 'none'] as const).forEach((credit, i) =>
    found.push([{ kind: 'commune-cells', credit }, Number(counts[i + 1])]),
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
    expect(figures.length).toBe(figuresOf(coverageOf(view), book).length);
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
      'Số liệu lúc 08:05 ngày 15/03/2024; 7 hoạt động được tính trong kỳ.',
      expect.stringContaining('Nếu có người sửa dòng sau lúc đó'),
    ]);
    expect(grid[3]?.[0]).toBe('abc|2024-Q1|2024-03-15T08:05:00');
  });

  it('a period that ended before today says up to which day; one that is open says «Đến hôm nay»', () => {
    expect(rowsOfKind(grid, 'section').map((line) => line[1])).toEqual([
      expect.stringMatching(/^1\. Đến ngày 14\/03\/2024: từng xóm đang ở đâu/),
      '2. Trong kỳ (quý I năm 2024): đã làm được gì',
      '3. Đến ngày 14/03/2024: xóm × nội dung bắt buộc của năm',
    ]);
    const open = coverageSheet(book, coverage, { ...making(), madeAt: '2024-03-14T08:05:00' });
    expect(rowsOfKind(open, 'section')[0]?.[1]).toContain('1. Đến hôm nay, 14/03/2024: ');
  });

  it('no measure by two letters', () => {
    const words = grid.flat().filter((value) => typeof value === 'string');
    expect(words.filter((text) => /(?<![\p{L}\d])(CC|TH|LT|KH|TC|HT|MC)(?![\p{L}\d])/u.test(text))).toEqual(
      [],
    );
    expect(rowsOfKind(grid, 'hamletHead')[0]?.slice(6, 17)).toEqual([
      'Điểm chung',
      'Nội dung đến hạn',
      'Hộ dự',
      'Liên tục',
      'Kế hoạch đến hạn',
      'Nội dung đã gặp',
      'Số tháng từ lần gặp cuối',
      'Mục kế hoạch xong',
      'Tiêu chí người dân',
      'Hình thức',
      'Minh chứng',
    ]);
  });

  it('hamlets in Vietnamese order: state, then what the period brought; no figure is a dash', () => {
    const hamlets = rowsOfKind(grid, 'hamlet');
    expect(hamlets.map((line) => at(line, COVERAGE_COLUMN.name))).toEqual([
      'Bình Xuân',
      'Đầm Mụ',
      'Đình 6',
      'Trại 4',
    ]);
    const state = [93.75, 100, 75, 100, 100, '3/4', 0, '3/3', 100, 80, 100];
    expect(hamlets[0]).toEqual([
      ...['xóm', 'A', 'Bình Xuân', 120, 'Tốt', '█████████', ...state],
      ...[2, 75, 3],
      ...['–', '–'],
    ]);
    expect(hamlets[1]?.slice(3, 20)).toEqual([
      ...['–', 'Chưa đủ dữ liệu', '', '–'],
      ...[50, '–', 50, expect.closeTo(33.3333, 4), '1/4', 0, '1/3', 50, 60, 100],
      ...[1, '–', 1],
    ]);
  });

  it('the commune stands below them, with the share of households that were there', () => {
    const [commune] = rowsOfKind(grid, 'commune');
    expect(commune?.slice(2, 7)).toEqual(['Toàn xã', 300, 'Khá', '███████', expect.closeTo(66.4444, 4)]);
    expect(commune?.slice(17, 20)).toEqual([4, 60, 6]);
    expect(textOf(grid)).toContain('3/4 xóm có số liệu.');
    expect(textOf(grid)).toContain(
      'Xóm đã gặp trực tiếp: 4/4. Hộ có mặt ở buổi đông nhất của mỗi xóm: 180/300 hộ.',
    );
    expect(textOf(grid)).toContain('Xóm nào cũng có buổi gặp trực tiếp trong kỳ.');
  });

  it('hamlets without a meeting in the period stand with their officer', () => {
    const met = aBook()
      .officer('a@xa.vn', { name: 'Ông A' })
      .hamlet('A', { name: 'Bình Xuân', officer: 'a@xa.vn' })
      .hamlet('B', { name: 'Đình 6', officer: null });
    expect(textOf(sheetOf(met))).toContain(
      'Chưa có buổi gặp trực tiếp trong kỳ (người phụ trách): Bình Xuân (Ông A); Đình 6 (chưa có).',
    );
  });

  it('the matrix says in words what is direct, indirect and missing, and what has the year before it', () => {
    const [first, , third] = rowsOfKind(grid, 'cells');
    expect(rowsOfKind(grid, 'head').at(-1)?.slice(7)).toEqual([
      'ND1 hạn T3',
      'ND2.4 hạn T3',
      'ND3.6 hạn T3',
      'ND3.8 hạn T6',
    ]);
    expect(first?.slice(1, 7)).toEqual(['A', 'Bình Xuân', 3, 0, '██████████', 100]);
    expect(first?.slice(7)).toEqual(['Trực tiếp', 'Trực tiếp', 'Trực tiếp', 'Còn hạn*']);
    expect(third?.slice(1, 4)).toEqual(['B', 'Đình 6', 1]);
    expect(third?.slice(7)).toEqual(['Trực tiếp', 'Chưa có', 'Gián tiếp', 'Còn hạn*']);
  });

  it('the beginning of the year: nobody is ranked, and why', () => {
    const january = sheetOf(workedExample(), '2024-T01');
    expect(textOf(january)).toContain('Đầu năm, chưa xếp mức: phải qua 2 tháng báo cáo');
    expect(rowsOfKind(january, 'hamlet').map((line) => at(line, COVERAGE_COLUMN.band))).toEqual([
      'Chưa xếp mức',
      'Chưa đủ dữ liệu',
      'Chưa xếp mức',
      'Chưa xếp mức',
    ]);
  });

  it('fewer than two thirds of the hamlets have figures: the commune has none, and why', () => {
    const few = aBook().hamlet('A').hamlet('B', { households: null });
    expect(textOf(sheetOf(few))).toContain(
      '1/2 xóm có số liệu; chưa đủ hai phần ba số xóm nên chưa có điểm chung toàn xã.',
    );
  });

  it('below the tables stand the settings that are not as delivered, and since when is watched', () => {
    expect(textOf(grid)).toContain('Cách tính theo đúng mặc định của tab Cấu hình.');
    const own = workedExample().settings({
      hamletsAMeeting: 5,
      evidenceRequired: true,
      trackedFrom: day('2024-02-01'),
      weights: { ...book.settings.weights, TH: 30 },
    });
    expect(textOf(sheetOf(own))).toContain(
      'Cách tính khác mặc định (tab Cấu hình): Trọng số Hộ dự 30 (mặc định 25); Số xóm tối đa một buổi 5 (mặc định 3); Chỉ tính buổi có minh chứng Có (mặc định Không).',
    );
    expect(textOf(sheetOf(own))).toContain('Ngày bắt đầu theo dõi: 01/02/2024');
  });

  it('one row a month: attendance, activities and the share of hamlets visited', () => {
    expect(rowsOfKind(grid, 'month').map((line) => line.slice(1))).toEqual([
      ['Tháng 1 (15/12–14/01)', '', 95, 1, '███', 25],
      ['Tháng 2 (15/01–14/02)', '', 45, 2, '█████', 25],
      ['Tháng 3 (15/02–14/03)', '', 142, 4, '██████████', 75],
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
    expect(months()).toEqual([0, '–', 0]);
    expect(months(7)).toEqual([0, 7, 0]);
  });

  it('under the matrix: how many hamlets each content has reached, and what was done on it', () => {
    const [topics] = rowsOfKind(grid, 'topics');
    expect(topics?.slice(3)).toEqual([6, 6, '█████', 50, '3 + 0', '2 + 0', '1 + 2', '0 + 4']);
    expect(textOf(grid)).toContain('ND2.4: ND2.4 (2 hoạt động)');
  });

  it('how far the plan has come, what has evidence, and what is told too often', () => {
    expect(textOf(grid)).toContain('Mục kế hoạch có đợt trong kỳ, tính đến nay: 3 chậm (MK01, MK05, MK13).');
    expect(textOf(grid)).toContain('Hoạt động được tính: 7, trong đó 6 có minh chứng, 0 ngoài kế hoạch.');
    const busy = ['2024-01-10', '2024-01-11', '2024-01-12'].reduce(
      (b, date) => b.activity({ date, hamlets: ['A'], topics: ['ND1'], households: 60 }),
      aBook().hamlet('A').required('ND1', 'ND5').topic('ND5', { dueMonth: 3 }),
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
    expect(at(rowsOfKind(sheetOf(unknown), 'commune')[0], COVERAGE_COLUMN.households)).toBe('–');
  });

  it('no hamlets: what to do first, and no figures', () => {
    const empty = sheetOf(aBook());
    expect(empty.slice(4).map((line) => line[1])).toEqual([
      expect.stringMatching(
        /^Độ bao phủ tính theo từng khu dân cư\. .*tab Xóm, rồi chọn Loa Xóm → Tính độ bao phủ\.$/,
      ),
    ]);
  });

  it.each([
    ['2024', 1],
    ['2024-9T', 1],
    ['2024-Q1', 2],
  ])('%s is compared with %d earlier periods', (code, count) => {
    const [head] = rowsOfKind(sheetOf(workedExample(), code), 'hamletHead');
    expect(head?.slice(COVERAGE_COLUMN.change - 1)).toHaveLength(count);
  });

  it('a free span says its days once', () => {
    expect(sheetOf(workedExample(), '2024-01-03..2024-02-20')[1]?.[1]).toBe(
      'Kỳ: từ ngày 03/01/2024 đến ngày 20/02/2024',
    );
  });

  it('compares with the period before and with a year before, and says where rows changed since', () => {
    const kept = figuresToKeep(coverage, { computedAt: '', fingerprint: 'other', indicators: new Map() });
    const before = { ...kept, asOf: day('2023-12-14'), commune: { ...kept.commune, B: 50 } };
    const compared = coverageSheet(book, coverage, making({ before, previous: before, lastYear: null }));
    expect(compared[2]?.[1]).toContain('số liệu nguồn đã đổi so với lần tính trước');
    const [earlier] = rowsOfKind(compared, 'earlier');
    expect(earlier?.slice(1, 8)).toEqual([
      ...['Kỳ trước', '', '', '', '', 50],
      expect.closeTo(kept.commune.CC ?? 0, 4),
    ]);
    expect(rowsOfKind(compared, 'commune')[0]?.slice(-2)).toEqual([expect.closeTo(16.4444, 4), '–']);
    expect(rowsOfKind(compared, 'hamlet')[0]?.slice(-2)).toEqual([0, '–']);
    expect(textOf(compared)).toContain('Xóm đã gặp trực tiếp: 4/4 (kỳ trước 4).');
  });

  it('figures of the first definition are named as such and compared with nothing', () => {
    const kept = figuresToKeep(coverage, { computedAt: '', fingerprint: '', indicators: new Map() });
    const previous = { ...kept, definition: 1 as const, results: null };
    const compared = coverageSheet(book, coverage, making({ ...NO_EARLIER_FIGURES, previous }));
    expect(rowsOfKind(compared, 'earlier').map((line) => line.slice(1))).toEqual([
      ['Kỳ trước: cách tính cũ, không so'],
    ]);
    expect(rowsOfKind(compared, 'commune')[0]?.slice(-2)).toEqual(['–', '–']);
    expect(rowsOfKind(compared, 'hamlet')[0]?.slice(-2)).toEqual(['–', '–']);
  });

  it('figures of an earlier period that stop before its end say up to which day they go', () => {
    const kept = figuresToKeep(coverage, { computedAt: '', fingerprint: '', indicators: new Map() });
    const lineOf = (asOf: string) => {
      const previous = { ...kept, asOf: day(asOf) };
      const compared = coverageSheet(book, coverage, making({ ...NO_EARLIER_FIGURES, previous }));
      return rowsOfKind(compared, 'earlier')[0]?.[1];
    };
    expect(lineOf('2023-10-05')).toBe('Kỳ trước (đến 05/10/2023)');
    expect(lineOf('2023-12-14')).toBe('Kỳ trước');
  });

  it('fits the columns that set-up has made', () => {
    for (const line of grid) expect(line.length).toBeLessThanOrEqual(COMPUTED_TABS.coverage.columns.length);
  });
});
