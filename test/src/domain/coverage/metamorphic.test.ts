import { describe, expect, it } from '@jest/globals';
import type { ActivityEntry } from '../../../../src/domain/activities/activity';
import type { Book } from '../../../../src/domain/book';
import { daysBetween, addDays } from '../../../../src/domain/calendar/calendar-date';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import type { Coverage } from '../../../../src/domain/coverage/coverage';
import { hamletSuccession } from '../../../../src/domain/hamlets/hamlet-succession';
import type { RowId } from '../../../../src/domain/ids';
import type { MetricId } from '../../../../src/domain/plan/settings';
import { anActivity } from '../../../support/book-builder';
import type { RandomCase } from '../../../support/random-book';
import { Dice, randomCase } from '../../../support/random-book';

const BOOKS = 60;
const METRICS: readonly MetricId[] = ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'];

function forEachCase(seed: number, check: (random: RandomCase, dice: Dice) => void): void {
  for (let i = 0; i < BOOKS; i += 1) check(randomCase(seed + i), new Dice(seed + i));
}

const cover = ({ period, asOf }: RandomCase, book: Book): Coverage => computeCoverage(book, period, asOf);

/** Every figure that users see, without the lists of rows, by hamlet code. */
function figures({ hamlets, commune, gaps, months, topics, plan }: Coverage): unknown {
  const rows = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();
  return {
    hamlets: rows(
      hamlets.map((h) => [
        h.hamlet.code,
        // Another order of plan items or contents adds the same numbers in another order.
        METRICS.map((id) => h.metrics[id]?.toFixed(9)),
        h.composite?.toFixed(9),
        h.band,
        [...h.credits],
      ]),
    ),
    commune: { composite: commune.composite?.toFixed(9), cells: commune.cells, band: commune.band },
    gaps: rows(
      gaps.map(({ kind, hamlet, topic, planItem, activity }) => [kind, hamlet, topic, planItem, activity]),
    ),
    months,
    topics,
    plan: rows(plan.map(({ item, done, due, state }) => [item.code, done, due, state])),
  };
}

describe('§6 what must not depend on how the rows are written', () => {
  it('adding an activity never lowers CC, TC, HT, LT or KH', () => {
    forEachCase(1000, (random, dice) => {
      const { book, period } = random;
      const codes = book.hamlets.map(({ code }) => code);
      const added = anActivity({
        id: 'NEW',
        row: 999,
        // A unit of its own: a twin of another row would take its place instead of standing beside it.
        leadUnit: 'Đơn vị khác',
        date: addDays(period.from, dice.int(0, daysBetween(period.from, period.to))),
        form: dice.pick(book.forms).code,
        topics: dice.some(book.topics, 2).map(({ code }) => code),
        hamlets: dice.some(codes, 2),
        scope: dice.pick(['joint', 'communeWide'] as const),
      });
      const before = cover(random, book);
      const after = cover(random, { ...book, activities: [...book.activities, added] });
      after.hamlets.forEach(({ metrics }, i) => {
        for (const id of ['CC', 'TC', 'HT', 'LT', 'KH'] as const) {
          expect(metrics[id] ?? -1).toBeGreaterThanOrEqual((before.hamlets[i]?.metrics[id] ?? -1) - 1e-9);
        }
      });
    });
  });

  it('the order of rows never matters, in any tab', () => {
    forEachCase(2000, (random, dice) => {
      const { book } = random;
      const shuffled = {
        ...book,
        activities: dice.shuffle(book.activities),
        hamlets: dice.shuffle(book.hamlets),
        plan: dice.shuffle(book.plan),
        officers: dice.shuffle(book.officers),
      };
      const [before, after] = [cover(random, book), cover(random, shuffled)];
      expect(figures(after)).toEqual(figures(before));
      expect(after.counted.map(({ id }) => id)).toEqual(before.counted.map(({ id }) => id));
      expect(after.excluded).toEqual(before.excluded);
      expect(after.flags).toEqual(before.flags);
    });
  });

  it('a cancelled row never changes a figure', () => {
    forEachCase(3000, (random, dice) => {
      const { book, period } = random;
      const hamlets = dice.some(book.hamlets, 2).map(({ code }) => code);
      const cancelled = anActivity({ id: 'A0', row: 999, date: period.from, hamlets, status: 'cancelled' });
      expect(figures(cover(random, { ...book, activities: [...book.activities, cancelled] }))).toEqual(
        figures(cover(random, book)),
      );
    });
  });

  it('a duplicate row never changes a figure', () => {
    forEachCase(4000, (random) => {
      const { book } = random;
      const copies = book.activities.map((entry, i): ActivityEntry => {
        const place = { id: `ZZ${String(i)}` as RowId, row: 1000 + i };
        const activity = entry.activity && { ...entry.activity, ...place, confirmedDistinct: false };
        return { ...entry, ...place, activity };
      });
      const plainly = { ...book, activities: book.activities.filter(({ id }) => !id.startsWith('@')) };
      const doubled = {
        ...book,
        activities: [
          ...plainly.activities,
          ...copies.filter((_, i) => !book.activities[i]?.id.startsWith('@')),
        ],
      };
      expect(figures(cover(random, doubled))).toEqual(figures(cover(random, plainly)));
    });
  });

  it('splitting a commune-wide indirect activity into one row per hamlet changes no metric', () => {
    forEachCase(5000, (random) => {
      const { book, period } = random;
      const { inForce } = hamletSuccession(book.hamlets, period.to);
      const formOf = new Map(book.forms.map((form) => [form.code, form]));
      const split = book.activities.flatMap((entry, i): ActivityEntry[] => {
        const { activity } = entry;
        const form = activity && formOf.get(activity.form);
        if (activity?.scope !== 'communeWide' || form?.credit !== 'indirect' || form.reach === 'listed')
          return [entry];
        if (activity.hamlets.length > 0) return [entry];
        return inForce.map(({ code }, part) => {
          const place = { id: `${activity.id}-${String(part)}` as RowId, row: entry.row + (part + 1) / 1000 };
          return {
            ...entry,
            ...place,
            activity: { ...activity, ...place, scope: 'single', hamlets: [code], leadUnit: String(i) },
          };
        });
      });
      const metricsOf = ({ hamlets, commune }: Coverage): unknown => [
        hamlets.map((h) => [h.hamlet.code, h.metrics, [...h.credits]]),
        commune.cells,
      ];
      expect(metricsOf(cover(random, { ...book, activities: split }))).toEqual(
        metricsOf(cover(random, book)),
      );
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
});
