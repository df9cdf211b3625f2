import { describe, expect, it } from '@jest/globals';
import type { FoundPaper } from '../support/cheapest-paper/search-paper';
import { searchPaper } from '../support/cheapest-paper/search-paper';
import { starterCommune } from '../support/cheapest-paper/starter-commune';

const SEEDS = [1, 2];
const ROUNDS = 12;

/** The table of docs/domain.md §6.5: the fewest rows of several long searches, by the households that every meeting claims. */
describe('§6 the cheapest paper, searched for longer', () => {
  it.each(
    [0.2, 0.5, 1].flatMap((attendance) =>
      [false, true].flatMap((withPlan) =>
        (['2024-Q1', '2024-6T1', '2024'] as const).flatMap((period) =>
          (['each-hamlet', 'commune'] as const).map((goal) => [period, goal, withPlan, attendance] as const),
        ),
      ),
    ),
  )(
    '%s, %s, with the plan of the starter: %s, share of households %d',
    (period, goal, withPlan, attendance) => {
      const commune = starterCommune(period, attendance, { withPlan });
      const found = SEEDS.map((seed) => searchPaper(commune, goal, { seed, rounds: ROUNDS, mostRows: 60 }));
      const least = found.reduce((a, b) => (b.rows < a.rows ? b : a));
      process.stdout.write(
        `${period} ${goal} plan ${String(withPlan)} share ${String(attendance)}: ${told(least)}\n`,
      );
      expect(least.commune).toBeGreaterThanOrEqual(65);
      if (period === '2024' && attendance === 0.2)
        for (const { meetingsAHamlet } of found) expect(meetingsAHamlet).toBeGreaterThanOrEqual(3);
    },
  );
});

function told({ rows, posts, meetingsAHamlet, fewestMeetings, commune, poorest }: FoundPaper): string {
  return `${String(rows)} rows, ${String(posts)} posts, ${meetingsAHamlet.toFixed(2)} meetings a hamlet (least ${String(fewestMeetings)}), B ${commune.toFixed(1)}, poorest ${poorest.toFixed(1)}`;
}
