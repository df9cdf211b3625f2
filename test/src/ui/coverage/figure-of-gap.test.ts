import { describe, expect, it } from '@jest/globals';
import type { GapData } from '../../../../src/rpc/messages';
import { figureOfGap } from '../../../../src/ui/coverage/figure-of-gap';

const gap = (kind: string, hamlets: readonly string[] = ['A']): GapData => ({
  kind,
  kindLabel: '',
  urgency: 'high',
  hamlets,
  hamletName: '',
  households: null,
  topic: 'ND1',
  topicTitle: '',
  planItem: '',
  activity: '',
  responsible: '',
  responsibleEmail: '',
  advice: '',
});

describe('explain: the figure behind a gap (docs/domain.md §6, G1…G7)', () => {
  it.each([
    ['G1', { kind: 'cell', hamlet: 'A', topic: 'ND1' }],
    ['G1b', { kind: 'cell', hamlet: 'A', topic: 'ND1' }],
    ['G6', { kind: 'cell', hamlet: 'A', topic: 'ND1' }],
    ['G2', { kind: 'metric', hamlet: 'A', metric: 'LT' }],
    ['G3', { kind: 'metric', hamlet: 'A', metric: 'TH' }],
    ['G4', { kind: 'metric', hamlet: 'A', metric: 'KH' }],
    ['G5', { kind: 'metric', hamlet: 'A', metric: 'MC' }],
    ['G7', null],
  ])('%s', (kind, figure) => {
    expect(figureOfGap(gap(kind))).toEqual(figure);
  });

  it('none where the gap names no hamlet', () => {
    expect(figureOfGap(gap('G5', []))).toBeNull();
  });
});
