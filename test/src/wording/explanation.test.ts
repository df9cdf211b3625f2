import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/domain/coverage/explain/explain';
import type { Figure } from '../../../src/domain/coverage/explain/explanation';
import type { ExplanationText } from '../../../src/wording/coverage/explanation';
import { explanationText } from '../../../src/wording/coverage/explanation';
import type { BookBuilder } from '../../support/book-builder';
import { aBook, aPeriod, day } from '../../support/book-builder';
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
    ['A', 'CC', '(1 + 1 + 1) / 3 = 100,0 %'],
    ['B', 'CC', '(1 + 0 + 0,5) / 3 = 50,0 %'],
    ['A', 'TC', '1 / 1 = 100,0 %'],
    ['A', 'HT', '4 / 5 = 80,0 %'],
    ['C', 'LT', '1 / 2 = 50,0 %'],
    ['A', 'TH', '90 / 120 = 75,0 %'],
    ['B', 'KH', '(1 + 0 + 0) / 3 = 33,3 %'],
    ['B', 'MC', '0 / 1 = 0,0 %'],
    ['D', 'TH', 'Tab Xóm chưa có Số hộ: chưa có số liệu'],
  ])('%s %s: %s', (hamlet, metric, formula) => {
    expect(metricOf(hamlet, metric)).toBe(formula);
  });

  it('the composite of a hamlet, with each measure by its name', () => {
    expect(say({ kind: 'composite', hamlet: 'A' })).toMatchObject({
      formula: '(40 × 100,0 + 25 × 75,0 + 20 × 100,0 + 15 × 100,0) / 100 = 93,8 %',
      details: expect.arrayContaining(['Hộ dự: 75,0%, trọng số 25']) as unknown,
    });
    expect(say({ kind: 'composite', hamlet: 'D' }).formula).toBe('Tab Xóm chưa có Số hộ: chưa có số liệu');
  });

  it('the commune: the three hamlets and the measure that pull most, not a sum of products', () => {
    expect(say({ kind: 'commune-composite' })).toMatchObject({
      title: 'Điểm chung toàn xã',
      value: '66,4%',
      formula: 'Bình quân theo số hộ của 3/4 xóm có số liệu = 66,4 %',
      details: [
        'Kéo điểm xuống nhiều nhất là Nội dung đến hạn',
        '3 xóm kéo xuống nhiều nhất:',
        'Trại 4: 40,8%, làm toàn xã kém 19,7 điểm; yếu nhất ở Nội dung đến hạn (33,3%)',
        'Đình 6: 57,5%, làm toàn xã kém 11,3 điểm; yếu nhất ở Nội dung đến hạn (50,0%)',
        'Bình Xuân: 93,8%, làm toàn xã kém 2,5 điểm; yếu nhất ở Hộ dự (75,0%)',
      ],
    });
  });

  it('the commune without a figure: few hamlets, or the beginning of the year', () => {
    const few = aBook().hamlet('A').hamlet('B', { households: null });
    expect(say({ kind: 'commune-composite' }, few).details).toEqual([
      'Chỉ tính khi ít nhất hai phần ba số xóm có số liệu',
    ]);
    const late = aBook()
      .hamlet('A')
      .settings({ trackedFrom: day('2024-03-01') });
    expect(say({ kind: 'commune-composite' }, late).details).toEqual([
      'Đầu năm, chưa đủ tháng để xét nhịp gặp dân nên chưa xếp mức',
    ]);
  });

  it('cells of the commune and one cell, with its day', () => {
    expect(say({ kind: 'commune-cells', credit: 'direct' }).formula).toBe(
      '6 ô trong 4 xóm × 4 nội dung = 16 ô; 6 / 16 = 37,5 %',
    );
    expect(say({ kind: 'cell', hamlet: 'A', topic: 'ND3.8' })).toMatchObject({
      title: 'ND3.8, xóm Bình Xuân',
      value: 'Gián tiếp',
      formula: 'Gián tiếp = 0,5',
      details: [
        expect.stringContaining('Trực tiếp tính 1') as unknown,
        'Nội dung chưa đến hạn, còn trong năm (hạn hết tháng 6); chưa gặp trực tiếp cũng không bị trừ điểm',
      ],
    });
  });

  it('names the cells without credit, since no row makes their count', () => {
    const builder = aBook()
      .required('ND1', 'ND2.4')
      .topic('ND1', { title: 'Chủ trương' })
      .hamlet('A')
      .hamlet('B')
      .activity({ date: '2024-01-10', hamlets: ['A'], topics: ['ND2.4'], households: 40 });
    expect(say({ kind: 'commune-cells', credit: 'none' }, builder).details).toEqual([
      expect.stringMatching(/: chưa có ND1 Chủ trương$/),
      expect.stringMatching(/: chưa có cả 2 nội dung$/),
    ]);
    expect(say({ kind: 'commune-cells', credit: 'direct' }, builder).details).toEqual([]);
  });

  it('names a content by its title, and says what a cell counts', () => {
    const builder = aBook()
      .required('ND1')
      .topic('ND1', { title: 'Chủ trương của Đảng', dueMonth: 3 })
      .hamlet('A');
    expect(say({ kind: 'metric', hamlet: 'A', metric: 'CC' }, builder).details).toEqual([
      'ND1 Chủ trương của Đảng: chưa có',
    ]);
    const cell = say({ kind: 'cell', hamlet: 'A', topic: 'ND1' }, builder);
    expect(cell.title).toMatch(/^ND1 Chủ trương của Đảng, xóm /);
    expect(cell.details).toEqual([
      expect.stringContaining('chưa có tính 0'),
      'Nội dung đã đến hạn (hết tháng 3 của năm báo cáo)',
    ]);
  });

  it('names the rows that made the figure and those left out, with why', () => {
    const text = say({ kind: 'metric', hamlet: 'C', metric: 'LT' });
    expect(text.title).toBe('Liên tục, xóm Trại 4');
    expect(text.details[1]).toBe('Chưa đạt khi hết tháng 2');
    expect(text.contributions.map(({ id, text: what }) => `${id} ${what}`)).toEqual(['HD04 trực tiếp']);
    expect(text.leftOut.map(({ id, text: what }) => `${id} ${what}`)).toEqual([
      'HD03 không tới được xóm (thiếu loa hoặc nhóm Zalo, hoặc xóm không có trong danh sách)',
      'HD05 chỉ là gián tiếp',
      'HD09 không tính là gặp trực tiếp: ghi quá nhiều xóm cho một buổi',
    ]);
    expect(say({ kind: 'metric', hamlet: 'B', metric: 'KH' }).contributions[0]?.text).toBe(
      'trực tiếp; tính cho MK01',
    );
  });

  it('weights that are not all 1 stand in the formula; κ keeps its decimals', () => {
    const builder = aBook()
      .settings({ indirectFactor: 0.25 })
      .required('ND1', 'ND4')
      .topic('ND1', { dueMonth: 3 })
      .topic('ND4', { weight: 2, dueMonth: 3 })
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
