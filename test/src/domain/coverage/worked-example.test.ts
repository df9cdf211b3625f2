import { describe, expect, it } from '@jest/globals';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import type { Coverage, GapKind } from '../../../../src/domain/coverage/coverage';
import { METRIC_IDS } from '../../../../src/domain/coverage/metrics/hamlet-metrics';
import { aPeriod, day } from '../../../support/book-builder';
import { workedExample } from '../../../support/worked-example';

const coverage: Coverage = computeCoverage(workedExample().build(), aPeriod('2024-Q1'), day('2024-03-14'));
const hamlet = (code: string): Coverage['hamlets'][number] => {
  const found = coverage.hamlets.find((h) => h.hamlet.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const gaps = (kind: GapKind): string[] =>
  coverage.gaps
    .filter((gap) => gap.kind === kind)
    .map(({ hamlet: code, topic, planItem, activity }) =>
      [code, topic ?? planItem ?? activity].filter((part) => part !== undefined).join('-'),
    )
    .sort();

describe('§6.1 worked example, QI/2024', () => {
  it.each([
    ['A', [87.5, 200 / 7, 100, 200 / 3, 75, 100, 100], 77.41071428571429],
    ['B', [50, 50 / 7, 200 / 3, 100 / 3, 50, 100 / 3, 0], 36.07142857142857],
    ['C', [25, 100 / 7, 200 / 3, 100 / 3, 50, 100 / 3, 100], 40.89285714285714],
    ['D', [25, 50 / 7, 100 / 3, 0, null, 0, null], 14.206349206349206],
  ] as const)('hamlet %s', (code, metrics, composite) => {
    METRIC_IDS.forEach((id, i) => {
      const expected = metrics[i] ?? null;
      if (expected === null) expect(hamlet(code).metrics[id]).toBeNull();
      else expect(hamlet(code).metrics[id]).toBeCloseTo(expected, 12);
    });
    expect(hamlet(code).composite).toBeCloseTo(composite, 12);
  });

  it('bands: Khá for A, Cần tăng cường for the others', () => {
    expect(['A', 'B', 'C', 'D'].map((code) => hamlet(code).band)).toEqual(['fair', 'weak', 'weak', 'weak']);
  });

  it('commune: B 54,214285…, cells 5 direct, 5 indirect only, 6 none', () => {
    expect(coverage.commune.composite).toBeCloseTo(54.214285714285715, 12);
    expect(coverage.commune.cells).toEqual({ direct: 5, indirect: 5, none: 6 });
    expect(coverage.commune.band).toBe('average');
  });

  it('counts five activities, four of them with evidence, and says why the others do not count', () => {
    expect(coverage.counted.map(({ id }) => id)).toEqual(['HD01', 'HD02', 'HD03', 'HD04', 'HD05']);
    expect(coverage.commune.withEvidence).toBe(4);
    expect(coverage.excluded.map(({ id, why }) => [id, why])).toEqual([
      ['HD06', 'out-of-period'],
      ['HD07', 'duplicate'],
      ['HD08', 'not-done'],
    ]);
  });

  it('finds every gap of each kind', () => {
    expect(gaps('G1')).toEqual(['B-ND2.4', 'C-ND1', 'C-ND3.6', 'C-ND3.8', 'D-ND1', 'D-ND2.4']);
    expect(gaps('G1b')).toEqual(['A-ND3.8', 'B-ND3.6', 'B-ND3.8', 'D-ND3.6', 'D-ND3.8']);
    expect(gaps('G2')).toEqual(['C', 'D']);
    expect(gaps('G3')).toEqual([]);
    expect(gaps('G4')).toEqual(['B-MK05', 'B-MK13', 'C-MK01', 'C-MK13', 'D-MK01', 'D-MK05', 'D-MK13']);
    expect(gaps('G5')).toEqual(['HD02']);
    expect(gaps('G7')).toEqual(['D']);
    const g6 = coverage.gaps.filter(({ kind }) => kind === 'G6').map((gap) => gap.hamlet);
    expect(['A', 'B', 'C', 'D'].map((code) => g6.filter((h) => h === code).length)).toEqual([5, 6, 6, 6]);
  });

  it('G2 says which months were idle: T1–T2 for C, T1–T3 for D', () => {
    const idle = coverage.gaps.filter(({ kind }) => kind === 'G2');
    const monthsOf = (code: string): number[] =>
      idle.find((gap) => gap.hamlet === code)?.idleMonths?.map(({ month }) => month) ?? [];
    expect(monthsOf('C')).toEqual([1, 2]);
    expect(monthsOf('D')).toEqual([1, 2, 3]);
  });

  it('lists hamlets in Vietnamese order', () => {
    expect(coverage.hamlets.map((h) => h.hamlet.name)).toEqual(['Bình Xuân', 'Đầm Mụ', 'Đình 6', 'Trại 4']);
  });
});
