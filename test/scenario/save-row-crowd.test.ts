import { beforeAll, describe, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { crowdSaves } from '../support/saving-crowd';

const PEOPLE = 60;
/**
 * Most of a seed's time goes to the threads, one for each who is alive; so one seed has all 60, and the others a dozen at
 * a time. `npm run soak` has all 60 alive over 200 seeds.
 */
const ALIVE = 12;
const SEEDS_HERE = 6;
const SEEDS = Array.from({ length: SEEDS_HERE }, (_, index) => ({
  seed: index + 1,
  alive: index === 0 ? PEOPLE : ALIVE,
}));
const PATIENCE_MS = 240_000;

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

describe(`60 officials save at once, ${String(SEEDS_HERE)} seeds (200 in the soak)`, () => {
  it.each(SEEDS)(
    'seed $seed: 60 rows, none twice, none lost, every refusal retryable',
    async ({ seed, alive }) => {
      const story = await crowdSaves(prepared, { people: PEOPLE, alive, seed });
      expect(story.dead).toEqual([]);
      expect([...story.ids].sort()).toEqual([...story.tokens].sort());
      expect(new Set(story.codes).size).toBe(PEOPLE);
      expect([...story.audited].sort()).toEqual([...story.tokens].sort());
      // All at once, some wait longer for the lock than 15 s: they are told so, and come again.
      if (alive === PEOPLE) expect(story.refusals).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
