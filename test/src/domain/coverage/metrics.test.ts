import { describe, expect, it } from '@jest/globals';
import type { MetricId } from '../../../../src/domain/plan/settings';
import type { ActivityInput, BookBuilder } from '../../../support/book-builder';
import { aBook, day } from '../../../support/book-builder';
import { coverageOf, figuresOf } from '../../../support/coverage-of';

const village = aBook().hamlet('A');
const metric = (builder: BookBuilder, id: MetricId, period = '2024-Q1', asOf?: string): number | null =>
  figuresOf(coverageOf(builder, period, asOf), 'A').metrics[id];
/** A meeting at A with 40 of its 100 households, unless told otherwise. */
const meet = (builder: BookBuilder, input: Partial<ActivityInput> = {}): BookBuilder =>
  builder.activity({ date: '2024-01-10', hamlets: ['A'], topics: ['ND1'], households: 40, ...input });
/** Required, and due by the end of March. */
const dueInMarch = (...codes: readonly string[]): BookBuilder =>
  codes.reduce((b, code) => b.topic(code, { dueMonth: 3 }), village.required(...codes));

describe('§6.0 CC: Σ w·s / Σ w over required contents that are due', () => {
  it('weighs contents by Trọng số', () => {
    expect(metric(meet(dueInMarch('ND1', 'ND2.1').topic('ND1', { weight: 3 })), 'CC')).toBe(75);
  });

  it('contents that are not required do not enter', () => {
    expect(metric(meet(dueInMarch('ND1', 'ND5'), { topics: ['ND2.1', 'ND3.1'] }), 'CC')).toBe(0);
  });

  it('a content is due once the month of its Hạn is over', () => {
    const builder = meet(dueInMarch('ND1', 'ND5').topic('ND5', { dueMonth: 4 }));
    expect(metric(builder, 'CC', '2024-Q1', '2024-03-13')).toBeNull();
    expect(metric(builder, 'CC', '2024-Q1', '2024-03-14')).toBe(100);
    expect(metric(builder, 'CC', '2024-T04')).toBe(50);
  });

  it('is undefined where nothing is due, or where all weights are 0', () => {
    expect(metric(meet(village.required('ND1')), 'CC')).toBeNull();
    expect(metric(meet(dueInMarch('ND1').topic('ND1', { weight: 0 })), 'CC')).toBeNull();
  });

  it('an activity brings its first four different contents', () => {
    const builder = dueInMarch('ND5');
    const four = ['ND1', 'ND2.1', 'ND3.1', 'ND3.2'];
    expect(metric(meet(builder, { topics: [...four, 'ND5'] }), 'CC')).toBe(0);
    expect(metric(meet(builder, { topics: ['ND1', ...four.slice(0, 3), 'ND5'] }), 'CC')).toBe(100);
  });

  it('an evening that is entered as two rows brings no more than one; the next evening does', () => {
    const first = meet(dueInMarch('ND5'), { topics: ['ND1', 'ND2.1', 'ND3.1', 'ND3.2'] });
    expect(metric(meet(first, { topics: ['ND5'] }), 'CC')).toBe(0);
    expect(metric(meet(first, { topics: ['ND5'], date: '2024-01-11' }), 'CC')).toBe(100);
  });

  it.each([
    ['a fifth of the households', { households: 20 }, 100],
    ['fewer than a fifth', { households: 19 }, 50],
    ['nobody', { households: 0 }, 50],
    ['no figure', { households: null }, 50],
    ['people where no households are stated', { households: null, attendance: 20 }, 100],
    ['an indirect form', { form: 'HT1.8' }, 50],
  ])('a meeting is direct or not: %s', (_, input, value) => {
    expect(metric(meet(dueInMarch('ND1'), input), 'CC')).toBe(value);
  });

  it('a meeting of more than three hamlets is a gathering of the commune', () => {
    const four = dueInMarch('ND1').hamlet('B').hamlet('C').hamlet('D');
    const joint = (hamlets: readonly string[]) => meet(four, { hamlets, households: 40 * hamlets.length });
    expect(metric(joint(['A', 'B', 'C']), 'CC')).toBe(100);
    expect(metric(joint(['A', 'B', 'C', 'D']), 'CC')).toBe(50);
  });
});

describe('§6.0 TC: due contents with Tiêu chí người dân, all alike', () => {
  it('takes no weights, and needs no «Bắt buộc»', () => {
    const builder = village.topic('ND3.1', { weight: 9, dueMonth: 3 }).topic('ND3.2', { dueMonth: 3 });
    expect(metric(meet(builder, { topics: ['ND3.1'] }), 'TC')).toBe(50);
  });

  it('is undefined where no people-facing content is due', () => {
    expect(metric(meet(village), 'TC')).toBeNull();
  });
});

describe('§6.0 HT: form groups with credit against the target of the year', () => {
  it('counts groups (Nhóm), not forms, and indirect ones too', () => {
    const builder = meet(meet(meet(village), { form: 'HT2.1' }), { form: 'HT1.2', hamlets: [] });
    expect(metric(builder, 'HT')).toBe(40);
  });

  it.each(['2024-T01', '2024-Q1', '2024-6T1', '2024'])('asks for five groups in %s too', (period) => {
    expect(metric(meet(village), 'HT', period)).toBe(20);
  });

  it('the target comes from Cấu hình; more than it is 100', () => {
    expect(metric(meet(village.settings({ formGroups: 4 })), 'HT')).toBe(25);
    const two = meet(meet(village), { form: 'HT3.3', date: '2024-01-11' });
    expect(metric(two.settings({ formGroups: 1 }), 'HT')).toBe(100);
  });
});

describe('§6.0 LT: complete months c…m with a direct activity in the last c of them', () => {
  it('months run from the 15th to the 14th, or by the calendar', () => {
    expect(metric(meet(village, { date: '2024-01-14' }), 'LT')).toBe(50);
    const fifteenth = meet(village, { date: '2024-01-15' });
    expect(metric(fifteenth, 'LT')).toBe(100);
    expect(metric(fifteenth.settings({ periodStyle: 'calendar' }), 'LT')).toBe(50);
  });

  it('a month that is not complete is not judged', () => {
    expect(metric(meet(village), 'LT', '2024-Q1', '2024-03-13')).toBe(100);
    expect(metric(meet(village), 'LT', '2024-Q1', '2024-03-14')).toBe(50);
  });

  it('is undefined until c months are complete', () => {
    expect(metric(meet(village), 'LT', '2024-T01')).toBeNull();
    expect(metric(meet(village), 'LT', '2024-Q1', '2024-02-13')).toBeNull();
    expect(metric(meet(village), 'LT', '2024-Q1', '2024-02-14')).toBe(100);
  });

  it('the rhythm comes from Cấu hình', () => {
    const monthly = village.settings({ meetingRhythm: 1 });
    expect(metric(meet(monthly), 'LT')).toBeCloseTo(100 / 3, 12);
  });

  it('months before «Ngày bắt đầu theo dõi» are not judged', () => {
    const late = village.settings({ trackedFrom: day('2024-02-20') });
    expect(metric(meet(late), 'LT')).toBeNull();
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
    expect(metric(meet(village, { households: null, attendance: 30 }), 'TH')).toBeNull();
  });

  it('takes the best meeting, never the sum', () => {
    expect(metric(meet(meet(village, { households: 30 }), { date: '2024-01-11' }), 'TH')).toBe(40);
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

  it('nobody is known to have been there where a share cannot be split, or the rest is negative or 0', () => {
    const blank = village.hamlet('B', { households: null });
    expect(metric(meet(blank, { hamlets: ['A', 'B'], households: 80 }), 'TH')).toBe(0);
    const overgiven = { hamlets: ['A', 'B'], households: 30, householdsByHamlet: { B: 40 } };
    expect(metric(meet(two, overgiven), 'TH')).toBe(0);
    const rest = { hamlets: ['A', 'B'], households: 40, householdsByHamlet: { B: 40 } };
    expect(metric(meet(two, rest), 'TH')).toBe(0);
  });

  it('a hamlet with its own figure does not wait for Số hộ of another', () => {
    const blank = village.hamlet('B', { households: null });
    const joint = { hamlets: ['A', 'B'], households: 80, householdsByHamlet: { A: 25 } };
    expect(metric(meet(blank, joint), 'TH')).toBe(25);
  });
});

describe('§6.0 KH: plan items of Phạm vi Từng xóm, as far as they are due', () => {
  it('is undefined without items: none, none for each hamlet, no Chỉ tiêu, Chỉ tiêu 0, other hamlets, none due yet', () => {
    const idle = [
      village,
      village.planItem({ scope: 'commune', target: 12 }),
      village.planItem({ target: null }),
      village.planItem({ target: 0 }),
      village.hamlet('B').planItem({ hamlets: ['B'], target: 12 }),
      village.planItem({ from: '2024-03-15', target: 12 }),
      village.planItem({ target: 3 }),
    ];
    expect(idle.map((builder) => metric(meet(builder), 'KH'))).toEqual(idle.map(() => null));
  });

  it('the target of a year is asked for by complete months, rounded down', () => {
    const builder = meet(village.planItem({ target: 12 }));
    expect(metric(builder, 'KH', '2024-Q1')).toBeCloseTo(100 / 3, 12);
    expect(metric(builder, 'KH', '2024-Q1', '2024-03-13')).toBe(50);
    expect(metric(builder, 'KH', '2024-T01')).toBe(100);
    expect(metric(builder, 'KH', '2024')).toBeCloseTo(100 / 12, 12);
    expect(metric(meet(village.planItem({ target: 7 })), 'KH')).toBe(100);
  });

  it('what was done early is not asked for again', () => {
    const builder = meet(meet(village.planItem({ target: 2 }), { date: '2023-12-20' }), {
      date: '2023-12-21',
    });
    expect(metric(builder, 'KH', '2024-Q4')).toBe(100);
  });

  it('counts within the window only, first and last day included; a complete window asks for all of it', () => {
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

  it('an item of direct forms counts one activity a day', () => {
    const item = village.planItem({ target: 2 });
    expect(metric(meet(meet(item), { topics: ['ND5'] }), 'KH', '2024')).toBe(50);
    expect(metric(meet(meet(item), { topics: ['ND5'], date: '2024-01-11' }), 'KH', '2024')).toBe(100);
  });

  it('content and form must both be the item’s', () => {
    const builder = village.planItem({ topics: ['ND1'], forms: ['HT3.*'] });
    expect(metric(meet(builder), 'KH', '2024')).toBe(0);
    expect(metric(meet(builder, { form: 'HT3.3' }), 'KH', '2024')).toBe(100);
    expect(metric(meet(builder, { form: 'HT3.3', topics: ['ND5'] }), 'KH', '2024')).toBe(0);
  });

  it('the row’s own Mục kế hoạch does not decide, but «Ngoài kế hoạch» keeps it out', () => {
    const builder = village.planItem({ code: 'MK01' });
    expect(metric(meet(builder, { planItem: 'MK77' }), 'KH', '2024')).toBe(100);
    expect(metric(meet(builder, { planItem: 'outside-plan' }), 'KH', '2024')).toBe(0);
  });

  it('indirect, thinly attended, duplicate and unfinished work does not count', () => {
    const item = village.planItem({ target: 48 });
    expect(metric(meet(item, { form: 'HT1.8' }), 'KH')).toBe(0);
    expect(metric(meet(item, { households: 10 }), 'KH')).toBe(0);
    expect(metric(meet(meet(item)), 'KH')).toBeCloseTo(100 / 12, 12);
    expect(metric(meet(item, { status: 'planned' }), 'KH')).toBe(0);
  });

  it('where no form of the item is direct any credit counts', () => {
    const item = village.planItem({ target: 4, forms: ['HT1.*'] });
    expect(metric(meet(item, { form: 'HT1.2', hamlets: [], households: null }), 'KH')).toBe(100);
  });

  it('an item that names a merged hamlet is its successor’s', () => {
    const builder = village.hamlet('CU', { to: '2023-12-31', mergedInto: 'A' }).planItem({ hamlets: ['CU'] });
    expect(metric(meet(builder), 'KH', '2024')).toBe(100);
  });
});

describe('§6.0 MC: direct activities with evidence', () => {
  const builder = meet(meet(village, { evidence: ['BB'] }), { date: '2024-01-11' });

  it('is the share of direct activities with any text in Minh chứng', () => {
    expect(metric(builder, 'MC')).toBe(50);
    expect(metric(meet(builder, { form: 'HT1.8', evidence: ['LK'] }), 'MC')).toBe(50);
  });

  it('is undefined, not 0, without direct activities, and where evidence makes them direct', () => {
    expect(metric(village, 'MC')).toBeNull();
    expect(metric(builder.settings({ evidenceRequired: true }), 'MC')).toBeNull();
  });
});
