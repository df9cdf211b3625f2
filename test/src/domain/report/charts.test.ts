import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import { textOf } from '../../../../src/domain/report/blocks';
import type { Block, Chart, ReportDocument } from '../../../../src/domain/report/tree';
import { communeFrame, figuresOf, reportOf, reportWith, sampleCommune } from '../../../support/report-sample';

const bodyOf = (report: ReportDocument): readonly Block[] => report.sections[0]?.blocks ?? [];
const chartsOf = (report: ReportDocument): readonly Chart[] =>
  bodyOf(report).filter((block): block is Chart => block.kind === 'chart');
const linesOf = (report: ReportDocument): string =>
  bodyOf(report)
    .flatMap((block) => ('runs' in block ? [textOf(block.runs)] : []))
    .join('\n');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const captions = (report: ReportDocument): readonly string[] =>
  linesOf(report).match(/^Biểu đồ \d\..*$/gm) ?? [];

describe('item 4: Biểu đồ 1, activities of each month', () => {
  const book = sampleCommune(300);

  it.each(['2024-Q2', '2024-6T1', '2024', '2024-01-03..2024-02-20'])(
    '%s: the months of the year so far add up to the cumulative count',
    (code) => {
      const [chart] = chartsOf(reportOf(book, code));
      const { cumulative } = figuresOf(book, code);
      expect(chart?.categories.map(({ name }) => name)).toEqual(
        cumulative.months.map(({ month }) => `T${String(month.month)}`),
      );
      expect(sum(chart?.categories.flatMap(({ values }) => values) ?? [])).toBe(cumulative.counted.length);
    },
  );
  it('names the fullest and the emptiest month as the series says', () => {
    const { cumulative } = figuresOf(book, '2024-6T1');
    const counts = cumulative.months.map(({ activities }) => activities);
    const text = linesOf(reportOf(book, '2024-6T1'));
    const most = counts.indexOf(Math.max(...counts)) + 1;
    expect(text).toContain(`tháng ${String(most)} (${String(Math.max(...counts))} hoạt động)`);
    expect(text).toContain(`(${String(Math.min(...counts))} hoạt động)`);
  });
  it('a month that still runs is not called the emptiest, and months to come are not drawn', () => {
    const report = reportWith(book, '2024-Q2', { asOf: '2024-04-16' });
    expect(chartsOf(report)[0]?.categories.map(({ name }) => name)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
    expect(linesOf(report)).not.toMatch(/tháng 5 \(\d+ hoạt động\)/);
  });
  it('one month makes no picture', () => {
    const report = reportOf(book, '2024-T01');
    expect([chartsOf(report), captions(report)]).toEqual([[], []]);
  });
});

describe('item 4: charts without data', () => {
  const empty: Book = communeFrame().build();
  it('no row: no chart and no caption, but a sentence', () => {
    const report = reportOf(empty, '2024-Q2');
    expect([chartsOf(report), captions(report)]).toEqual([[], []]);
    expect(linesOf(report)).toContain('chưa có hoạt động được tính nên không lập biểu đồ theo tháng');
  });
  it('each chart has its caption and its figures in words below, the same as for those who do not see it', () => {
    for (const code of ['2024-Q2', '2024']) {
      const blocks = bodyOf(reportOf(sampleCommune(300), code));
      blocks.forEach((block, at) => {
        if (block.kind !== 'chart') return;
        const [caption, note] = [blocks[at + 1], blocks[at + 2]];
        if (caption?.kind !== 'caption' || note?.kind !== 'note') throw new Error('no caption or no figures');
        const figures =
          /^Số liệu của biểu đồ, tính đến hết ngày [\d/]+: (.*)\.$/.exec(textOf(note.runs))?.[1] ?? '?';
        expect(block.alternative).toContain(figures);
        expect(textOf(caption.runs)).toContain(block.alternative.split('. ')[0] ?? '?');
      });
    }
  });
});
