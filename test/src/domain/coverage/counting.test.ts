import { describe, expect, it } from '@jest/globals';
import { defaultAsOf } from '../../../../src/domain/coverage/default-as-of';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod, day } from '../../../support/book-builder';
import { coverageOf, figuresOf } from '../../../support/coverage-of';

const village = aBook().hamlet('A').hamlet('B');
const counted = (builder: BookBuilder, asOf?: string): string[] =>
  coverageOf(builder, '2024-Q1', asOf).counted.map(({ id }) => id);
const excluded = (builder: BookBuilder, asOf?: string): string[] =>
  coverageOf(builder, '2024-Q1', asOf).excluded.map(({ id, why }) => `${id} ${why}`);

describe('§6.0 as_of', () => {
  it('is the earlier of today and the period’s last day where none is given', () => {
    expect(defaultAsOf(aPeriod('2024-Q1'), day('2024-02-01'))).toBe('2024-02-01');
    expect(defaultAsOf(aPeriod('2024-Q1'), day('2024-05-01'))).toBe('2024-03-14');
  });

  it('a done row dated after it is out of the period', () => {
    const builder = village.activity({ date: '2024-02-02', hamlets: ['A'] });
    expect(excluded(builder, '2024-02-01')).toEqual(['HD01 out-of-period']);
    expect(counted(builder, '2024-02-02')).toEqual(['HD01']);
  });
});

describe('§6.0 Counted: what does not count, and why', () => {
  it('counts the first and the last day of the period and neither neighbour', () => {
    const dates = ['2023-12-14', '2023-12-15', '2024-03-14', '2024-03-15'];
    const builder = dates.reduce((b, date) => b.activity({ date, hamlets: ['A'] }), village);
    expect(counted(builder, '2024-12-31')).toEqual(['HD02', 'HD03']);
    expect(excluded(builder, '2024-12-31')).toEqual(['HD01 out-of-period', 'HD04 out-of-period']);
  });

  it('not-done: planned, postponed, cancelled, and a row whose status cannot be read', () => {
    const builder = village
      .activity({ date: '2024-01-10', status: 'planned', hamlets: ['A'] })
      .activity({ date: '2024-01-10', status: 'postponed', hamlets: ['A'] })
      .activity({ date: '2024-01-10', status: 'cancelled', hamlets: ['A'] })
      .invalidRow({ status: null });
    expect(excluded(builder)).toEqual(['HD01 not-done', 'HD02 not-done', 'HD03 not-done', 'HD04 not-done']);
  });

  it('not-done is said before invalid, invalid before out-of-period, out-of-period before duplicate', () => {
    const twin = { date: '2024-05-01', hamlets: ['A'] };
    const builder = village
      .hamlet('CU', { to: '2020-01-01' })
      .invalidRow({ id: 'a', status: 'planned' })
      .activity({ id: 'b', date: '2024-05-01', hamlets: ['CU'] })
      .activity({ id: 'c', ...twin })
      .activity({ id: 'd', ...twin });
    expect(excluded(builder)).toEqual(['a not-done', 'b invalid', 'c out-of-period', 'd out-of-period']);
  });

  it('invalid: a row with an error, and one that names a hamlet without a successor or not yet in force', () => {
    const builder = village
      .hamlet('CU', { to: '2023-12-31' })
      .hamlet('MOI', { from: '2024-03-15' })
      .invalidRow()
      .activity({ date: '2024-01-10', hamlets: ['A', 'CU'] })
      .activity({ date: '2024-01-10', hamlets: ['MOI'] });
    expect(excluded(builder)).toEqual(['HD01 invalid', 'HD02 invalid', 'HD03 invalid']);
  });

  it('a hamlet still in force on the day of the activity but ended without successor by the period’s end is invalid', () => {
    const builder = village
      .hamlet('CU', { to: '2024-02-01' })
      .activity({ date: '2024-01-10', hamlets: ['CU'] });
    expect(excluded(builder)).toEqual(['HD01 invalid']);
  });

  it('lists every row either as counted or as excluded, in sheet order', () => {
    const builder = village
      .activity({ date: '2024-01-10', hamlets: ['A'], row: 9, id: 'x' })
      .activity({ date: '2024-01-11', hamlets: ['A'], row: 4, id: 'y' })
      .activity({ date: '2024-01-12', status: 'cancelled', row: 7, id: 'z' });
    expect(counted(builder)).toEqual(['y', 'x']);
    expect(excluded(builder)).toEqual(['z not-done']);
  });
});

describe('§6.0 duplicates', () => {
  const meeting = { date: '2024-01-10', form: 'HT2.2', hamlets: ['A', 'B'], topics: ['ND1', 'ND2.4'] };

  it('the smallest Mã in natural order counts: HD9 before HD10, whatever the rows', () => {
    const builder = village.activity({ ...meeting, id: 'HD10' }).activity({ ...meeting, id: 'HD9' });
    expect(counted(builder)).toEqual(['HD9']);
    expect(excluded(builder)).toEqual(['HD10 duplicate']);
  });

  it('rows without Mã come last, by row', () => {
    const builder = village
      .activity({ ...meeting, id: '' })
      .activity({ ...meeting, id: '' })
      .activity({ ...meeting, id: 'ZZ1' });
    expect(counted(builder)).toEqual(['ZZ1']);
    const nameless = village
      .activity({ ...meeting, id: '', row: 12 })
      .activity({ ...meeting, id: '', row: 3 });
    expect(counted(nameless)).toEqual(['@3']);
  });

  it('the order of hamlets and of contents does not matter', () => {
    const builder = village
      .activity(meeting)
      .activity({ ...meeting, hamlets: ['B', 'A'], topics: ['ND2.4', 'ND1'] });
    expect(excluded(builder)).toEqual(['HD02 duplicate']);
  });

  it('«Không trùng» lets a later one count, and it alone', () => {
    const builder = village
      .activity(meeting)
      .activity({ ...meeting, confirmedDistinct: true })
      .activity(meeting);
    expect(counted(builder)).toEqual(['HD01', 'HD02']);
    expect(excluded(builder)).toEqual(['HD03 duplicate']);
  });

  it.each([
    ['Ngày', { date: '2024-01-11' }],
    ['Hình thức', { form: 'HT3.3' }],
    ['Xóm', { hamlets: ['A'] }],
    ['Nội dung', { topics: ['ND1'] }],
    ['Đơn vị chủ trì', { leadUnit: 'MTTQ' }],
  ])('another %s makes another event', (_, change) => {
    expect(counted(village.activity(meeting).activity({ ...meeting, ...change }))).toHaveLength(2);
  });

  it('figures, evidence and notes do not', () => {
    const builder = village
      .activity({ ...meeting, attendance: 40, evidence: ['a'] })
      .activity({ ...meeting, attendance: 45, evidence: ['b'], note: 'x' });
    expect(counted(builder)).toEqual(['HD01']);
  });

  it('the same unit typed in other capitals, spaces or tone placement is the same unit', () => {
    const builder = village
      .activity({ ...meeting, leadUnit: 'Hội Phụ nữ Hòa Bình' })
      .activity({ ...meeting, leadUnit: ' hội phụ nữ  Hoà Bình ' });
    expect(excluded(builder)).toEqual(['HD02 duplicate']);
  });

  it('rows that were not done or have an error are in no group', () => {
    const builder = village
      .activity({ ...meeting, status: 'cancelled' })
      .invalidRow()
      .activity(meeting);
    expect(counted(builder)).toEqual(['HD03']);
  });
});

describe('§6.0 mergers', () => {
  const merged = aBook()
    .required('ND1')
    .topic('ND1', { dueMonth: 1 })
    .hamlet('CU1', { to: '2024-01-31', mergedInto: 'MOI', households: 40 })
    .hamlet('CU2', { to: '2024-01-31', mergedInto: 'MOI', households: 60 })
    .hamlet('MOI', { from: '2024-02-01', households: 100 })
    .hamlet('K', { households: 100 });

  it('an old hamlet’s activity is credited to its successor', () => {
    const coverage = coverageOf(merged.activity({ date: '2024-01-10', hamlets: ['CU1'], households: 8 }));
    expect(coverage.hamlets.map(({ hamlet }) => hamlet.code)).toEqual(['K', 'MOI']);
    expect(figuresOf(coverage, 'MOI').metrics.CC).toBe(100);
    expect(figuresOf(coverage, 'K').metrics.CC).toBe(0);
  });

  it('values of merged hamlets are summed first', () => {
    const joint = { date: '2024-01-10', hamlets: ['CU1', 'CU2', 'K'], households: 90 };
    const builder = merged.activity({ ...joint, householdsByHamlet: { CU1: 20, CU2: 30 } });
    expect(figuresOf(coverageOf(builder), 'MOI').metrics.TH).toBe(50);
    expect(figuresOf(coverageOf(builder), 'K').metrics.TH).toBe(40);
  });

  it('two old hamlets that became one count as one hamlet listed', () => {
    const builder = merged.activity({ date: '2024-01-10', hamlets: ['CU1', 'CU2'], households: 70 });
    expect(figuresOf(coverageOf(builder), 'MOI').metrics.TH).toBe(70);
    const { months } = coverageOf(builder);
    expect(months.map(({ hamletsReachedDirectly }) => hamletsReachedDirectly)).toEqual([1, 0, 0]);
  });

  it('an earlier period keeps the old hamlets', () => {
    const builder = merged.activity({ date: '2024-01-10', hamlets: ['CU1'], households: 8 });
    const coverage = coverageOf(builder, '2024-T01');
    expect(coverage.hamlets.map(({ hamlet }) => hamlet.code)).toEqual(['CU1', 'CU2', 'K']);
    expect(figuresOf(coverage, 'CU2').metrics.CC).toBe(0);
  });
});
