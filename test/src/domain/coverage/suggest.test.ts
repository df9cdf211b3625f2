import { describe, expect, it } from '@jest/globals';
import { suggestionPrefill } from '../../../../src/app/coverage/gap-prefill';
import { laterOf } from '../../../../src/domain/calendar/calendar-date';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import type { GapKind } from '../../../../src/domain/coverage/coverage';
import { canReceive } from '../../../../src/domain/coverage/credit';
import { countedDay } from '../../../../src/domain/coverage/suggest/counted-day';
import { suggestActivities } from '../../../../src/domain/coverage/suggest/suggest-activities';
import type { Suggestion, SuggestLimits } from '../../../../src/domain/coverage/suggest/suggestion';
import { SUGGEST_LIMITS } from '../../../../src/domain/coverage/suggest/suggestion';
import { bookWithSuggested, gapKey } from '../../../support/applied-suggestions';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod } from '../../../support/book-builder';
import { randomCase } from '../../../support/random-book';
import { workedExample } from '../../../support/worked-example';

const SMALL: SuggestLimits = { topics: 2, jointHamlets: 2 };

const q1 = (builder: BookBuilder, limits?: SuggestLimits): Suggestion => {
  const period = aPeriod('2024-Q1');
  return suggestActivities(builder.build(), period, period.to, limits);
};
const said = ({ activities }: Suggestion): string[] =>
  activities.map(({ form, hamlets, topics }) => `${form.code} ${hamlets.join('+')} ${topics.join('+')}`);

describe('suggest: the worked example of §6.1', () => {
  it('its gaps of content, criteria and plan close with six activities; silence that has passed, papers and data do not', () => {
    const suggestion = q1(workedExample());
    expect(suggestion.activities).toHaveLength(6);
    expect(suggestion.notByActivity.map(({ kind }) => kind).sort()).toEqual(['G2', 'G2', 'G5', 'G7']);
  });

  it('each activity says what it adds, and the last ends at the composite that the list leads to', () => {
    const { activities, composite } = q1(workedExample());
    expect(composite).toBeCloseTo(54.214285714285715, 12);
    const points = activities.reduce((sum, { gain }) => sum + (gain.points ?? 0), composite ?? 0);
    expect(points).toBeCloseTo(activities[activities.length - 1]?.gain.composite ?? 0, 9);
    // 16 cells, 5 of them direct before.
    expect(activities.reduce((sum, { gain }) => sum + gain.directCells, 0)).toBe(11);
  });
});

describe('suggest: what is proposed', () => {
  const hall = (): BookBuilder => aBook().with({ topics: [], forms: [] }).form('HT2.2');

  it('contents that one meeting can combine are combined, hamlets that may meet together meet', () => {
    const builder = ['ND1', 'ND2', 'ND3']
      .reduce((made, code) => made.topic(code, { required: true }), hall())
      .hamlet('A')
      .hamlet('B')
      .hamlet('C');
    expect(said(q1(builder))).toEqual(['HT2.2 A+B+C ND1+ND2+ND3']);
    // Three would do; a good list is enough, and nobody is called for nothing.
    expect(said(q1(builder, SMALL))).toEqual([
      'HT2.2 A+B ND1+ND2',
      'HT2.2 A+C ND1+ND3',
      'HT2.2 B ND3',
      'HT2.2 C ND2',
    ]);
  });

  it('a form that a hamlet cannot receive is not proposed there', () => {
    const builder = hall()
      .with({ forms: [] })
      .form('X1', { reach: 'zalo' })
      .topic('ND1', { required: true })
      .hamlet('A')
      .hamlet('B', { zalo: false });
    const suggestion = q1(builder);
    expect(said(suggestion)).toEqual(['X1 A ND1']);
    expect(suggestion.notByActivity.some(({ kind, hamlet }) => kind === 'G1' && hamlet === 'B')).toBe(true);
  });

  it('a people-facing content that is not required may be broadcast, where there is a loudspeaker', () => {
    const builder = aBook()
      .with({ topics: [], forms: [] })
      .form('HT1.2', { credit: 'indirect', reach: 'loudspeaker' })
      .topic('ND3.1', { peopleFacing: true })
      .hamlet('A')
      .hamlet('B')
      .hamlet('C', { loudspeaker: false });
    const suggestion = q1(builder);
    expect(said(suggestion)).toEqual(['HT1.2 A+B ND3.1']);
    expect(suggestion.activities[0]?.isBroadcast).toBe(true);
  });

  it('the form is one that the plan item accepts, led by its Chủ trì, before its end', () => {
    const builder = hall()
      .form('HT5.2')
      .topic('ND1')
      .hamlet('A', { officer: 'a@xa.vn' })
      .planItem({
        topics: ['ND1'],
        forms: ['HT5.2'],
        leadUnit: 'Các xóm',
        from: '2023-12-15',
        to: '2024-04-01',
      });
    const [activity] = q1(builder).activities;
    expect(activity).toMatchObject({
      form: { code: 'HT5.2' },
      planItems: ['MK01'],
      leadUnit: 'Các xóm',
      hamletOfficers: ['a@xa.vn'],
      due: '2024-04-01',
    });
  });

  it('a hamlet is asked once in each coming month, the gravest first', () => {
    const builder = ['ND1', 'ND2', 'ND3', 'ND4']
      .reduce((made, code) => made.topic(code, { required: true }), hall())
      .hamlet('A');
    expect(q1(builder).activities.map(({ due, topics }) => [topics.length, due])).toEqual([
      [3, '2024-04-14'],
      [1, '2024-05-14'],
    ]);
  });
});

describe('A.13: a suggested activity closes what the list promised', () => {
  it('120 random books: made from its own form, done and computed anew, every promised gap is gone', () => {
    let promised = 0;
    const byKind = new Map<GapKind, number>();
    for (let seed = 30_000; seed < 30_120; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const { activities } = suggestActivities(book, period, asOf);
      const day = countedDay({ period, asOf });
      const later = laterOf(asOf, day);
      const after = computeCoverage(
        bookWithSuggested(book, activities, () => day),
        period,
        later,
      );
      const open = new Set(after.gaps.map(gapKey));
      // Before the period begins nothing counts; by its first day a plan item may ask for more.
      const closes = activities
        .flatMap((activity) => activity.closes)
        .filter(({ kind }) => later === asOf || kind !== 'G4');
      expect([seed, closes.map(gapKey).filter((key) => open.has(key))]).toEqual([seed, []]);
      promised += closes.length;
      for (const { kind } of closes) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    }
    expect(promised).toBeGreaterThan(1000);
    for (const kind of ['G1', 'G1b', 'G2', 'G3', 'G4', 'G6'] as const)
      expect([kind, (byKind.get(kind) ?? 0) > 10]).toEqual([kind, true]);
  });

  it('120 random books: what the list does not promise stays, so no activity too few is asked for', () => {
    for (let seed = 31_000; seed < 31_120; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const { activities, notByActivity } = suggestActivities(book, period, asOf);
      if (asOf < period.from) continue;
      const day = countedDay({ period, asOf });
      const after = computeCoverage(
        bookWithSuggested(book, activities, () => day),
        period,
        asOf,
      );
      const open = new Set(after.gaps.map(gapKey));
      const gone = notByActivity.filter((gap) => !open.has(gapKey(gap)));
      expect([seed, gone.map(gapKey)]).toEqual([seed, []]);
    }
  });

  it('done on the day by which it is due, within the period, it brings its contents', () => {
    let done = 0;
    for (let seed = 32_000; seed < 32_120; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const { activities } = suggestActivities(book, period, asOf);
      const intime = activities.filter(({ due }) => due >= period.from && due <= period.to);
      const after = computeCoverage(
        bookWithSuggested(book, intime, ({ due }) => due),
        period,
        period.to,
      );
      const open = new Set(after.gaps.map(gapKey));
      const closes = intime
        .flatMap((activity) => activity.closes)
        .filter(({ kind, topic }) => topic !== undefined && kind !== 'G4');
      expect([seed, closes.map(gapKey).filter((key) => open.has(key))]).toEqual([seed, []]);
      done += closes.length;
    }
    expect(done).toBeGreaterThan(300);
  });

  const hall = (): BookBuilder =>
    aBook().with({ topics: [], forms: [] }).form('HT2.2').topic('ND1').hamlet('A');

  it('an activity that an item needs twice names the item both times, never «Ngoài kế hoạch»', () => {
    const builder = hall().planItem({
      topics: ['ND1'],
      target: 2,
      from: '2023-12-15',
      to: '2024-03-14',
    });
    const { activities } = q1(builder);
    expect(activities.map(({ planItems }) => planItems)).toEqual([['MK01'], ['MK01']]);
    const prefills = activities.map((activity) =>
      suggestionPrefill(builder.build(), activity, aPeriod('2024-Q1').to),
    );
    expect(prefills.map(({ planItem }) => planItem)).toEqual(['MK01', 'MK01']);
  });

  it('an item whose window has ended is closed by nothing any more', () => {
    const builder = hall().planItem({ topics: ['ND1'], from: '2023-12-15', to: '2024-02-29' });
    const { activities, notByActivity } = q1(builder);
    expect(activities.flatMap(({ planItems }) => planItems)).toEqual([]);
    expect(notByActivity.map(({ kind }) => kind)).toContain('G4');
  });

  it('months that passed in silence stay: the hamlet is visited, and the gap is not called closed', () => {
    const silent = q1(hall());
    expect(silent.notByActivity.map(({ kind }) => kind)).toEqual(['G2']);
    expect(silent.activities.map(({ hamlets }) => hamlets)).toEqual([['A']]);
    // A visit in the first month: one in the third ends the silence after one month.
    const visited = q1(
      hall().activity({ date: '2024-01-10', form: 'HT2.2', topics: ['ND1'], hamlets: ['A'] }),
    );
    expect(visited.activities.flatMap(({ closes }) => closes.map(({ kind }) => kind))).toContain('G2');
  });
});

describe('a good list is short enough, what helps most people first', () => {
  it('60 random books: at most one activity for each two gaps it closes, in the mean; none that closes and tells nothing', () => {
    let activities = 0;
    let closed = 0;
    for (let seed = 20_000; seed < 20_060; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const list = suggestActivities(book, period, asOf).activities;
      activities += list.length;
      closed += list.reduce((sum, { closes }) => sum + closes.length, 0);
    }
    expect(activities).toBeLessThan(closed / 2);
  });

  it('60 random books: no activity of the list can be left out', () => {
    for (let seed = 20_000; seed < 20_060; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      if (asOf < period.from) continue;
      const { activities } = suggestActivities(book, period, asOf);
      activities.forEach((activity, i) => {
        if (activity.closes.length === 0) return;
        const others = activities.filter((_, j) => j !== i);
        const day = countedDay({ period, asOf });
        const after = computeCoverage(
          bookWithSuggested(book, others, () => day),
          period,
          asOf,
        );
        const promised = new Set(activities.flatMap(({ closes }) => closes.map(gapKey)));
        const isNeeded = after.gaps.some((gap) => promised.has(gapKey(gap)));
        expect([seed, i, isNeeded]).toEqual([seed, i, true]);
      });
    }
  });

  it('60 random books: the first closes most severity × households that any of the list closes alone', () => {
    const weight = (gaps: Suggestion['notByActivity']): number =>
      gaps.reduce((sum, { rank }) => sum + rank, 0);
    for (let seed = 20_000; seed < 20_060; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      if (asOf < period.from) continue;
      const { activities } = suggestActivities(book, period, asOf);
      const day = countedDay({ period, asOf });
      const before = computeCoverage(book, period, asOf).gaps;
      const promised = new Set(activities.flatMap(({ closes }) => closes.map(gapKey)));
      const alone = activities.map((activity) => {
        const after = computeCoverage(
          bookWithSuggested(book, [activity], () => day),
          period,
          asOf,
        );
        const open = new Set(after.gaps.map(gapKey));
        return weight(before.filter((gap) => promised.has(gapKey(gap)) && !open.has(gapKey(gap))));
      });
      expect([seed, (alone[0] ?? 0) >= Math.max(0, ...alone) - 1e-6]).toEqual([seed, true]);
    }
  });
});

describe('suggest: any book', () => {
  it('60 random books: every closable gap is closed once, nobody is called who cannot come', () => {
    for (let seed = 20_000; seed < 20_060; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const coverage = computeCoverage(book, period, asOf);
      const suggestion = suggestActivities(book, period, asOf);
      const closed = suggestion.activities.flatMap(({ closes }) => closes);
      expect(new Set(closed).size).toBe(closed.length);
      expect(closed.length + suggestion.notByActivity.length).toBe(coverage.gaps.length);
      const hamletOf = new Map(coverage.hamlets.map(({ hamlet }) => [hamlet.code, hamlet]));
      for (const { form, hamlets, topics, isBroadcast, closes, due } of suggestion.activities) {
        expect(closes.length + topics.length).toBeGreaterThan(0);
        expect(topics.length).toBeLessThanOrEqual(SUGGEST_LIMITS.topics);
        if (!isBroadcast) expect(hamlets.length).toBeLessThanOrEqual(SUGGEST_LIMITS.jointHamlets);
        expect(due >= countedDay({ period, asOf })).toBe(true);
        for (const code of hamlets) {
          const hamlet = hamletOf.get(code);
          expect(hamlet !== undefined && canReceive(form.reach, hamlet)).toBe(true);
        }
      }
    }
  });

  it('only gaps without a remedy by activity are left out', () => {
    const kinds = new Set<GapKind>();
    for (let seed = 20_000; seed < 20_050; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      for (const { kind } of suggestActivities(book, period, asOf).notByActivity) kinds.add(kind);
    }
    expect([...kinds].every((kind) => ['G2', 'G4', 'G5', 'G7'].includes(kind))).toBe(true);
  });
});
