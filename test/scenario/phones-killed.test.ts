import { beforeAll, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { phoneStory } from '../support/phone-story';

/** Many more in test/soak. */
const SEEDS = [1, 2, 3, 4, 5, 6];

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

let broken = 0;
it.each(SEEDS)(
  'seed %i: answers by phone, corrected, the form unlinked and linked anew, two officials, broken at any call: each meeting once, no answer lost, undone to what was',
  async (seed) => {
    const story = await phoneStory(prepared, seed);
    expect({ steps: story.steps, wrong: story.wrong }).toEqual({ steps: story.steps, wrong: [] });
    broken += story.broken;
  },
  240_000,
);

it('the seeds broke something', () => {
  expect(broken).toBeGreaterThan(0);
});
