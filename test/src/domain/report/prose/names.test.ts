import { describe, expect, it } from '@jest/globals';
import { aBook } from '../../../../support/book-builder';
import { aPeriod } from '../../../../support/book-builder';
import { paragraph, plain, quoted, textOf } from '../../../../../src/domain/report/blocks';
import { periodWithin, beginningOf } from '../../../../../src/domain/report/period-name';
import { joinNames, nameList } from '../../../../../src/domain/report/prose/name-list';
import { openedByWord } from '../../../../../src/domain/report/prose/sentence-opening';
import { withFullNames } from '../../../../../src/domain/report/prose/full-names';
import { sayWith } from '../../../../../src/domain/report/say';
import type { Block, ReportDocument } from '../../../../../src/domain/report/tree';
import { reportOf, standardUnitNames, standardWording } from '../../../../support/report-sample';

const say = sayWith(standardWording(), {
  form: 0,
  common: { 'trong kỳ': '', 'Trong kỳ': '', 'đơn vị dân cư': 'xóm', 'Đơn vị dân cư': 'Xóm' },
});
const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, position) => `xóm ${String.fromCharCode(65 + position)}`);

describe('rule 5: at most seven names, then how many more and where', () => {
  it.each([
    [0, ''],
    [1, 'xóm A'],
    [2, 'xóm A và xóm B'],
    [7, 'xóm A, xóm B, xóm C, xóm D, xóm E, xóm F và xóm G'],
    [8, 'xóm A, xóm B, xóm C, xóm D, xóm E, xóm F, xóm G và 01 xóm khác (Phụ lục II)'],
    [19, 'xóm A, xóm B, xóm C, xóm D, xóm E, xóm F, xóm G và 12 xóm khác (Phụ lục II)'],
  ])('%s names', (count, list) => {
    expect(nameList(names(count), { noun: 'xóm', whole: 'Phụ lục II' }, say)).toBe(list);
  });
  it('no place where there is none', () => {
    expect(nameList(names(3), { noun: 'mục', atMost: 2 }, say)).toBe('xóm A, xóm B và 01 mục khác');
    expect(joinNames(['a'], say)).toBe('a');
  });
});

describe('rule 2: no sentence opens with a figure', () => {
  it.each([
    ['12 văn bản đã ban hành.', 'Có 12 văn bản đã ban hành.'],
    [' 05 xóm còn việc chậm.', 'Có 05 xóm còn việc chậm.'],
    ['Còn 05 xóm.', 'Còn 05 xóm.'],
  ])('%s', (given, opened) => {
    expect(openedByWord(given, say)).toBe(opened);
  });
});

describe('rule 9: the period by its name', () => {
  it.each([
    ['2024-T05', 'tháng 5', 'tháng 5'],
    ['2024-Q2', 'quý II', 'quý II'],
    ['2024-6T1', '6 tháng đầu năm', 'năm'],
    ['2024-6T2', '6 tháng cuối năm', 'kỳ'],
    ['2024-9T', '9 tháng đầu năm', 'năm'],
    ['2024', 'năm 2024', 'năm'],
  ])('%s', (code, within, beginning) => {
    const period = aPeriod(code, 'decree-09');
    expect([periodWithin(period, say), beginningOf(period, say)]).toEqual([within, beginning]);
  });
});

describe('rule 11: full names at first mention', () => {
  const document = (...texts: readonly Block[]): ReportDocument => ({
    title: '',
    sections: [{ orientation: 'portrait', restartsPageNumbers: false, blocks: texts }],
  });
  const said = (commune: string, ...texts: readonly string[]): readonly string[] =>
    withFullNames(
      document(...texts.map((text) => paragraph(plain(text)))),
      standardUnitNames(),
      commune,
    ).sections[0]?.blocks.map((block) => ('runs' in block ? textOf(block.runs) : '')) ?? [];

  it('once in full, then as rows shorten it', () => {
    expect(
      said('xã Bình Thuận', 'MTTQ xã và Hội Phụ nữ chủ trì; MTTQ xã phối hợp.', 'Hội Phụ nữ xã đã làm.'),
    ).toEqual([
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã và Hội Liên hiệp Phụ nữ xã chủ trì; MTTQ xã phối hợp.',
      'Hội Phụ nữ xã đã làm.',
    ]);
  });
  it('in full before: nothing is written out', () => {
    expect(said('xã A', 'Ủy ban nhân dân xã A báo cáo.', 'UBND xã đã ban hành.')[1]).toBe(
      'UBND xã đã ban hành.',
    );
  });
  it('a ward has wards’ units; those of other levels stand', () => {
    expect(
      said('phường Phan Đình Phùng', 'MTTQ phường; Hội Phụ nữ tỉnh; Chi hội Phụ nữ xóm; BCĐXH.'),
    ).toEqual(['Ủy ban Mặt trận Tổ quốc Việt Nam phường; Hội Phụ nữ tỉnh; Chi hội Phụ nữ xóm; BCĐXH.']);
  });
  it('old and new tone marks are one spelling', () => {
    expect(said('xã A', 'Uỷ ban MTTQ xã.')).toEqual(['Ủy ban Mặt trận Tổ quốc Việt Nam xã.']);
  });
  it('what is quoted stands word for word', () => {
    const report = document(paragraph([...quoted('Kế hoạch của MTTQ xã'), { text: '; MTTQ xã.' }]));
    const block = withFullNames(report, standardUnitNames(), 'xã A').sections[0]?.blocks[0];
    expect(block?.kind === 'paragraph' && textOf(block.runs)).toBe(
      'Kế hoạch của MTTQ xã; Ủy ban Mặt trận Tổ quốc Việt Nam xã.',
    );
  });
});

describe('rule 10: one tone style', () => {
  const signed = (toneStyle: 'keep' | 'new'): string =>
    JSON.stringify(reportOf(aBook().settings({ toneStyle, signerName: 'Đỗ Thuý Hòa' }).build(), '2024-Q1'));
  it('the name of who signs stays as its owner writes it', () => {
    expect([signed('keep'), signed('new')].every((text) => text.includes('Đỗ Thuý Hòa'))).toBe(true);
  });
});
