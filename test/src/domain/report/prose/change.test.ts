import { describe, expect, it } from '@jest/globals';
import { changeOf } from '../../../../../src/domain/report/prose/change';
import { changeInTable, changePhrase } from '../../../../../src/domain/report/prose/change-phrase';
import { sayWith } from '../../../../../src/domain/report/say';
import { standardWording } from '../../../../support/report-sample';

const say = sayWith(standardWording(), {
  form: 0,
  common: { 'trong kỳ': '', 'Trong kỳ': '', 'đơn vị dân cư': 'xóm', 'Đơn vị dân cư': 'Xóm' },
});

describe('rule 4: how a change is told', () => {
  it.each([
    // A count whose base is under 20, as a count.
    [2, 7, 'count', 'cuộc', 'tăng 05 cuộc, từ 02 lên 07', 'tăng 5'],
    [19, 7, 'count', 'cuộc', 'giảm 12 cuộc, từ 19 xuống 07', 'giảm 12'],
    [0, 3, 'count', 'cuộc', 'tăng 03 cuộc, từ 0 lên 03', 'tăng 3'],
    [12.54, 18.75, 'millionDong', 'triệu đồng', 'tăng 6,3 triệu đồng, từ 12,5 lên 18,8', 'tăng 6,3'],
    // From 20 on, in percent.
    [20, 25, 'count', 'cuộc', 'tăng 25%, từ 20 lên 25 cuộc', 'tăng 25%'],
    [1234, 1000, 'count', 'lượt người', 'giảm 19%, từ 1.234 xuống 1.000 lượt người', 'giảm 19%'],
    [40, 5, 'count', 'cuộc', 'giảm 87,5%, từ 40 xuống 05 cuộc', 'giảm 87,5%'],
    // A difference that no tenth of a percent shows is still a difference.
    [10_000, 10_001, 'count', 'lượt người', 'tăng 01 lượt người, từ 10.000 lên 10.001', 'tăng 1'],
    // To zero.
    [21, 0, 'count', 'cuộc', 'không phát sinh (cùng kỳ: 21 cuộc)', 'không phát sinh'],
    [3, 0, 'count', 'cuộc', 'không phát sinh (cùng kỳ: 03 cuộc)', 'không phát sinh'],
    // A share in points, from the printed values: 61,04 and 64,26 print as 61 and 64,3.
    [61.04, 64.26, 'percent', '%', 'tăng 3,3 điểm phần trăm, từ 61% lên 64,3%', 'tăng 3,3 điểm'],
    [12.5, 0, 'percent', '%', 'giảm 12,5 điểm phần trăm, từ 12,5% xuống 0%', 'giảm 12,5 điểm'],
    // What prints alike has not changed.
    [61.01, 61.04, 'percent', '%', 'giữ nguyên 61%', 'không đổi'],
    [7, 7, 'count', 'cuộc', 'giữ nguyên 07 cuộc', 'không đổi'],
  ] as const)('from %s to %s (%s): %s', (before, now, scale, unit, phrase, inTable) => {
    const change = changeOf(before, now, scale);
    if (change === null) throw new Error('no change');
    expect(changePhrase(change, { unit, than: 'cùng kỳ' }, say)).toBe(phrase);
    expect(changeInTable(change, say)).toBe(inTable);
  });

  it('nothing is said where a figure is not known', () => {
    expect([changeOf(null, 3, 'count'), changeOf(3, null, 'count')]).toEqual([null, null]);
  });
});
