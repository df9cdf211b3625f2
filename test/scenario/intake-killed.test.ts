import { beforeAll, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { intakeStory } from '../support/intake-story';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

let broken = 0;
it.each(SEEDS)(
  'seed %i: two officials take the same list in at once, broken at any call: each row once, and undone to what was',
  async (seed) => {
    const story = await intakeStory(prepared, seed);
    expect(story.wrong).toEqual([]);
    broken += story.broken;
  },
  240_000,
);

it('the seeds broke something', () => {
  expect(broken).toBeGreaterThan(SEEDS.length);
});
