import { describe, expect, it } from '@jest/globals';
import { GAP_KINDS, GAP_SEVERITY } from '../../../../src/domain/coverage/gap-severity';
import type { CriterionCode, TopicCode } from '../../../../src/domain/ids';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook } from '../../../support/book-builder';
import { coverageOf, gapsOfKind } from '../../../support/coverage-of';

const village = aBook().hamlet('A');
/** Required, and due by the end of March. */
const dueInMarch = (...codes: readonly string[]): BookBuilder =>
  codes.reduce((b, code) => b.topic(code, { dueMonth: 3 }), village.required(...codes));

describe('§6.0 Gaps', () => {
  it('G1 none, G1b indirect only, of required contents that are due, since the day after their month', () => {
    const told = dueInMarch('ND1', 'ND2.1', 'ND5')
      .topic('ND5', { dueMonth: 4 })
      .activity({ date: '2024-01-10', form: 'HT1.8', topics: ['ND2.1', 'ND4'] });
    const coverage = coverageOf(told);
    expect(gapsOfKind(coverage, 'G1')).toEqual(['A-ND1']);
    expect(gapsOfKind(coverage, 'G1b')).toEqual(['A-ND2.1']);
    expect(coverage.gaps.find(({ kind }) => kind === 'G1')?.since).toBe('2024-03-15');
    expect(gapsOfKind(coverageOf(told, '2024-T04'), 'G1')).toEqual(['A-ND1', 'A-ND5']);
  });

  it('nothing that is not due is a gap: a new year has none but missing data', () => {
    const started = village.required('ND1', 'ND5').planItem({ target: 4 });
    expect(coverageOf(started, '2024-T01').gaps).toEqual([]);
  });

  it('G2: no direct activity from the first day of month m − c + 1 on, once m ≥ c', () => {
    const met = village.activity({ date: '2024-01-20', hamlets: ['A'], households: 40 });
    expect(gapsOfKind(coverageOf(met), 'G2')).toEqual([]);
    expect(gapsOfKind(coverageOf(met, '2024-T04', '2024-04-13'), 'G2')).toEqual([]);
    expect(gapsOfKind(coverageOf(met, '2024-T04', '2024-04-14'), 'G2')).toEqual(['A']);
    expect(gapsOfKind(coverageOf(village, '2024-T01'), 'G2')).toEqual([]);
    const again = met.activity({ date: '2024-04-20', hamlets: ['A'], households: 40 });
    expect(gapsOfKind(coverageOf(again, '2024-Q2', '2024-04-20'), 'G2')).toEqual([]);
  });

  it('G2 is one gap a hamlet and tells since when, in complete months', () => {
    const coverage = coverageOf(
      village.activity({ date: '2024-02-20', hamlets: ['A'], households: 40 }),
      '2024',
    );
    const idle = coverage.gaps.filter(({ kind }) => kind === 'G2');
    expect(idle).toHaveLength(1);
    expect(idle[0]).toMatchObject({ since: '2024-02-21', idleMonths: 9 });
  });

  it.each([
    [49, ['A']],
    [50, []],
    [0, ['A']],
  ])('G3 where TH is known and below 50, from mid-year: %p households of 100', (households, expected) => {
    const met = village.activity({ date: '2024-01-10', hamlets: ['A'], households });
    expect(gapsOfKind(coverageOf(met, '2024-6T1'), 'G3')).toEqual(expected);
    expect(gapsOfKind(coverageOf(met, '2024-6T1', '2024-06-13'), 'G3')).toEqual([]);
  });

  it('G3 also without any direct activity, where TH is 0', () => {
    expect(gapsOfKind(coverageOf(village, '2024-6T1'), 'G3')).toEqual(['A']);
  });

  it('G4 for an item with less done than due, with both numbers', () => {
    const meeting = { date: '2024-01-10', hamlets: ['A'], households: 40 };
    const coverage = coverageOf(village.planItem({ code: 'MK01', target: 8 }).activity(meeting));
    const [gap] = coverage.gaps.filter(({ kind }) => kind === 'G4');
    expect(gap).toMatchObject({ hamlet: 'A', planItem: 'MK01', done: 1, due: 2, since: '2023-12-15' });
    const done = village.planItem({ target: 7 }).activity(meeting);
    expect(gapsOfKind(coverageOf(done), 'G4')).toEqual([]);
  });

  it('G5 is one for each counted direct activity without evidence, however many hamlets', () => {
    const coverage = coverageOf(
      village
        .hamlet('B')
        .activity({ date: '2024-01-10', hamlets: ['A', 'B'], evidence: ['  '], households: 80 })
        .activity({ date: '2024-01-11', hamlets: ['A'], evidence: ['BB'], households: 40 })
        .activity({ date: '2024-01-12', form: 'HT1.8' }),
    );
    const gaps = coverage.gaps.filter(({ kind }) => kind === 'G5');
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({
      activity: 'HD01',
      hamlets: ['A', 'B'],
      households: 200,
      since: '2024-01-10',
    });
  });

  it('G6 for each people-facing content that is due and without credit, unless G1 names it', () => {
    const due = ['ND3.1', 'ND3.2', 'ND3.3'].reduce(
      (b, code) => b.topic(code, { dueMonth: 3 }),
      dueInMarch('ND3.2'),
    );
    const coverage = coverageOf(due.activity({ date: '2024-01-10', form: 'HT1.8', topics: ['ND3.1'] }));
    expect(gapsOfKind(coverage, 'G6')).toEqual(['A-ND3.3']);
    expect(gapsOfKind(coverage, 'G1')).toEqual(['A-ND3.2']);
  });

  it('G7, one for each: Số hộ blank or 0, nobody in charge, meetings without Số hộ dự', () => {
    const coverage = coverageOf(
      village
        .hamlet('B', { households: null })
        .hamlet('C', { households: 0, officer: null })
        .hamlet('D', { officer: null })
        .activity({ date: '2024-01-10', hamlets: ['A'], attendance: 30 }),
    );
    const missing = coverage.gaps
      .filter(({ kind }) => kind === 'G7')
      .map((gap) => `${gap.hamlet ?? ''} ${gap.missing ?? ''}`);
    expect([...missing].sort()).toEqual([
      'A attendance',
      'B households',
      'C households',
      'C officer',
      'D officer',
    ]);
  });

  it.each([
    ['too-many-hamlets', { hamlets: ['A', 'B', 'C', 'D'] }, ['A', 'B', 'C', 'D']],
    ['no-figure', { hamlets: ['A', 'B'] }, ['A', 'B']],
    ['zero', { hamlets: ['A'], households: 0 }, ['A']],
    ['under-threshold', { hamlets: ['A', 'B'], householdsByHamlet: { A: 40, B: 19 } }, ['B']],
  ])('G8 for each hamlet that an activity of a direct form did not meet: %s', (reason, input, unmet) => {
    const four = village.hamlet('B').hamlet('C').hamlet('D');
    const coverage = coverageOf(four.activity({ date: '2024-01-10', ...input }));
    const gaps = coverage.gaps.filter(({ kind }) => kind === 'G8');
    expect(gaps.map(({ hamlet }) => hamlet)).toEqual(unmet);
    expect(new Set(gaps.map((gap) => gap.reason))).toEqual(new Set([reason]));
    expect(gaps[0]).toMatchObject({ activity: 'HD01', since: '2024-01-10' });
  });

  it('G8: evidence, where Cấu hình asks for it; none for an indirect form', () => {
    const strict = village.settings({ evidenceRequired: true });
    const met = { date: '2024-01-10', hamlets: ['A'], households: 40 };
    const [gap] = coverageOf(strict.activity(met)).gaps.filter(({ kind }) => kind === 'G8');
    expect(gap?.reason).toBe('no-evidence');
    expect(gapsOfKind(coverageOf(village.activity({ ...met, form: 'HT1.8', households: 1 })), 'G8')).toEqual(
      [],
    );
  });
});

describe('§6 rank of gaps: severity × households', () => {
  it('gives every kind a severity, a content never told the greatest', () => {
    expect(GAP_KINDS.map((kind) => GAP_SEVERITY[kind])).toEqual([5, 4, 4, 3, 3, 3, 2, 1, 1]);
  });

  it('a big hamlet comes before a small one, a greater severity before a lesser', () => {
    const coverage = coverageOf(
      aBook()
        .required('ND1')
        .topic('ND1', { dueMonth: 3 })
        .hamlet('N', { households: 50 })
        .hamlet('L', { households: 90 }),
      '2024-6T1',
    );
    expect(coverage.gaps.map(({ kind, hamlet, rank }) => [kind, hamlet, rank])).toEqual([
      ['G1', 'L', 450],
      ['G2', 'L', 360],
      ['G3', 'L', 270],
      ['G1', 'N', 250],
      ['G2', 'N', 200],
      ['G3', 'N', 150],
    ]);
  });

  it('a hamlet that states no Số hộ ranks as the mean of the others, not as nothing', () => {
    const builder = aBook()
      .required('ND1')
      .topic('ND1', { dueMonth: 3 })
      .hamlet('A', { households: 40 })
      .hamlet('B', { households: null })
      .hamlet('C', { households: 60 });
    const first = coverageOf(builder).gaps.filter(({ kind }) => kind === 'G1');
    expect(first.map(({ hamlet, rank, households }) => [hamlet, rank, households])).toEqual([
      ['C', 300, 60],
      ['B', 250, null],
      ['A', 200, 40],
    ]);
  });

  it('ties stand in Vietnamese order of hamlets, then as Nội dung lists contents, wherever the rows stand', () => {
    const builder = aBook()
      .required('ND1', 'ND5')
      .topic('ND1', { dueMonth: 3 })
      .topic('ND5', { dueMonth: 3 })
      .hamlet('1', { name: 'Đình 10' })
      .hamlet('2', { name: 'Đình 9' });
    const hamlets = builder.build().hamlets;
    const expected = ['2-ND1', '2-ND5', '1-ND1', '1-ND5'];
    expect(gapsOfKind(coverageOf(builder), 'G1')).toEqual(expected);
    expect(gapsOfKind(coverageOf(builder.with({ hamlets: [...hamlets].reverse() })), 'G1')).toEqual(expected);
  });

  it('names the hamlet’s officer and those of the criteria that the content stands for', () => {
    const criterion = { set: 'NC21', title: '', validFrom: null, validTo: null };
    const builder = aBook()
      .settings({ criteriaSet: 'NC21', numberedSet: 'NC21' })
      .required('ND3.6')
      .topic('ND3.6', { dueMonth: 3 })
      .hamlet('A', { officer: 'xom@xa.vn' })
      .criterion({
        ...criterion,
        number: '17',
        code: 'NC21-17' as CriterionCode,
        topics: ['ND3.6' as TopicCode],
      })
      .criterion({
        ...criterion,
        set: 'XM21',
        number: '2',
        code: 'XM21-2' as CriterionCode,
        topics: ['ND3.6' as TopicCode],
      })
      .officer('moi.truong@xa.vn', { criteria: ['17'] })
      .officer('giao.thong@xa.vn', { criteria: ['2'] })
      .officer('ma@xa.vn', { criteria: ['nd3.6'] });
    const [gap] = coverageOf(builder).gaps.filter(({ kind }) => kind === 'G1');
    expect(gap).toMatchObject({
      hamletOfficer: 'xom@xa.vn',
      criterionOfficers: ['moi.truong@xa.vn', 'ma@xa.vn'],
    });
  });
});
