import { describe, expect, it } from '@jest/globals';
import type { Activity, ActivityEntry } from '../../../../src/domain/activities/activity';
import type { Book } from '../../../../src/domain/book';
import { addDays, daysBetween } from '../../../../src/domain/calendar/calendar-date';
import { parsePeriod } from '../../../../src/domain/calendar/report-period';
import { hamletSuccession } from '../../../../src/domain/hamlets/hamlet-succession';
import type { FormCode, RowId } from '../../../../src/domain/ids';
import { aBook, aPeriod, anActivity, day } from '../../../support/book-builder';
import type { CoverageAnswer, HamletAnswer } from '../../../support/brute-force-coverage';
import { coverageAnswer, digits } from '../../../support/coverage-answer';
import { Dice } from '../../../support/dice';
import type { RandomCase } from '../../../support/random-book';
import { randomCase } from '../../../support/random-book';

const BOOKS = 40;
const WEIGHTED = ['CC', 'TH', 'LT', 'KH'] as const;
type Measure = keyof HamletAnswer['metrics'];

function forEachCase(seed: number, check: (random: RandomCase, dice: Dice) => void): void {
  for (let i = 0; i < BOOKS; i += 1) check(randomCase(seed + i), new Dice(seed + i));
}

const cover = ({ period, asOf }: RandomCase, book: Book): CoverageAnswer =>
  coverageAnswer(book, period, asOf);

/** Every figure, without the lists of rows. */
function figures({ day: end, hamlets, commune, gaps }: CoverageAnswer): unknown {
  return digits({ end, hamlets, commune, gaps });
}

function withRows(book: Book, ...added: readonly ActivityEntry[]): Book {
  return { ...book, activities: [...book.activities, ...added] };
}

function replaceRow(book: Book, old: Activity, ...rows: readonly Activity[]): Book {
  const entries = rows.map((activity) => ({
    ...entryOf(book, old),
    id: activity.id,
    row: activity.row,
    activity,
  }));
  return { ...book, activities: [...book.activities.filter(({ row }) => row !== old.row), ...entries] };
}

function entryOf(book: Book, { row }: Activity): ActivityEntry {
  const entry = book.activities.find((other) => other.row === row);
  if (entry === undefined) throw new Error(String(row));
  return entry;
}

/** No measure of a hamlet is higher; where one was unknown it may only be 0. */
function expectNoHigher(
  after: CoverageAnswer,
  before: CoverageAnswer,
  measures: readonly Measure[],
  codes?: readonly string[],
): void {
  for (const [code, { metrics, B }] of Object.entries(after.hamlets)) {
    if (codes !== undefined && !codes.includes(code)) continue;
    const old = before.hamlets[code];
    for (const id of measures) {
      expect({ code, id, most: (metrics[id] ?? 0) <= (old?.metrics[id] ?? 0) + 1e-9 }).toEqual({
        code,
        id,
        most: true,
      });
    }
    if (measures.length === WEIGHTED.length) expect(B ?? 0).toBeLessThanOrEqual((old?.B ?? 0) + 1e-9);
  }
}

/** A done, readable row of a form that can be direct, alone on its day, so that no other row shares the day's contents. */
function aMeeting({ book, period }: RandomCase, dice: Dice): Activity | null {
  const direct = book.forms.filter(({ credit }) => credit === 'direct').map(({ code }) => code);
  const done = book.activities.flatMap(({ status, activity }) =>
    status === 'done' && activity ? [activity] : [],
  );
  const fit = done.filter(
    (row) =>
      direct.includes(row.form) &&
      row.scope !== 'external' &&
      row.hamlets.length > 0 &&
      row.date <= period.to &&
      done.every((other) => other === row || other.date !== row.date),
  );
  return fit.length === 0 ? null : dice.pick(fit);
}

/** Weights of the four measures only, so that B speaks of them. */
function weighted(random: RandomCase): RandomCase {
  const { settings } = random.book;
  const weights = { ...settings.weights, TC: 0, HT: 0, MC: 0 };
  return { ...random, book: { ...random.book, settings: { ...settings, weights } } };
}

describe('§6 what paper cannot raise', () => {
  it('a row that states no presence gives no more CC, TH, LT or KH than the same row as indirect', () => {
    forEachCase(1000, (random, dice) => {
      const { book, period } = random;
      const form = dice.pick(book.forms.filter(({ reach }) => reach === 'listed'));
      const silent = anActivity({
        id: 'ZZ9',
        row: 999,
        leadUnit: 'Đơn vị khác',
        date: addDays(period.from, dice.int(0, daysBetween(period.from, period.to))),
        form: 'X9',
        topics: dice.some(book.topics, 4).map(({ code }) => code),
        hamlets: dice.some(book.hamlets, 4).map(({ code }) => code),
        attendance: dice.pick([null, 0]),
        households: dice.pick([null, 0]),
      });
      const as = (credit: 'direct' | 'indirect'): CoverageAnswer => {
        const own = { ...form, row: 99, code: 'X9' as FormCode, credit };
        return cover(random, withRows({ ...book, forms: [...book.forms, own] }, silent));
      };
      expectNoHigher(as('direct'), as('indirect'), WEIGHTED);
    });
  });

  it('one evening entered as several rows raises nothing', () => {
    let split = 0;
    forEachCase(2000, (plain, dice) => {
      const random = weighted(plain);
      const { book } = random;
      const row = aMeeting(random, dice);
      if (row === null || row.topics.length > book.settings.topicsAnActivity) return;
      split += 1;
      const parts = [0, 1, 2].map((part): Activity => {
        const place = row.row + part / 10;
        const id = row.id.startsWith('@')
          ? `@${String(place)}`
          : part === 0
            ? row.id
            : `${row.id}-${String(part)}`;
        return {
          ...row,
          id: id as RowId,
          row: place,
          leadUnit: `${row.leadUnit} ${String(part)}`,
          topics: dice.some(row.topics, 2),
        };
      });
      expectNoHigher(cover(random, replaceRow(book, row, ...parts)), cover(random, book), WEIGHTED);
    });
    expect(split).toBeGreaterThan(10);
  });

  it('listing more than the allowed hamlets raises nothing at those that were listed, and makes none direct', () => {
    let listed = 0;
    forEachCase(3000, (plain, dice) => {
      const random = weighted(plain);
      const { book } = random;
      const row = aMeeting(random, dice);
      if (row === null) return;
      const { inForce, successorsOf } = hamletSuccession(
        book.hamlets,
        cover(random, book).day as Activity['date'],
      );
      const others = inForce.map(({ code }) => code).filter((code) => !row.hamlets.includes(code));
      const most = book.settings.hamletsAMeeting;
      const hamlets = [...row.hamlets, ...others.slice(0, Math.max(1, most + 1 - row.hamlets.length))];
      if (hamlets.length <= most || row.hamlets.length > most) return;
      listed += 1;
      const before = cover(random, book);
      const after = cover(random, replaceRow(book, row, { ...row, hamlets, scope: 'joint' }));
      expectNoHigher(
        after,
        before,
        WEIGHTED,
        row.hamlets.flatMap((code) => successorsOf(code).map(({ hamlet }) => hamlet.code)),
      );
      expectNoHigher(after, before, ['TH', 'LT']);
      for (const [code, { state }] of Object.entries(after.hamlets))
        expect(state.contentsMet).toBeLessThanOrEqual(before.hamlets[code]?.state.contentsMet ?? 0);
    });
    expect(listed).toBeGreaterThan(5);
  });

  it('blanking Số hộ leaves the hamlet without B and the others no higher; the commune rises only by the one left out', () => {
    let rose = 0;
    forEachCase(4000, (plain) => {
      const random = weighted(plain);
      const book = oneRowADay(random.book);
      const before = cover(random, book);
      for (const code of Object.keys(before.hamlets)) {
        const blank = book.hamlets.map((h) => (h.code === code ? { ...h, households: null } : h));
        const after = cover(random, { ...book, hamlets: blank });
        const own = before.hamlets[code]?.B ?? null;
        const hamlets = Object.keys(after.hamlets);
        expect(after.hamlets[code]).toMatchObject({ B: null, band: null, metrics: { TH: null } });
        expectNoHigher(
          after,
          before,
          WEIGHTED,
          hamlets.filter((other) => other !== code),
        );
        expect(after.commune.hamletsWithB).toBe(before.commune.hamletsWithB - (own === null ? 0 : 1));
        if (3 * after.commune.hamletsWithB < 2 * hamlets.length) expect(after.commune.B).toBeNull();
        if ((after.commune.B ?? -1) <= (before.commune.B ?? Infinity) + 1e-9) continue;
        rose += 1;
        expect(own ?? 100).toBeLessThan(before.commune.B ?? 0);
      }
    });
    expect(rose).toBeGreaterThan(2);
  });

  it('hamlets without Số hộ: more than a third of them, and the commune has no B', () => {
    const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
    const build = (without: number): CoverageAnswer => {
      let book = aBook().required('ND1').topic('ND1', { dueMonth: 1 });
      letters.forEach((code, i) => (book = book.hamlet(code, { households: i < without ? null : 90 })));
      for (const code of letters)
        book = book.activity({ date: '2024-02-20', hamlets: [code], households: 60 });
      return coverageAnswer(book.build(), aPeriod('2024-Q1'), day('2024-03-14'));
    };
    expect(build(2).commune.B).not.toBeNull();
    expect(build(3).commune).toMatchObject({ B: null, band: null, hamletsWithB: 3 });
  });
});

/** Keeps the first row of each day: rows that share a day share its contents. */
function oneRowADay(book: Book): Book {
  const rows = [...book.activities].sort((a, b) => a.row - b.row);
  const isFirst = ({ activity }: ActivityEntry, at: number): boolean =>
    !rows.slice(0, at).some((other) => other.activity?.date === activity?.date);
  return { ...book, activities: rows.filter(isFirst) };
}

describe('§6 what must not depend on how things are written', () => {
  it('the order of rows never matters, in any tab', () => {
    forEachCase(5000, (random, dice) => {
      const { book } = random;
      const shuffled = {
        ...book,
        activities: dice.shuffle(book.activities),
        hamlets: dice.shuffle(book.hamlets),
        plan: dice.shuffle(book.plan),
        topics: dice.shuffle(book.topics),
        officers: dice.shuffle(book.officers),
      };
      const sorted = (answer: CoverageAnswer): unknown => [
        figures(answer),
        ...[answer.counted, answer.countedForState, answer.excluded].map((rows) => [...rows].sort()),
      ];
      expect(sorted(cover(random, shuffled))).toEqual(sorted(cover(random, book)));
    });
  });

  it('renaming a hamlet changes no figure', () => {
    forEachCase(6000, (random, dice) => {
      const { book } = random;
      const hamlets = book.hamlets.map((hamlet) => ({
        ...hamlet,
        name: `Xóm ${String(dice.int(100, 999))}`,
      }));
      expect(figures(cover(random, { ...book, hamlets }))).toEqual(figures(cover(random, book)));
    });
  });

  it('a row of Ngoài xã that lists no hamlet changes nothing; one that lists some is never a meeting', () => {
    forEachCase(7000, (random, dice) => {
      const { book, period } = random;
      const outside = (hamlets: readonly string[]): ActivityEntry =>
        anActivity({
          id: 'A0',
          row: 999,
          leadUnit: 'Đơn vị khác',
          date: addDays(period.from, dice.int(0, daysBetween(period.from, period.to))),
          form: dice.pick(book.forms).code,
          topics: dice.some(book.topics, 3).map(({ code }) => code),
          scope: 'external',
          hamlets,
          households: 500,
          attendance: 500,
        });
      const before = cover(random, book);
      expect(figures(cover(random, withRows(book, outside([]))))).toEqual(figures(before));
      const listed = outside(dice.some(book.hamlets, 3).map(({ code }) => code));
      const after = cover(random, withRows(book, listed));
      for (const [code, { metrics, state, period: result, credits }] of Object.entries(after.hamlets)) {
        const old = before.hamlets[code];
        for (const id of ['TH', 'LT', 'MC'] as const) expect(metrics[id]).toBe(old?.metrics[id]);
        expect(digits(result)).toEqual(digits(old?.period));
        expect(state.contentsMet).toBe(old?.state.contentsMet);
        for (const [topic, credit] of Object.entries(credits))
          if (credit !== old?.credits[topic])
            expect([old?.credits[topic], credit]).toEqual(['none', 'indirect']);
      }
      expect(after.gaps.filter((gap) => gap.includes('|A0|'))).toEqual([]);
    });
  });

  it('the state of a day is the same in every kind of period that ends that day', () => {
    const kinds = [
      '2024-T06',
      '2024-Q2',
      '2024-6T1',
      '2024-05-01..DAY',
      '2023-02-03..DAY',
      '2024-06-10..DAY',
    ];
    forEachCase(8000, (random) => {
      const { book } = random;
      const { periodStyle } = book.settings;
      const { to } = aPeriod('2024-T06', periodStyle);
      const states = kinds.map((code) => {
        const period = parsePeriod(code.replace('DAY', to), periodStyle);
        if (!period.ok) throw new Error(code);
        return state(coverageAnswer(book, period.value, to));
      });
      // As of that day, whichever later day the period ends on.
      for (const code of ['2024', '2024-9T', '2024-Q3'])
        states.push(state(coverageAnswer(book, aPeriod(code, periodStyle), to)));
      for (const other of states) expect(other).toEqual(states[0]);
    });
  });

  it('a cancelled row never changes a figure', () => {
    forEachCase(9000, (random, dice) => {
      const { book, period } = random;
      const hamlets = dice.some(book.hamlets, 2).map(({ code }) => code);
      const cancelled = anActivity({
        id: 'A0',
        row: 999,
        date: period.from,
        hamlets,
        households: 99,
        status: 'cancelled',
      });
      expect(figures(cover(random, withRows(book, cancelled)))).toEqual(figures(cover(random, book)));
    });
  });

  it('a duplicate row never changes a figure', () => {
    forEachCase(10_000, (random) => {
      const { book } = random;
      const named = book.activities.filter(({ id }) => !id.startsWith('@'));
      const copies = named.map((entry, i): ActivityEntry => {
        const place = { id: `ZZ${String(i)}` as RowId, row: 1000 + i };
        return {
          ...entry,
          ...place,
          activity: entry.activity && { ...entry.activity, ...place, confirmedDistinct: false },
        };
      });
      const once = { ...book, activities: named };
      expect(figures(cover(random, withRows(once, ...copies)))).toEqual(figures(cover(random, once)));
    });
  });

  it('adding a row never lowers CC, TC, HT, LT or KH', () => {
    forEachCase(11_000, (random, dice) => {
      const { book, period } = random;
      // Last in order of Mã, of a unit of its own: it takes neither the day's contents nor a twin's place.
      const row = 9999;
      const added = anActivity({
        id: `@${String(row)}`,
        row,
        leadUnit: 'Đơn vị khác',
        date: addDays(period.from, dice.int(0, daysBetween(period.from, period.to))),
        form: dice.pick(book.forms).code,
        topics: dice.some(book.topics, 3).map(({ code }) => code),
        hamlets: dice.some(book.hamlets, 2).map(({ code }) => code),
        households: dice.pick([null, 60, 120]),
        scope: dice.pick(['joint', 'communeWide'] as const),
      });
      expectNoHigher(cover(random, book), cover(random, withRows(book, added)), [
        'CC',
        'TC',
        'HT',
        'LT',
        'KH',
      ]);
    });
  });

  it('splitting a commune-wide indirect row into one row a hamlet changes no measure', () => {
    forEachCase(12_000, (random) => {
      const { book } = random;
      const { inForce } = hamletSuccession(book.hamlets, cover(random, book).day as Activity['date']);
      const split = book.activities.flatMap((entry, i): ActivityEntry[] => {
        const { activity } = entry;
        const form = book.forms.find(({ code }) => code === activity?.form);
        if (activity?.scope !== 'communeWide' || form?.credit !== 'indirect' || form.reach === 'listed')
          return [entry];
        if (activity.hamlets.length > 0) return [entry];
        return inForce.map(({ code }, part) => {
          const place = { id: `${activity.id}-${String(part)}` as RowId, row: entry.row + (part + 1) / 1000 };
          return {
            ...entry,
            ...place,
            activity: {
              ...activity,
              ...place,
              scope: 'single',
              hamlets: [code],
              leadUnit: `${activity.leadUnit} ${String(i)}`,
            },
          };
        });
      });
      const measures = ({ hamlets, commune: { B, cells } }: CoverageAnswer): unknown =>
        digits([
          Object.values(hamlets).map(({ metrics, credits, state: { contentsMet } }) => [
            metrics,
            credits,
            contentsMet,
          ]),
          B,
          cells,
        ]);
      const confirmed = (entries: readonly ActivityEntry[]): Book => ({
        ...book,
        activities: entries.map((entry) => ({
          ...entry,
          activity: entry.activity && { ...entry.activity, confirmedDistinct: true },
        })),
      });
      expect(measures(cover(random, confirmed(split)))).toEqual(
        measures(cover(random, confirmed(book.activities))),
      );
    });
  });
});

/** What a day decides: all but the results of the period and the gaps about its rows. */
function state({ day: end, hamlets, commune, gaps, countedForState }: CoverageAnswer): unknown {
  const { B, band, metrics, cells, hamletsWithB, households } = commune;
  return digits({
    end,
    hamlets: Object.entries(hamlets).map(([code, figures]) => [code, { ...figures, period: null }]),
    commune: { B, band, metrics, cells, hamletsWithB, households },
    gaps: gaps.filter((gap) => !gap.startsWith('G5') && !gap.startsWith('G8')),
    countedForState,
  });
}
