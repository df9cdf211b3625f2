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

  it('G8: one for each activity and reason, over all its hamlets', () => {
    const unmet = (hamlet: string, activity: string, reason: string): RankedGap =>
      ({ kind: 'G8', hamlet, activity, reason }) as unknown as RankedGap;
    const groups = groupGaps([
      unmet('A', 'HD1', 'too-many-hamlets'),
      unmet('B', 'HD1', 'too-many-hamlets'),
      unmet('A', 'HD2', 'no-figure'),
      unmet('B', 'HD2', 'under-threshold'),
    ]);
    expect(groups.map((group) => group.map(({ hamlet }) => hamlet))).toEqual([['A', 'B'], ['A'], ['B']]);
  });
});
