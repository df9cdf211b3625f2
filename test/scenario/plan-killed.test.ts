import { beforeAll, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { planStory } from '../support/plan-story';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

let broken = 0;
it.each(SEEDS)(
  'seed %i: a plan’s document taken in two windows at once, broken at any call: each item once',
  async (seed) => {
    const story = await planStory(prepared, seed);
    expect(story.wrong).toEqual([]);
    broken += story.broken;
  },
  240_000,
);

it('the seeds broke something', () => {
  expect(broken).toBeGreaterThan(SEEDS.length / 2);
});
