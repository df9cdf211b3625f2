import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/domain/coverage/explain';
import type { Figure } from '../../../src/domain/coverage/explanation';
import type { ExplanationText } from '../../../src/wording/explanation';
import { explanationText } from '../../../src/wording/explanation';
import type { BookBuilder } from '../../support/book-builder';
import { aBook, aPeriod } from '../../support/book-builder';
import { randomCase } from '../../support/random-book';
import { workedExample } from '../../support/worked-example';

function say(figure: object, builder: BookBuilder = workedExample()): ExplanationText {
  const period = aPeriod('2024-Q1');
  const book = builder.build();
  const explanation = explain(book, period, period.to, figure as Figure);
  if (explanation === null) throw new Error('nothing to explain');
  return explanationText(explanation, book);
}
const metricOf = (hamlet: string, metric: string): string => say({ kind: 'metric', hamlet, metric }).formula;

describe('explain in words: the worked example of §6.1', () => {
  it.each([
    ['A', 'CC', '(1 + 1 + 1 + 0,5) / 4 = 87,5 %'],
    ['A', 'TC', '(1 + 0 + 0 + 0 + 0 + 1 + 0) / 7 = 28,6 %'],
    ['A', 'HT', '3 / 3 = 100,0 %'],
    ['A', 'LT', '2 / 3 = 66,7 %'],
    ['A', 'TH', '90 / 120 = 75,0 %'],
    ['B', 'KH', '(1 + 0 + 0) / 3 = 33,3 %'],
    ['B', 'MC', '0 / 1 = 0,0 %'],
    ['D', 'TH', 'Tab Xóm chưa có Số hộ: chưa có số liệu'],
    ['D', 'MC', 'Chưa có buổi trực tiếp nào: chưa có số liệu'],
  ])('%s %s: %s', (hamlet, metric, formula) => {
    expect(metricOf(hamlet, metric)).toBe(formula);
  });

  it('composites of a hamlet and of the commune', () => {
    expect(say({ kind: 'composite', hamlet: 'A' }).formula).toBe(
      '(25 × 87,5 + 15 × 28,6 + 10 × 100,0 + 15 × 66,7 + 15 × 75,0 + 10 × 100,0 + 10 × 100,0) / 100 = 77,4 %',
    );
    expect(say({ kind: 'commune-composite' })).toMatchObject({
      title: 'Điểm chung toàn xã',
      value: '54,2%',
      formula: '(120 × 77,4 + 80 × 36,1 + 100 × 40,9) / 300 = 54,2 %',
    });
    expect(say({ kind: 'composite', hamlet: 'D' }).details).toContain('Hộ dự: chưa có số liệu, không tính');
  });

  it('cells of the commune and one cell', () => {
    expect(say({ kind: 'commune-cells', credit: 'direct' }).formula).toBe(
      '5 ô trong 4 xóm × 4 nội dung = 16 ô; 5 / 16 = 31,3 %',
    );
    expect(say({ kind: 'cell', hamlet: 'A', topic: 'ND3.8' })).toMatchObject({
      title: 'ND3.8, xóm Bình Xuân',
      value: 'Gián tiếp',
      formula: 'Gián tiếp = 0,5',
    });
  });

  it('names the cells without credit, since no row makes their count', () => {
    const builder = aBook()
      .required('ND1', 'ND2.4')
      .topic('ND1', { title: 'Chủ trương' })
      .hamlet('A')
      .hamlet('B')
      .activity({ date: '2024-01-10', hamlets: ['A'], topics: ['ND2.4'] });
    expect(say({ kind: 'commune-cells', credit: 'none' }, builder).details).toEqual([
      expect.stringMatching(/: chưa có ND1 Chủ trương$/),
      expect.stringMatching(/: chưa có cả 2 nội dung$/),
    ]);
    expect(say({ kind: 'commune-cells', credit: 'direct' }, builder).details).toEqual([]);
  });

  it('names a content by its title, and says what a cell counts', () => {
    const builder = aBook().required('ND1').topic('ND1', { title: 'Chủ trương của Đảng' }).hamlet('A');
    expect(say({ kind: 'metric', hamlet: 'A', metric: 'CC' }, builder).details).toEqual([
      'ND1 Chủ trương của Đảng: chưa có',
    ]);
    const cell = say({ kind: 'cell', hamlet: 'A', topic: 'ND1' }, builder);
    expect(cell.title).toMatch(/^ND1 Chủ trương của Đảng, xóm /);
    expect(cell.details).toEqual([expect.stringContaining('chưa có tính 0')]);
  });

  it('names the rows that made the figure and those left out, with why', () => {
    const text = say({ kind: 'metric', hamlet: 'A', metric: 'LT' });
    expect(text.title).toBe('Liên tục (LT), xóm Bình Xuân');
    expect(text.details[1]).toBe('Tháng 2 (15/01/2024 – 14/02/2024): không có buổi trực tiếp');
    expect(text.contributions.map(({ id, text: what }) => `${id} ${what}`)).toEqual([
      'HD01 trực tiếp',
      'HD04 trực tiếp',
    ]);
    expect(text.leftOut.map(({ id, text: what }) => `${id} ${what}`)).toEqual([
      'HD03 chỉ là gián tiếp',
      'HD05 chỉ là gián tiếp',
      'HD07 nghi trùng với dòng khác',
    ]);
    expect(say({ kind: 'metric', hamlet: 'B', metric: 'KH' }).contributions[0]?.text).toBe(
      'trực tiếp; tính cho MK01',
    );
  });

  it('weights that are not all 1 stand in the formula; κ keeps its decimals', () => {
    const builder = aBook()
      .settings({ indirectFactor: 0.25 })
      .required('ND1', 'ND4')
      .topic('ND4', { weight: 2 })
      .hamlet('A')
      .activity({ date: '2024-01-10', form: 'HT1.8', topics: ['ND4'] });
    expect(say({ kind: 'metric', hamlet: 'A', metric: 'CC' }, builder).formula).toBe(
      '(1 × 0 + 2 × 0,25) / 3 = 16,7 %',
    );
  });
});

describe('explain in words: any figure', () => {
  it('every figure of 40 random books has a formula that ends with its value', () => {
    for (let seed = 9000; seed < 9040; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      for (const { code: hamlet } of book.hamlets) {
        for (const metric of ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'] as const) {
          const explanation = explain(book, period, asOf, { kind: 'metric', hamlet, metric });
          if (explanation === null) continue;
          const { formula, value } = explanationText(explanation, book);
          expect(formula.replace(' %', '%')).toMatch(new RegExp(`(= |: )${value}$`));
        }
      }
    }
  });
});
