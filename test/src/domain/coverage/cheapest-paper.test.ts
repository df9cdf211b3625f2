import { describe, expect, it } from '@jest/globals';
import { bruteForceCoverage } from '../../../support/brute-force-coverage';
import { cheapestPaper, hamletsB } from '../../../support/cheapest-paper/cheapest-paper';
import { firstDefinition } from '../../../support/cheapest-paper/first-definition';
import type { Judge, PaperRow } from '../../../support/cheapest-paper/paper-row';
import { FAIR, HAMLETS } from '../../../support/cheapest-paper/paper-row';
import { paperBook, secondDefinition } from '../../../support/cheapest-paper/second-definition';
import { starterCommune } from '../../../support/cheapest-paper/starter-commune';
import { searchPaper } from '../../../support/cheapest-paper/search-paper';
import { Dice } from '../../../support/dice';

/** What a meeting claims at least to be one: Tỷ lệ hộ dự tối thiểu. */
const A_FIFTH = 0.2;
const SEARCH = { seed: 1, rounds: 6, mostRows: 60 };
const YEAR = '2024';

describe('§6 the cheapest paper: 19 hamlets of 90 households to «Khá»', () => {
  it.each([
    ['month', ['2024-01'], 2],
    ['quarter', ['2024-01', '2024-02', '2024-03'], 3],
  ] as const)('one row was enough in a %s by the first definition', (_, months, formGroups) => {
    const { contents } = secondDefinition(starterCommune(YEAR, A_FIFTH, { withPlan: false }));
    const peopleFacing = contents.filter((topic) => /^ND3\.[1-7]$/.test(topic));
    const judge = firstDefinition({ contents, peopleFacing, months, formGroups, attendance: A_FIFTH });
    const rows = cheapestPaper({ judge, goal: 'each-hamlet', ...SEARCH });
    expect(rows).toHaveLength(1);
    expect(rows?.[0]?.hamlets).toHaveLength(HAMLETS);
    expect(rows?.[0]?.contents).toHaveLength(contents.length);
  });

  // What the table of docs/domain.md §6.5 says; test/soak/cheapest-paper.soak.ts searches longer.
  it.each([
    ['2024-Q1', 'each-hamlet', false, 7, 1],
    ['2024-6T1', 'each-hamlet', false, 15, 2],
    ['2024', 'each-hamlet', false, 28, 4],
    ['2024', 'commune', false, 26, 3],
    ['2024-Q1', 'each-hamlet', true, 7, 1],
    ['2024-6T1', 'each-hamlet', true, 15, 2],
    ['2024', 'each-hamlet', true, 30, 4],
  ] as const)(
    'a short search for %s, %s, with the plan of the starter: %s, finds %i rows, %i meetings at the least met hamlet',
    (period, goal, withPlan, rows, fewestMeetings) => {
      const found = searchPaper(starterCommune(period, A_FIFTH, { withPlan }), goal, SEARCH);
      expect(found).toMatchObject({ rows, fewestMeetings });
      // «Khá» for the engine too.
      expect(found.commune).toBeGreaterThanOrEqual(FAIR);
      if (goal === 'each-hamlet') expect(found.poorest).toBeGreaterThanOrEqual(FAIR);
      if (period === YEAR) expect(found.meetingsAHamlet).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([
    [1, false, 45],
    [2, false, 55],
    [3, false, FAIR],
    [1, true, 45],
    [2, true, 55],
  ])(
    'a year of %i meetings a hamlet in whichever months, each with a fifth of its households, and a post of every content besides, is not «Khá» (with the plan: %s)',
    (count, withPlan, bound) => {
      const judge = secondDefinition(starterCommune(YEAR, A_FIFTH, { withPlan }));
      expect(bestOf(count, judge)).toBeLessThan(bound);
    },
  );

  it('the quick judge of the search agrees with the brute force on whole books', () => {
    const dice = new Dice(7);
    for (const period of ['2024-Q1', '2024-6T1', YEAR]) {
      for (const withPlan of [false, true]) {
        const commune = starterCommune(period, dice.pick([A_FIFTH, 0.19, 0.6]), { withPlan });
        const judge = secondDefinition(commune);
        for (let n = 0; n < 2; n += 1) {
          const rows = Array.from({ length: dice.int(1, 16) }, () => randomRow(judge, dice));
          const { hamlets } = bruteForceCoverage(paperBook(commune, rows), commune.period, commune.period.to);
          hamletsB(rows, judge).forEach((b, place) => {
            expect(hamlets[`X${String(place)}`]?.B).toBeCloseTo(b, 9);
          });
        }
      }
    }
  });
});

/** The best B of a hamlet with so many meetings in whichever months, of every content it has had a post besides. */
function bestOf(count: number, judge: Judge): number {
  const posts = judge.contents.flatMap((_, i): PaperRow[] =>
    i % 4 > 0
      ? []
      : [{ form: 'HT1.8', date: '2024-01-09', contents: judge.contents.slice(i, i + 4), hamlets: null }],
  );
  const dice = new Dice(count);
  let best = 0;
  for (let draw = 0; draw < 40; draw += 1) {
    const contents = draw === 0 ? judge.contents : dice.shuffle(judge.contents);
    const forms = Array.from({ length: count }, () => dice.pick(judge.meetings));
    for (const days of combinations(judge.days, count)) {
      const meetings = days.map((date, i): PaperRow => ({
        form: forms[i] ?? 'HT2.2',
        date,
        contents: contents.slice(4 * i, 4 * i + 4),
        hamlets: [0],
      }));
      best = Math.max(best, judge.hamletB([...posts, ...meetings]));
    }
  }
  return best;
}

function combinations<T>(values: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return values.flatMap((value, i) =>
    combinations(values.slice(i + 1), count - 1).map((rest) => [value, ...rest]),
  );
}

function randomRow({ contents, days, meetings, posts }: Judge, dice: Dice): PaperRow {
  const all = Array.from({ length: HAMLETS }, (_, place) => place);
  const isPost = dice.chance(0.2);
  return {
    form: dice.pick(isPost ? posts : meetings),
    date: dice.pick(days),
    contents: dice.shuffle(contents).slice(0, 4),
    hamlets: isPost ? null : dice.shuffle(all).slice(0, dice.pick([1, 2, 3, 3, 3, 8])),
  };
}
