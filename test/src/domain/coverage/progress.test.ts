import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import type { FormalityFlag, PlanProgress } from '../../../../src/domain/coverage/coverage';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, day } from '../../../support/book-builder';
import { coverageOf } from '../../../support/coverage-of';
import { workedExample } from '../../../support/worked-example';

const village = aBook().hamlet('A').hamlet('B');
const progress = (builder: BookBuilder, period = '2024-Q1', asOf?: string): PlanProgress => {
  const [first] = coverageOf(builder, period, asOf).plan;
  if (first === undefined) throw new Error('no plan item meets the period');
  return first;
};
const meet = (builder: BookBuilder, hamlet: string, date = '2024-01-10'): BookBuilder =>
  builder.activity({ date, hamlets: [hamlet], households: 40 });

describe('plan fulfilment', () => {
  it('sums target, due and done over the hamlets of an item', () => {
    const item = progress(meet(meet(village.planItem({ target: 4 }), 'A'), 'A', '2024-01-11'));
    expect(item).toMatchObject({ target: 8, due: 2, done: 2, state: 'late' });
    expect(item.hamlets).toEqual([
      { hamlet: 'A', due: 1, done: 2 },
      { hamlet: 'B', due: 1, done: 0 },
    ]);
  });

  it.each([
    ['not-started', 4, []],
    ['late', 4, ['A']],
    ['on-track', 4, ['A', 'B']],
    ['done', 1, ['A', 'B']],
  ])('%s', (state, target, hamlets) => {
    const builder = hamlets.reduce((b, hamlet) => meet(b, hamlet), village.planItem({ target }));
    expect(progress(builder).state).toBe(state);
  });

  it('not-due before the window opens', () => {
    expect(progress(village.planItem({ from: '2024-03-01' }), '2024-Q1', '2024-02-01').state).toBe('not-due');
  });

  it('an item of Phạm vi Toàn xã is counted once for the commune, indirect work too', () => {
    const item = village.planItem({ scope: 'commune', forms: ['HT1.2'], target: 4 });
    const broadcast = item.activity({ date: '2024-01-10', form: 'HT1.2' });
    expect(progress(broadcast)).toMatchObject({ target: 4, due: 1, done: 1, state: 'on-track', hamlets: [] });
  });

  it('a row that names an item of the commune counts for that one only', () => {
    const items = village
      .planItem({ code: 'MK18', scope: 'commune', forms: ['HT1.2'] })
      .planItem({ code: 'MK27', scope: 'commune' });
    const named = items.activity({ date: '2024-01-10', form: 'HT1.2', planItem: 'MK27' });
    expect(coverageOf(named).plan.map(({ item, done }) => [item.code, done])).toEqual([
      ['MK18', 0],
      ['MK27', 1],
    ]);
  });

  it('lists what was done outside the plan', () => {
    const builder = village.activity({ date: '2024-01-10', hamlets: ['A'], planItem: 'outside-plan' });
    expect(coverageOf(builder).outsidePlan).toBe(1);
  });

  it('leaves out items whose window does not meet the period', () => {
    expect(coverageOf(village.planItem({ to: '2023-12-14', from: '2023-12-01' })).plan).toEqual([]);
  });
});

describe('monthly series', () => {
  it('counts each month of the worked example, a joint meeting once', () => {
    const { months } = coverageOf(workedExample());
    expect(
      months.map((m) => [m.activities, m.directActivities, m.attendance, m.hamletsReachedDirectly, m.begun]),
    ).toEqual([
      [1, 1, 95, 1, true],
      [2, 1, 45, 1, true],
      [4, 2, 142, 3, true],
    ]);
  });

  it('says which months have not begun, and that no figure is no figure', () => {
    const { months } = coverageOf(meet(village, 'A'), '2024-Q1', '2024-02-01');
    expect(months.map(({ begun }) => begun)).toEqual([true, true, false]);
    expect(months.map(({ attendance }) => attendance)).toEqual([null, null, null]);
  });
});

describe('reach per content and over-coverage', () => {
  it('counts hamlets and activities for each content', () => {
    const { topics } = coverageOf(workedExample());
    expect(topics.find(({ topic }) => topic === 'ND2.4')).toEqual({
      topic: 'ND2.4',
      direct: 2,
      indirect: 0,
      none: 2,
      activities: 2,
    });
  });

  it('finds a content told far above plan while required ones have had nothing', () => {
    const busy = ['2024-01-10', '2024-01-11', '2024-01-12'].reduce((b, date) => meet(b, 'A', date), village);
    const due = { dueMonth: 3 };
    const all = busy.required('ND5').topic('ND5', due).topic('ND1', due);
    const builder = all.planItem({ topics: ['ND1'], target: 4 });
    expect(coverageOf(builder).overCovered).toEqual([
      { hamlet: 'A', topic: 'ND1', times: 3, due: 1, untouched: ['ND5'] },
    ]);
    expect(coverageOf(builder.required('ND1')).overCovered).toEqual([]);
    expect(coverageOf(builder.topic('ND5', { dueMonth: 12 })).overCovered).toEqual([]);
    expect(coverageOf(builder.planItem({ topics: ['ND1'], target: 8 })).overCovered).toEqual([]);
  });
});

describe('§6 anti-formalism flags', () => {
  const flags = (builder: BookBuilder, kind: FormalityFlag['kind']): readonly (readonly string[])[] =>
    coverageOf(builder)
      .flags.filter((flag) => flag.kind === kind)
      .map(({ activities }) => activities);
  const meetings = (
    count: number,
    input: {
      attendance?: number;
      leadUnit?: string;
      households?: number;
      date?: string;
      evidence?: string[];
      enteredOn?: CalendarDate;
    },
  ): BookBuilder =>
    Array.from({ length: count }).reduce<BookBuilder>(
      (b, _, i) =>
        b.activity({ date: `2024-02-1${String(i)}`, hamlets: ['A'], leadUnit: String(i), ...input }),
      village,
    );

  it('the same link as evidence of more than one activity; words such as BB are no link', () => {
    expect(flags(meetings(2, { evidence: ['https://a.vn/1'] }), 'shared-evidence')).toEqual([
      ['HD01', 'HD02'],
    ]);
    expect(flags(meetings(2, { evidence: ['BB'] }), 'shared-evidence')).toEqual([]);
  });

  it('the same attendance four times, written by the same unit (as HD-51)', () => {
    const same = { attendance: 50, leadUnit: 'Hội Phụ nữ' };
    expect(flags(meetings(3, same), 'repeated-attendance')).toEqual([]);
    expect(flags(meetings(4, same), 'repeated-attendance')).toEqual([['HD01', 'HD02', 'HD03', 'HD04']]);
    expect(flags(meetings(4, { attendance: 50 }), 'repeated-attendance')).toEqual([]);
    const others = meetings(2, same).activity({ date: '2024-02-20', hamlets: ['A'], ...same });
    const households = others.activity({
      ...{ date: '2024-02-21', hamlets: ['A'], ...same, households: 40 },
    });
    expect(flags(households, 'repeated-attendance')).toEqual([]);
  });

  it('more than two meetings in a hamlet on one day', () => {
    expect(flags(meetings(2, { date: '2024-02-10', households: 40 }), 'crowded-day')).toEqual([]);
    expect(flags(meetings(3, { date: '2024-02-10', households: 40 }), 'crowded-day')).toEqual([
      ['HD01', 'HD02', 'HD03'],
    ]);
  });

  it('entered more than 30 days after its day; not where the day of entry is not known', () => {
    const held = { date: '2024-02-10' };
    expect(flags(meetings(1, { ...held, enteredOn: day('2024-03-11') }), 'late-entry')).toEqual([]);
    expect(flags(meetings(1, { ...held, enteredOn: day('2024-03-12') }), 'late-entry')).toEqual([['HD01']]);
    expect(flags(meetings(1, held), 'late-entry')).toEqual([]);
  });

  it('a direct meeting with nobody', () => {
    expect(flags(meetings(1, { attendance: 0 }), 'empty-meeting')).toEqual([['HD01']]);
    expect(flags(meetings(1, {}), 'empty-meeting')).toEqual([]);
  });

  it('more people than three a household', () => {
    expect(flags(meetings(1, { attendance: 300 }), 'improbable-attendance')).toEqual([]);
    expect(flags(meetings(1, { attendance: 301 }), 'improbable-attendance')).toEqual([['HD01']]);
  });
});
