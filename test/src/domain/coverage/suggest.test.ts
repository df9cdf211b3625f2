import { describe, expect, it } from '@jest/globals';
import { monthOf } from '../../../../src/app/report/report-options';
import { gapKey, suggestToday } from '../../../../src/app/coverage/suggest-today';
import type { Book } from '../../../../src/domain/book';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { addDays, earlierOf } from '../../../../src/domain/calendar/calendar-date';
import { computeCoverage, coverageOf } from '../../../../src/domain/coverage/compute-coverage';
import type { GapKind, RankedGap } from '../../../../src/domain/coverage/coverage';
import { periodView } from '../../../../src/domain/coverage/period-view';
import { suggestIn } from '../../../../src/domain/coverage/suggest/suggest-activities';
import type { SuggestedActivity, Suggestion } from '../../../../src/domain/coverage/suggest/suggestion';
import { gapCounts } from '../../../../src/domain/coverage/suggest/suggestion';
import { bookWithSuggested } from '../../../support/applied-suggestions';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod, anActivity, day } from '../../../support/book-builder';
import { Dice } from '../../../support/dice';
import { randomCase } from '../../../support/random-book';
import { workedExample } from '../../../support/worked-example';

/** What is suggested on a day for what is lacking then. */
function suggestedOn(book: Book, today: CalendarDate): Suggestion {
  const view = periodView(book, monthOf(today, book.settings.periodStyle), today);
  return suggestIn(view, coverageOf(view).gaps, today);
}
const on = (builder: BookBuilder, today: string): Suggestion => suggestedOn(builder.build(), day(today));
const said = ({ activities }: Suggestion): string[] =>
  activities.map(({ form, hamlets, topics }) => `${form.code} ${hamlets.join('+')} ${topics.join('+')}`);
const kinds = (gaps: readonly RankedGap[]): GapKind[] => gaps.map(({ kind }) => kind).sort();

/** One direct form and the named contents, due in March. */
const hall = (...contents: readonly string[]): BookBuilder =>
  contents.reduce(
    (made, code) => made.topic(code, { required: true, dueMonth: 3 }),
    aBook().with({ topics: [], forms: [] }).form('HT2.2'),
  );
const MARCH = '2024-03-20';

describe('suggest: the worked example', () => {
  it('what is due at B, C and D is met in a week, each at its own place; papers and data stay with their rows', () => {
    const suggestion = on(workedExample(), '2024-03-14');
    const hamlets = suggestion.activities.flatMap((activity) => activity.hamlets);
    expect([...new Set(hamlets)].sort()).toEqual(['B', 'C', 'D']);
    expect(suggestion.later).toEqual([]);
    expect([...new Set(kinds(suggestion.notByActivity))]).toEqual(['G4', 'G7', 'G8']);
    const closed = suggestion.activities.flatMap(({ closes }) => closes);
    expect(kinds(closed)).toEqual(['G1', 'G1', 'G1', 'G1', 'G1b', 'G1b']);
  });
});

describe('suggest: what is proposed', () => {
  it('contents that are due are brought in one meeting, four at most, and a second one a week later', () => {
    const { activities } = on(hall('ND1', 'ND2', 'ND3', 'ND4', 'ND5').hamlet('A'), MARCH);
    expect(activities.map(({ date, topics }) => [date, topics.length])).toEqual([
      ['2024-03-23', 4],
      ['2024-03-30', 1],
    ]);
  });

  it('one officer’s hamlets of one former commune meet together, three at most; others by themselves', () => {
    const builder = ['A', 'B', 'C', 'D'].reduce(
      (made, code) => made.hamlet(code, { officer: 'a@xa.vn' }),
      hall('ND1').hamlet('E', { officer: 'e@xa.vn' }),
    );
    expect(said(on(builder, MARCH)).sort()).toEqual(['HT2.2 A+B+C ND1', 'HT2.2 D ND1', 'HT2.2 E ND1']);
  });

  it('hamlets that already met together meet together again, whoever looks after them', () => {
    const builder = hall('ND1', 'ND2')
      .hamlet('A', { officer: 'a@xa.vn' })
      .hamlet('B', { officer: 'b@xa.vn' })
      .activity({ date: '2024-01-10', hamlets: ['A', 'B'], topics: ['ND2'], households: 120 });
    expect(said(on(builder, MARCH))).toEqual(['HT2.2 A+B ND1']);
  });

  it('a hamlet without Số hộ meets by itself: nobody could share out who came', () => {
    const builder = hall('ND1').hamlet('A').hamlet('B', { households: null });
    const { activities } = on(builder, MARCH);
    expect(activities.map(({ hamlets }) => hamlets.length)).toEqual([1, 1]);
    expect(activities.find(({ hamlets }) => hamlets.includes('B' as never))).toMatchObject({
      householdsInvited: null,
      householdsNeeded: null,
    });
  });

  it('all households are invited, and half of each hamlet has to come', () => {
    const [activity] = on(
      hall('ND1').hamlet('A', { households: 77 }).hamlet('B', { households: 41 }),
      MARCH,
    ).activities;
    expect(activity).toMatchObject({ householdsInvited: 118, householdsNeeded: 39 + 21 });
  });

  it('the form is one that the plan names for the content at that hamlet, though another is used more', () => {
    const builder = hall('ND1')
      .form('HT5.2')
      .hamlet('A')
      .hamlet('B', { officer: 'b@xa.vn' })
      .planItem({ topics: ['ND1'], forms: ['HT5.2'], hamlets: ['A'], leadUnit: 'Mặt trận', target: 1 })
      .activity({ date: '2024-01-05', hamlets: ['B'], topics: ['ND9'], households: 60 });
    expect(said(on(builder, MARCH)).sort()).toEqual(['HT2.2 B ND1', 'HT5.2 A ND1']);
  });

  it('an item of the whole commune for loudspeakers keeps no content from being met in a hall', () => {
    const builder = hall('ND1')
      .form('HT1.2', { credit: 'indirect', reach: 'loudspeaker' })
      .hamlet('A')
      .planItem({ topics: ['ND1'], forms: ['HT1.2'], scope: 'commune' });
    expect(said(on(builder, MARCH))).toEqual(['HT2.2 A ND1']);
  });

  it('Chủ trì of the item that is behind leads, and the row names that item', () => {
    const builder = hall('ND1')
      .hamlet('A', { officer: 'a@xa.vn' })
      .planItem({ topics: ['ND1'], target: 1, leadUnit: 'Đoàn xã', from: '2024-04-15', to: '2024-12-14' })
      .planItem({ topics: ['ND1'], target: 4, leadUnit: 'Các xóm', from: '2023-12-15', to: '2024-12-14' });
    expect(on(builder, MARCH).activities[0]).toMatchObject({
      planItems: ['MK02'],
      leadUnit: 'Các xóm',
      hamletOfficers: ['a@xa.vn'],
    });
  });

  it('a content that belongs to an item names it though the item is not behind: the row must count for it', () => {
    const builder = hall('ND1')
      .hamlet('A')
      .planItem({ topics: ['ND1'], target: 1 });
    expect(on(builder, '2024-04-01').activities[0]?.planItems).toEqual(['MK01']);
  });

  it('made good late, the meeting still names the item whose window has ended, and its lead', () => {
    const builder = hall('ND1')
      .hamlet('A')
      .planItem({ topics: ['ND1'], from: '2023-12-15', to: '2024-03-14', leadUnit: 'Đoàn xã' });
    expect(on(builder, MARCH).activities[0]).toMatchObject({ planItems: ['MK01'], leadUnit: 'Đoàn xã' });
  });

  it('a commendation or a contest is proposed only where the plan names it', () => {
    const builder = hall('ND1')
      .with({ forms: [] })
      .form('HT5.2')
      .form('HT7')
      .form('HT3.3')
      .hamlet('A')
      .planItem({ topics: ['ND1'], target: 4, from: '2023-12-15', to: '2024-12-14' })
      .activity({ date: '2024-01-05', form: 'HT5.2', hamlets: ['A'], topics: ['ND9'], households: 60 });
    expect(said(on(builder, MARCH))).toEqual(['HT3.3 A ND1']);
    const named = builder.planItem({ topics: ['ND1'], forms: ['HT7'], from: '2024-04-01', to: '2024-12-14' });
    expect(said(on(named, MARCH))).toContain('HT7 A ND1');
  });

  it('silence alone is broken about what is due next', () => {
    const builder = hall()
      .topic('ND1', { required: true, dueMonth: 9 })
      .topic('ND2', { required: true, dueMonth: 6 })
      .hamlet('A');
    const { activities } = on(builder, MARCH);
    expect(activities.map(({ topics, closes }) => [topics, kinds(closes)])).toEqual([
      [['ND1', 'ND2'], ['G2']],
    ]);
  });

  it('where a row of «Dự kiến» brings it, nothing is asked for; two rows answer an item that asks for two', () => {
    const builder = hall('ND1', 'ND2')
      .hamlet('A')
      .planItem({ topics: ['ND1', 'ND2'], target: 2, from: '2023-12-15', to: '2024-03-31' })
      .activity({ date: '2024-03-22', hamlets: ['A'], topics: ['ND1'], status: 'planned' })
      .activity({ date: '2024-03-30', hamlets: ['A'], topics: ['ND2'], status: 'planned' });
    const suggestion = on(builder, MARCH);
    expect(suggestion.activities).toEqual([]);
    expect(kinds(suggestion.planned)).toEqual(['G1', 'G1', 'G2', 'G4']);
    const passed = hall('ND1')
      .hamlet('A')
      .activity({ date: '2024-03-19', hamlets: ['A'], topics: ['ND1'], status: 'planned' });
    expect(on(passed, MARCH).activities).toHaveLength(1);
  });

  it('an item whose window ends before the first free day, or that loudspeakers answer, is closed by no meeting', () => {
    const builder = hall()
      .form('HT1.2', { credit: 'indirect', reach: 'loudspeaker' })
      .topic('ND1')
      .hamlet('A')
      .activity({ date: '2024-03-01', hamlets: ['A'], topics: ['ND1'], households: 60 })
      .planItem({ topics: ['ND1'], target: 8, from: '2023-12-15', to: '2024-03-22' })
      .planItem({ topics: ['ND1'], forms: ['HT1.2'], target: 4, from: '2023-12-15', to: '2024-12-14' });
    const suggestion = on(builder, MARCH);
    expect(suggestion.activities).toEqual([]);
    expect(kinds(suggestion.notByActivity)).toContain('G4');
    expect(suggestion.later).toEqual([]);
  });

  it('when the report year has no free day left, nothing of it is promised any more', () => {
    const suggestion = on(hall('ND1').hamlet('A'), '2024-12-13');
    expect(suggestion.activities).toEqual([]);
    expect(suggestion.later).toEqual([]);
  });
});

describe('suggest: a period that has ended', () => {
  const builder = hall('ND1', 'ND2').hamlet('A');
  const forQuarter = (made: BookBuilder, today: string): Suggestion => {
    const period = aPeriod('2024-Q1');
    const view = periodView(made.build(), period, period.to);
    return suggestToday({ view, coverage: coverageOf(view) }, day(today));
  };

  it('what was done since is not asked for, and dates lie after today', () => {
    const made = builder.activity({ date: '2024-04-10', hamlets: ['A'], topics: ['ND1'], households: 60 });
    const { activities } = forQuarter(made, '2024-05-02');
    expect(activities.map(({ date, topics }) => [date, topics])).toEqual([['2024-05-05', ['ND2']]]);
  });

  it('once the report year is over, no meeting makes good for it', () => {
    const { activities, notByActivity } = forQuarter(builder, '2025-01-10');
    expect(activities).toEqual([]);
    expect(notByActivity.length).toBeGreaterThan(0);
  });
});

/** A random book on the day of its state, with some meetings planned ahead. */
function randomToday(seed: number): { book: Book; today: CalendarDate; view: ReturnType<typeof periodView> } {
  const { book: bare, period, asOf } = randomCase(seed);
  const dice = new Dice(seed);
  const today = periodView(bare, period, asOf).state.day;
  const codes = bare.hamlets.map(({ code }) => code);
  const planned = Array.from({ length: dice.int(0, 4) }, (_, i) =>
    anActivity({
      id: `DK${String(i)}`,
      row: 5000 + i,
      date: addDays(today, dice.int(-5, 40)),
      form: dice.pick(['HT2.2', 'HT3.3', 'HT1.2']),
      topics: dice.some(
        bare.topics.map(({ code }) => code),
        3,
      ),
      hamlets: dice.some(codes, dice.int(1, 4)),
      status: 'planned',
      planItem: dice.pick([null, null, 'outside-plan']),
    }),
  );
  const book = { ...bare, activities: [...bare.activities, ...planned] };
  return { book, today, view: periodView(book, period, asOf) };
}
const seeds = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + i);

describe('suggest: any book', () => {
  it('80 random books: at most ten, days that are free and to come, at most three hamlets and four contents', () => {
    for (const seed of seeds(20_000, 80)) {
      const { book, today, view } = randomToday(seed);
      const { activities } = suggestIn(view, coverageOf(view).gaps, today);
      const { hamletsAMeeting, topicsAnActivity, holidays } = book.settings;
      expect([seed, activities.length <= 10]).toEqual([seed, true]);
      const meetings = new Map<string, CalendarDate[]>();
      for (const { activity } of book.activities)
        if (activity?.status === 'planned' && /^HT[23]/.test(activity.form))
          for (const code of activity.hamlets)
            meetings.set(code, [...(meetings.get(code) ?? []), activity.date]);
      for (const { date, hamlets, topics, closes, planItems, form } of activities) {
        expect([seed, date > today, holidays.includes(date)]).toEqual([seed, true, false]);
        expect([seed, hamlets.length <= hamletsAMeeting && hamlets.length > 0]).toEqual([seed, true]);
        expect([seed, topics.length <= topicsAnActivity && topics.length > 0]).toEqual([seed, true]);
        expect([seed, form.credit]).toEqual([seed, 'direct']);
        expect([seed, closes.length + planItems.length > 0]).toEqual([seed, true]);
        for (const code of hamlets) {
          expect([seed, code, (meetings.get(code) ?? []).includes(date)]).toEqual([seed, code, false]);
          meetings.set(code, [...(meetings.get(code) ?? []), date]);
        }
      }
    }
  });

  it('80 random books: every gap stands in one list and once', () => {
    for (const seed of seeds(21_000, 80)) {
      const { today, view } = randomToday(seed);
      const { gaps } = coverageOf(view);
      const found = suggestIn(view, gaps, today);
      const { activities, later, planned, notByActivity } = found;
      const all = [...activities.flatMap(({ closes }) => closes), ...later, ...planned, ...notByActivity];
      expect([seed, all.map(gapKey).sort()]).toEqual([seed, gaps.map(gapKey).sort()]);
      expect(gapCounts(found).total).toBe(gaps.length);
    }
  });

  it('A.13: 80 random books: made from its own form and done with the households it asks for, it closes what it says', () => {
    const byKind = new Map<GapKind, number>();
    for (const seed of seeds(22_000, 80)) {
      const { book, today, view } = randomToday(seed);
      const { activities } = suggestIn(view, coverageOf(view).gaps, today);
      activities.forEach((activity, i) => {
        const list = activities.slice(0, i + 1);
        const open = openAfter(book, list, activity.date);
        // An item that asks for several counts those that were planned already.
        const yearEnd = view.state.months[11]?.to ?? today;
        const withPlanned = openAfter(heldAsPlanned(book), list, earlierOf(addDays(today, 60), yearEnd));
        const kept = activity.closes.filter((gap) =>
          gap.kind === 'G4' ? isBehind(gap, withPlanned) : open.has(gapKey(gap)),
        );
        expect([seed, i, kept.map(gapKey)]).toEqual([seed, i, []]);
        for (const { kind } of activity.closes) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
      });
    }
    for (const kind of ['G1', 'G1b', 'G2', 'G3', 'G4', 'G6'] as const)
      expect([kind, (byKind.get(kind) ?? 0) >= 3]).toEqual([kind, true]);
  });

  it('80 random books: accepted as «Dự kiến», nothing of it is asked for again', () => {
    for (const seed of seeds(23_000, 80)) {
      const { book, today, view } = randomToday(seed);
      const { activities } = suggestIn(view, coverageOf(view).gaps, today);
      const done = bookWithSuggested(book, activities);
      const accepted = {
        ...done,
        activities: done.activities.map((entry) =>
          entry.id.startsWith('NEXT') && entry.activity !== null
            ? {
                ...entry,
                status: 'planned' as const,
                activity: { ...entry.activity, status: 'planned' as const },
              }
            : entry,
        ),
      };
      const again = periodView(accepted, view.period, view.asOf);
      const asked = suggestIn(again, coverageOf(again).gaps, today);
      const promised = new Set(activities.flatMap(({ closes }) => closes.map(gapKey)));
      const twice = asked.activities.flatMap(({ closes }) =>
        closes.map(gapKey).filter((key) => promised.has(key)),
      );
      expect([seed, twice]).toEqual([seed, []]);
    }
  });
});

/** The gaps of the day after these were done, by key. */
function openAfter(
  book: Book,
  activities: readonly SuggestedActivity[],
  asOf: CalendarDate,
): ReadonlyMap<string, RankedGap> {
  const done = bookWithSuggested(book, activities);
  const { gaps } = computeCoverage(done, monthOf(asOf, book.settings.periodStyle), asOf);
  return new Map(gaps.map((gap) => [gapKey(gap), gap]));
}

/** The same with every planned row done, everybody present. */
const heldAsPlanned = (book: Book): Book => ({
  ...book,
  activities: book.activities.map((entry) => {
    const { activity } = entry;
    if (activity?.status !== 'planned' || !entry.id.startsWith('DK')) return entry;
    const householdsByHamlet = new Map(activity.hamlets.map((code) => [code, 1000]));
    const held = { ...activity, status: 'done' as const, evidence: ['BB'], householdsByHamlet };
    return { ...entry, status: 'done' as const, activity: held };
  }),
});

/** An item may ask for more once a month has passed; what it asked for then must be done. */
function isBehind(gap: RankedGap, open: ReadonlyMap<string, RankedGap>): boolean {
  const now = open.get(gapKey(gap));
  return now !== undefined && (now.done ?? 0) < (gap.due ?? 0);
}
