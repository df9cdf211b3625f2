import { describe, expect, it } from '@jest/globals';
import type { MetricId } from '../../../../src/domain/plan/settings';
import type { ActivityInput, BookBuilder } from '../../../support/book-builder';
import { aBook } from '../../../support/book-builder';
import { coverageOf, figuresOf } from '../../../support/coverage-of';

const village = aBook().hamlet('A');
const metric = (builder: BookBuilder, id: MetricId, period = '2024-Q1', asOf?: string): number | null =>
  figuresOf(coverageOf(builder, period, asOf), 'A').metrics[id];
const meet = (builder: BookBuilder, input: Partial<ActivityInput> = {}): BookBuilder =>
  builder.activity({ date: '2024-01-10', hamlets: ['A'], topics: ['ND1'], ...input });

describe('§6.0 CC: Σ w·s / Σ w over required contents', () => {
  it('weighs contents by Trọng số', () => {
    const builder = village.required('ND1', 'ND2.1').topic('ND1', { weight: 3 });
    expect(metric(meet(builder), 'CC')).toBe(75);
  });

  it('contents that are not required do not enter', () => {
    expect(metric(meet(village.required('ND1', 'ND5'), { topics: ['ND2.1', 'ND3.1'] }), 'CC')).toBe(0);
  });

  it('is undefined without required contents, or where all their weights are 0', () => {
    expect(metric(meet(village), 'CC')).toBeNull();
    expect(metric(meet(village.required('ND1').topic('ND1', { weight: 0 })), 'CC')).toBeNull();
  });
});

describe('§6.0 TC: contents with Tiêu chí người dân, all alike', () => {
  it('takes no weights, and needs no «Bắt buộc»', () => {
    const builder = village.topic('ND3.1', { weight: 9 });
    expect(metric(meet(builder, { topics: ['ND3.1'] }), 'TC')).toBeCloseTo(100 / 7, 12);
  });

  it('is undefined where no content is people-facing', () => {
    const builder = village.with({
      topics: village.build().topics.filter(({ peopleFacing }) => !peopleFacing),
    });
    expect(metric(meet(builder), 'TC')).toBeNull();
  });
});

describe('§6.0 HT: form groups with credit against the target', () => {
  const forms = ['HT2.2', 'HT3.3', 'HT4.1', 'HT5.1', 'HT7'];
  const allForms = (date: string): BookBuilder => forms.reduce((b, form) => meet(b, { form, date }), village);

  it('counts groups (Nhóm), not forms, and indirect ones too', () => {
    const builder = meet(meet(meet(village), { form: 'HT2.1' }), { form: 'HT1.2', hamlets: [] });
    expect(metric(builder, 'HT')).toBeCloseTo(200 / 3, 12);
  });

  it.each([
    ['2024-T01', 2],
    ['2024-Q1', 3],
    ['2024-6T1', 4],
    ['2024-9T', 5],
    ['2024', 5],
    ['2024-01-01..2024-01-14', 2],
    ['2024-01-01..2024-01-15', 3],
    ['2024-01-01..2024-03-14', 3],
    ['2024-01-01..2024-03-15', 4],
    ['2024-01-01..2024-06-14', 4],
    ['2024-01-01..2024-06-15', 5],
  ])('%s asks for %d groups', (period, target) => {
    expect(metric(meet(village, { date: '2024-01-10' }), 'HT', period)).toBeCloseTo(100 / target, 12);
  });

  it('is at most 100', () => {
    expect(metric(allForms('2024-01-10'), 'HT', '2024-T01')).toBe(100);
  });

  it('the targets come from Cấu hình', () => {
    const builder = village.settings({
      formTargets: { month: 1, quarter: 4, half: 1, nineMonths: 1, year: 1 },
    });
    expect(metric(meet(builder), 'HT')).toBe(25);
  });
});

describe('§6.0 LT: begun reporting months with a counted direct activity', () => {
  it('months run from the 15th to the 14th, or by the calendar', () => {
    const builder = meet(meet(village, { date: '2024-01-14' }), { date: '2024-01-15' });
    expect(metric(builder, 'LT')).toBeCloseTo(200 / 3, 12);
    expect(metric(builder.settings({ periodStyle: 'calendar' }), 'LT')).toBeCloseTo(100 / 3, 12);
  });

  it('months that have not begun at as_of do not enter', () => {
    const builder = meet(village);
    expect(metric(builder, 'LT', '2024-Q1', '2024-01-14')).toBe(100);
    expect(metric(builder, 'LT', '2024-Q1', '2024-01-15')).toBe(50);
  });

  it('is undefined where no month has begun', () => {
    expect(metric(meet(village), 'LT', '2024-Q1', '2023-12-14')).toBeNull();
  });

  it('a month that began before a free span counts as touched and begun', () => {
    expect(metric(meet(village), 'LT', '2024-01-10..2024-01-20', '2024-01-10')).toBe(100);
  });

  it('indirect activities keep nothing going', () => {
    expect(metric(meet(village, { form: 'HT1.2', hamlets: [] }), 'LT')).toBe(0);
  });
});

describe('§6.0 TH: households at the best-attended direct activity', () => {
  const two = village.hamlet('B', { households: 300 });

  it('is undefined without Số hộ, and for 0 as for blank', () => {
    for (const households of [null, 0]) {
      const builder = aBook().hamlet('A', { households });
      expect(metric(meet(builder, { households: 20 }), 'TH')).toBeNull();
      expect(metric(builder, 'TH')).toBeNull();
    }
  });

  it('is 0 without a direct activity, undefined where none of them gives households', () => {
    expect(metric(meet(village, { form: 'HT1.8', households: 50 }), 'TH')).toBe(0);
    expect(metric(meet(village), 'TH')).toBeNull();
  });

  it('takes the best meeting, never the sum', () => {
    const builder = meet(meet(meet(village, { households: 30 }), { date: '2024-01-11', households: 40 }), {
      date: '2024-01-12',
    });
    expect(metric(builder, 'TH')).toBe(40);
  });

  it('a figure of 0 households is a figure', () => {
    expect(metric(meet(village, { households: 0 }), 'TH')).toBe(0);
  });

  it('is at most 100', () => {
    expect(metric(meet(village, { households: 130 }), 'TH')).toBe(100);
  });

  it('a hamlet’s own figure in Số hộ theo xóm comes before Số hộ dự', () => {
    expect(metric(meet(village, { households: 90, householdsByHamlet: { A: 20 } }), 'TH')).toBe(20);
  });

  it('without figures Số hộ dự is split in proportion to Số hộ', () => {
    expect(metric(meet(two, { hamlets: ['A', 'B'], households: 80 }), 'TH')).toBe(20);
  });

  it('with some figures the rest is split over the hamlets without one', () => {
    const three = two.hamlet('C', { households: 100 });
    const joint = { hamlets: ['A', 'B', 'C'], households: 100, householdsByHamlet: { B: 40 } };
    expect(metric(meet(three, joint), 'TH')).toBe(30);
  });

  it('a share is unknown where a hamlet without a figure has no Số hộ, or the rest is negative', () => {
    const blank = village.hamlet('B', { households: null });
    expect(metric(meet(blank, { hamlets: ['A', 'B'], households: 80 }), 'TH')).toBeNull();
    const overgiven = { hamlets: ['A', 'B'], households: 30, householdsByHamlet: { B: 40 } };
    expect(metric(meet(two, overgiven), 'TH')).toBeNull();
  });

  it('a rest of 0 is known to be 0', () => {
    const joint = { hamlets: ['A', 'B'], households: 40, householdsByHamlet: { B: 40 } };
    expect(metric(meet(two, joint), 'TH')).toBe(0);
  });

  it('a hamlet with its own figure does not wait for Số hộ of another', () => {
    const blank = village.hamlet('B', { households: null });
    const joint = { hamlets: ['A', 'B'], households: 80, householdsByHamlet: { A: 25 } };
    expect(metric(meet(blank, joint), 'TH')).toBe(25);
  });
});

describe('§6.0 KH: plan items of Phạm vi Từng xóm, cumulative', () => {
  it('is undefined without items: none, none for each hamlet, no Chỉ tiêu, Chỉ tiêu 0, other hamlets, no common day', () => {
    const idle = [
      village,
      village.planItem({ scope: 'commune' }),
      village.planItem({ target: null }),
      village.planItem({ target: 0 }),
      village.hamlet('B').planItem({ hamlets: ['B'] }),
      village.planItem({ from: '2024-03-15' }),
    ];
    expect(idle.map((builder) => metric(meet(builder), 'KH'))).toEqual(idle.map(() => null));
  });

  it('what was done early is not asked for again', () => {
    const builder = meet(meet(village.planItem({ target: 2 }), { date: '2023-12-20' }), {
      date: '2023-12-21',
    });
    expect(metric(builder, 'KH', '2024-Q4')).toBe(100);
  });

  it('the target of a year is asked for by reporting months', () => {
    const builder = meet(village.planItem({ target: 12 }));
    expect(metric(builder, 'KH', '2024-Q1')).toBeCloseTo(100 / 3, 12);
    expect(metric(builder, 'KH', '2024-T01')).toBe(100);
    expect(metric(builder, 'KH', '2024')).toBeCloseTo(100 / 12, 12);
  });

  it('as_of inside the period asks for less', () => {
    expect(metric(meet(village.planItem({ target: 12 })), 'KH', '2024', '2024-02-14')).toBe(50);
  });

  it('is undefined where nothing is due yet', () => {
    expect(metric(village.planItem({ from: '2024-03-01' }), 'KH', '2024-Q1', '2024-02-01')).toBeNull();
  });

  it('counts within the window only, first and last day included', () => {
    const item = village.planItem({ from: '2024-01-10', to: '2024-02-10', target: 4 });
    const dates = ['2024-01-09', '2024-01-10', '2024-02-10', '2024-02-11'];
    const builder = dates.reduce((b, date) => meet(b, { date }), item);
    expect(metric(builder, 'KH')).toBe(50);
  });

  it('one item’s surplus does not fill another’s lack', () => {
    const builder = village.planItem({ topics: ['ND1'] }).planItem({ topics: ['ND5'] });
    const done = ['2024-01-10', '2024-01-11', '2024-01-12'].reduce((b, date) => meet(b, { date }), builder);
    expect(metric(done, 'KH', '2024')).toBe(50);
  });

  it('one activity counts for every item that it answers, once for each', () => {
    const builder = village
      .planItem({ topics: ['ND3.*'] })
      .planItem({ topics: ['ND3.6', 'ND3.7'] })
      .planItem({ forms: ['HT2'] });
    expect(metric(meet(builder, { topics: ['ND3.6', 'ND3.7'] }), 'KH', '2024')).toBe(100);
  });

  it('content and form must both be the item’s', () => {
    const builder = village.planItem({ topics: ['ND1'], forms: ['HT3.*'] });
    expect(metric(meet(builder), 'KH')).toBe(0);
    expect(metric(meet(builder, { form: 'HT3.3' }), 'KH')).toBe(100);
    expect(metric(meet(builder, { form: 'HT3.3', topics: ['ND5'] }), 'KH')).toBe(0);
  });

  it('the row’s own Mục kế hoạch does not decide, but «Ngoài kế hoạch» keeps it out', () => {
    const builder = village.planItem({ code: 'MK01' });
    expect(metric(meet(builder, { planItem: 'MK77' }), 'KH')).toBe(100);
    expect(metric(meet(builder, { planItem: 'outside-plan' }), 'KH')).toBe(0);
  });

  it('indirect, duplicate and unfinished work does not count', () => {
    const item = village.planItem({ target: 48 });
    expect(metric(meet(item, { form: 'HT1.8' }), 'KH')).toBe(0);
    expect(metric(meet(meet(item)), 'KH')).toBeCloseTo(100 / 12, 12);
    expect(metric(meet(item, { status: 'planned' }), 'KH')).toBe(0);
  });

  it('an item that names a merged hamlet is its successor’s', () => {
    const builder = village.hamlet('CU', { to: '2023-12-31', mergedInto: 'A' }).planItem({ hamlets: ['CU'] });
    expect(metric(meet(builder), 'KH')).toBe(100);
  });
});

describe('§6.0 MC: direct activities with evidence', () => {
  it('is the share of counted direct activities with any text in Minh chứng', () => {
    const builder = meet(meet(village, { evidence: ['BB'] }), { date: '2024-01-11' });
    expect(metric(builder, 'MC')).toBe(50);
    expect(metric(meet(builder, { form: 'HT1.8', evidence: ['LK'] }), 'MC')).toBe(50);
  });

  it('is undefined, not 0, without direct activities', () => {
    expect(metric(village, 'MC')).toBeNull();
  });
});
