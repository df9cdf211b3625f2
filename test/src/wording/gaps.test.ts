import { describe, expect, it } from '@jest/globals';
import type { RankedGap } from '../../../src/domain/coverage/coverage';
import { gapFact, urgencyOf } from '../../../src/wording/coverage/coverage';

const fact = (gap: Partial<RankedGap>, target: number | null = null): string =>
  gapFact(gap as RankedGap, target);

describe('what a gap is, in a sentence', () => {
  it('G3: no «0,0%» of a meeting that there was not', () => {
    expect(fact({ kind: 'G3', reachPercent: 0 })).toBe('Chưa có hộ nào dự buổi trực tiếp nào.');
    expect(fact({ kind: 'G3', reachPercent: 33 })).toBe('Buổi đông nhất mới đạt 33,0% số hộ.');
  });

  it.each([
    [0, 0.25, 1, 'Chưa làm lần nào; kế hoạch giao 1.'],
    [1, 1.25, 4, 'Đã làm 1; đến nay cần 2 trên 4 của kế hoạch.'],
    [0, 2.0000000000000004, 3, 'Chưa làm lần nào; đến nay cần 2 trên 3 của kế hoạch.'],
  ])('G4: %d done, %d due, %d planned: whole activities', (done, due, target, text) => {
    expect(fact({ kind: 'G4', done, due }, target)).toBe(text);
  });

  it('is as pressing as its kind weighs', () => {
    expect((['G1', 'G2', 'G4', 'G3', 'G6', 'G7', 'G1b', 'G5'] as const).map(urgencyOf)).toEqual([
      ...['high', 'high', 'high', 'medium', 'medium', 'medium', 'low', 'low'],
    ]);
  });
});
