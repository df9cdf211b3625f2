import { describe, expect, it } from '@jest/globals';
import type { GapKind, RankedGap } from '../../../../src/domain/coverage/coverage';
import { groupGaps } from '../../../../src/domain/coverage/gap-groups';

const gap = (kind: GapKind, hamlet: string, what = ''): RankedGap =>
  ({
    kind,
    hamlet,
    ...(what.startsWith('MK') ? { planItem: what } : { topic: what }),
  }) as unknown as RankedGap;
const shown = (...gaps: readonly RankedGap[]): readonly string[] =>
  groupGaps(gaps).map(
    (group) =>
      `${group[0].kind} ${group[0].hamlet ?? ''} ${group.map((each) => each.topic ?? each.planItem ?? '').join('+')}`,
  );

describe('gaps as a printed list shows them', () => {
  it('G1, G1b, G4 and G6: one for each kind at a hamlet, where the first of them stands', () => {
    expect(
      shown(
        gap('G1', 'B', 'ND1'),
        gap('G4', 'A', 'MK1'),
        gap('G1', 'A', 'ND1'),
        gap('G4', 'A', 'MK2'),
        gap('G1', 'B', 'ND2'),
        gap('G6', 'A', 'ND3'),
        gap('G1b', 'A', 'ND4'),
        gap('G6', 'A', 'ND5'),
      ),
    ).toEqual(['G1 B ND1+ND2', 'G4 A MK1+MK2', 'G1 A ND1', 'G6 A ND3+ND5', 'G1b A ND4']);
  });

  it('each other gap stands alone', () => {
    expect(shown(gap('G5', 'A'), gap('G5', 'A'), gap('G2', 'A'), gap('G7', 'A'))).toHaveLength(4);
  });

  it('G6: a content that is a G1 of the same hamlet is not said twice', () => {
    expect(
      shown(gap('G1', 'A', 'ND1'), gap('G6', 'A', 'ND1'), gap('G6', 'A', 'ND2'), gap('G6', 'B', 'ND1')),
    ).toEqual(['G1 A ND1', 'G6 A ND2', 'G6 B ND1']);
  });
});
