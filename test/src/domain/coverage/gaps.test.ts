import { describe, expect, it } from '@jest/globals';
import { GAP_KINDS, GAP_SEVERITY } from '../../../../src/domain/coverage/gap-severity';
import type { CriterionCode, TopicCode } from '../../../../src/domain/ids';
import { aBook } from '../../../support/book-builder';
import { coverageOf, gapsOfKind } from '../../../support/coverage-of';

const village = aBook().hamlet('A');

describe('§6.0 Gaps', () => {
  it('G1 none, G1b indirect only, of required contents', () => {
    const coverage = coverageOf(
      village
        .required('ND1', 'ND2.1', 'ND5')
        .activity({ date: '2024-01-10', form: 'HT1.8', topics: ['ND2.1', 'ND4'] }),
    );
    expect(gapsOfKind(coverage, 'G1')).toEqual(['A-ND1', 'A-ND5']);
    expect(gapsOfKind(coverage, 'G1b')).toEqual(['A-ND2.1']);
  });

  it('G2 needs two begun months in a row without a direct activity', () => {
    const middle = village.activity({ date: '2024-02-01', hamlets: ['A'] });
    expect(gapsOfKind(coverageOf(middle), 'G2')).toEqual([]);
    expect(gapsOfKind(coverageOf(middle, '2024-6T1', '2024-04-14'), 'G2')).toEqual(['A']);
    expect(gapsOfKind(coverageOf(middle, '2024-6T1', '2024-03-14'), 'G2')).toEqual([]);
  });

  it('G2 is one gap a hamlet and tells its longest run', () => {
    const coverage = coverageOf(village.activity({ date: '2024-02-20', hamlets: ['A'] }), '2024');
    const idle = coverage.gaps.filter(({ kind }) => kind === 'G2');
    expect(idle).toHaveLength(1);
    expect(idle[0]?.idleMonths?.map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(idle[0]?.since).toBe('2024-03-15');
  });

  it.each([
    [49, ['A']],
    [50, []],
    [0, ['A']],
    [null, []],
  ])('G3 where TH is known and below 50: %p households of 100', (households, expected) => {
    const coverage = coverageOf(village.activity({ date: '2024-01-10', hamlets: ['A'], households }));
    expect(gapsOfKind(coverage, 'G3')).toEqual(expected);
  });

  it('G3 also without any direct activity, where TH is 0', () => {
    expect(gapsOfKind(coverageOf(village), 'G3')).toEqual(['A']);
  });

  it('G4 for an item with less done than due, with both numbers', () => {
    const coverage = coverageOf(
      village.planItem({ code: 'MK01', target: 8 }).activity({ date: '2024-01-10', hamlets: ['A'] }),
    );
    const [gap] = coverage.gaps.filter(({ kind }) => kind === 'G4');
    expect(gap).toMatchObject({ hamlet: 'A', planItem: 'MK01', done: 1, due: 2, since: '2023-12-15' });
    const done = village.planItem({ target: 4 }).activity({ date: '2024-01-10', hamlets: ['A'] });
    expect(gapsOfKind(coverageOf(done), 'G4')).toEqual([]);
  });

  it('G5 is one for each counted direct activity without evidence, however many hamlets', () => {
    const coverage = coverageOf(
      village
        .hamlet('B')
        .activity({ date: '2024-01-10', hamlets: ['A', 'B'], evidence: ['  '] })
        .activity({ date: '2024-01-11', hamlets: ['A'], evidence: ['BB'] })
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

  it('G6 for each people-facing content without credit, required or not', () => {
    const coverage = coverageOf(
      village.activity({ date: '2024-01-10', form: 'HT1.8', topics: ['ND3.1', 'ND3.2'] }),
    );
    expect(gapsOfKind(coverage, 'G6')).toEqual(['A-ND3.3', 'A-ND3.4', 'A-ND3.5', 'A-ND3.6', 'A-ND3.7']);
  });

  it('G7 where Số hộ is blank or 0, or nobody is in charge', () => {
    const coverage = coverageOf(
      village
        .hamlet('B', { households: null })
        .hamlet('C', { households: 0, officer: null })
        .hamlet('D', { officer: null }),
    );
    const missing = coverage.gaps.filter(({ kind }) => kind === 'G7').map((gap) => [gap.hamlet, gap.missing]);
    expect(new Map(missing as [string, string[]][])).toEqual(
      new Map([
        ['B', ['households']],
        ['C', ['households', 'officer']],
        ['D', ['officer']],
      ]),
    );
  });
});

describe('§6 rank of gaps: severity × households', () => {
  it('gives every kind a severity, a content never told the greatest', () => {
    expect(GAP_KINDS.map((kind) => GAP_SEVERITY[kind])).toEqual([5, 4, 4, 3, 3, 3, 2, 1]);
  });

  it('a big hamlet comes before a small one, a greater severity before a lesser', () => {
    const coverage = coverageOf(
      aBook()
        .required('ND1')
        .with({
          topics: aBook()
            .required('ND1')
            .build()
            .topics.filter(({ code }) => code === 'ND1'),
        })
        .hamlet('N', { households: 50 })
        .hamlet('L', { households: 90 }),
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
      .settings({ criteriaSet: 'NC21' })
      .required('ND3.6')
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
