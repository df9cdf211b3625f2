import { describe, expect, it } from '@jest/globals';
import { aPeriod, day } from '../../../support/book-builder';
import { bruteForceCoverage } from '../../../support/brute-force-coverage';
import { workedExample } from '../../../support/worked-example';

const answer = bruteForceCoverage(workedExample().build(), aPeriod('2024-Q1'), day('2024-03-14'));
const close = (value: number) => expect.closeTo(value, 9) as unknown as number;

describe('§6.1 the brute force against the worked example, which was computed by hand', () => {
  it.each([
    ['A', [100, 75, 100, 100], 93.75, [100, 80, 100], [3, 4, 3, 0, 3, 3], [2, 75, 3]],
    ['B', [50, 50, 100, 100 / 3], 57.5, [50, 60, 0], [1, 4, 3, 1, 1, 3], [1, 50, 1]],
    ['C', [100 / 3, 50, 50, 100 / 3], 40 + 5 / 6, [0, 60, 100], [1, 4, 3, 0, 1, 3], [1, 50, 1]],
    ['D', [50, null, 50, 100 / 3], null, [50, 60, 100], [1, 4, 3, 0, 1, 3], [1, null, 1]],
  ] as const)('hamlet %s', (code, [CC, TH, LT, KH], B, [TC, HT, MC], state, [direct, best, newContents]) => {
    const found = answer.hamlets[code];
    expect(found?.metrics).toEqual(
      Object.fromEntries(
        Object.entries({ CC, TC, HT, LT, TH, KH, MC }).map(([id, v]) => [id, v === null ? null : close(v)]),
      ),
    );
    expect(found?.B).toEqual(B === null ? null : close(B));
    const [contentsMet, contentsRequired, contentsDue, monthsSinceDirect, itemsDone, itemsDue] = state;
    expect(found?.state).toEqual({
      contentsMet,
      contentsRequired,
      contentsDue,
      monthsSinceDirect,
      itemsDone,
      itemsDue,
    });
    expect(found?.period).toEqual({ direct, bestHouseholdShare: best, newContents });
  });

  it('the commune', () => {
    expect(answer.commune).toMatchObject({
      B: close((120 * 93.75 + 80 * 57.5 + 100 * (40 + 5 / 6)) / 300),
      band: 'fair',
      cells: { direct: 6, indirect: 6, none: 4, notDue: 4 },
      hamletsMet: 4,
      householdsPresent: 180,
      households: 300,
      hamletsWithB: 3,
    });
  });

  it('every gap', () => {
    expect(answer.gaps.filter((gap) => !gap.startsWith('G6'))).toEqual(
      [
        ...['B|ND2.4', 'C|ND1', 'C|ND3.6', 'D|ND2.4'].map((cell) => `G1|${cell}||||`),
        ...['B|ND3.6', 'D|ND3.6'].map((cell) => `G1b|${cell}||||`),
        ...['B||MK05', 'B||MK13', 'C||MK01', 'C||MK13', 'D||MK05', 'D||MK13'].map((item) => `G4|${item}|||`),
        'G5||||HD02||',
        'G7|D|||||households',
        ...['A', 'B', 'C', 'D'].map((code) => `G8|${code}|||HD09|too-many-hamlets|`),
      ].sort(),
    );
    expect(answer.gaps.filter((gap) => gap.startsWith('G6'))).toEqual([]);
  });

  it('what counts', () => {
    const ids = (rows: readonly string[]): string[] => rows.map((row) => row.replace(/^\d+:/, ''));
    const counted = ['HD01', 'HD02', 'HD03', 'HD04', 'HD05', 'HD09', 'HD10'];
    expect(ids(answer.counted)).toEqual(counted);
    expect(ids(answer.countedForState)).toEqual(counted);
    expect(ids(answer.excluded)).toEqual(['HD06:out-of-period', 'HD07:duplicate', 'HD08:not-done']);
  });
});
