import { describe, expect, it } from '@jest/globals';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import type { Coverage, GapKind } from '../../../../src/domain/coverage/coverage';
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
    .map(({ hamlet: code, topic, planItem, activity, missing, reason }) =>
      [code, topic ?? planItem, activity, missing, reason].filter((part) => part !== undefined).join('-'),
    )
    .sort();

/** CC, TH, LT, KH, TC, HT, MC in percent; B. */
const FIGURES = {
  A: [[100, 75, 100, 100, 100, 80, 100], 93.75],
  B: [[50, 50, 100, 100 / 3, 50, 60, 0], 57.5],
  C: [[100 / 3, 50, 50, 100 / 3, 0, 60, 100], 245 / 6],
  D: [[50, null, 50, 100 / 3, 50, 60, 100], null],
} as const;

describe('§6.1 worked example, QI/2024: the state on 14/3', () => {
  it.each(['A', 'B', 'C', 'D'] as const)('measures and B of hamlet %s', (code) => {
    const [measures, composite] = FIGURES[code];
    const { metrics } = hamlet(code);
    const values = [metrics.CC, metrics.TH, metrics.LT, metrics.KH, metrics.TC, metrics.HT, metrics.MC];
    values.forEach((value, i) => {
      const expected = measures[i] ?? null;
      if (expected === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(expected, 12);
    });
    if (composite === null) expect(hamlet(code).composite).toBeNull();
    else expect(hamlet(code).composite).toBeCloseTo(composite, 12);
  });

  it('bands: Tốt for A, Trung bình for B, Cần tăng cường for C, none for D, which states no Số hộ', () => {
    expect(['A', 'B', 'C', 'D'].map((code) => hamlet(code).band)).toEqual(['good', 'average', 'weak', null]);
  });

  it('contents met, required, due; months since the last meeting; items done and due', () => {
    const rows = ['A', 'B', 'C', 'D'].map((code) => Object.values(orderedState(hamlet(code).state)));
    expect(rows).toEqual([
      [3, 4, 3, 0, 3, 3],
      [1, 4, 3, 1, 1, 3],
      [1, 4, 3, 0, 1, 3],
      [1, 4, 3, 0, 1, 3],
    ]);
  });

  it('the commune: B 66,444…, of three of four hamlets; 16 cells, four of them not due', () => {
    const { commune } = coverage;
    expect(commune.composite).toBeCloseTo(598 / 9, 12);
    expect(commune.band).toBe('fair');
    expect(commune.hamletsWithB).toBe(3);
    expect(commune.cells).toEqual({ direct: 6, indirect: 6, none: 4, notDue: 4 });
    expect(commune.dueCells).toEqual({ due: 12, direct: 6 });
  });

  it('finds what is lacking, and nothing that is not due', () => {
    expect(gaps('G1')).toEqual(['B-ND2.4', 'C-ND1', 'C-ND3.6', 'D-ND2.4']);
    expect(gaps('G1b')).toEqual(['B-ND3.6', 'D-ND3.6']);
    expect(gaps('G4')).toEqual(['B-MK05', 'B-MK13', 'C-MK01', 'C-MK13', 'D-MK05', 'D-MK13']);
    expect(gaps('G5')).toEqual(['HD02']);
    expect(gaps('G7')).toContain('D-households');
    expect(gaps('G8')).toEqual(['A', 'B', 'C', 'D'].map((code) => `${code}-HD09-too-many-hamlets`));
    expect([...gaps('G2'), ...gaps('G3'), ...gaps('G6')]).toEqual([]);
  });
});

describe('§6.1 worked example, QI/2024: what was done within the period', () => {
  it('direct activities, best share of households, contents met for the first time', () => {
    const rows = ['A', 'B', 'C', 'D'].map((code) => {
      const { direct, bestHouseholdShare, newContents } = hamlet(code).inPeriod;
      return [direct, bestHouseholdShare, newContents];
    });
    expect(rows).toEqual([
      [2, 75, 3],
      [1, 50, 1],
      [1, 50, 1],
      [1, null, 1],
    ]);
  });

  it('the commune: four hamlets met, 180 of 300 households present', () => {
    const { hamletsMet, householdsPresent, households } = coverage.commune;
    expect([hamletsMet, householdsPresent, households]).toEqual([4, 180, 300]);
  });

  it('counts seven activities, six of them with evidence, and says why the others do not count', () => {
    const counted = ['HD01', 'HD02', 'HD03', 'HD04', 'HD05', 'HD09', 'HD10'];
    expect(coverage.counted.map(({ id }) => id)).toEqual(counted);
    expect(coverage.countedForState.map(({ id }) => id)).toEqual(counted);
    expect(coverage.commune.withEvidence).toBe(6);
    expect(coverage.excluded.map(({ id, why }) => [id, why])).toEqual([
      ['HD06', 'out-of-period'],
      ['HD07', 'duplicate'],
      ['HD08', 'not-done'],
    ]);
  });
});

function orderedState(state: Coverage['hamlets'][number]['state']): Readonly<Record<string, number | null>> {
  const { contentsMet, contentsRequired, contentsDue, monthsSinceDirect, itemsDone, itemsDue } = state;
  return { contentsMet, contentsRequired, contentsDue, monthsSinceDirect, itemsDone, itemsDue };
}
