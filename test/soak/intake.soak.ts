import { beforeAll, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { intakeStory } from '../support/intake-story';

/** Fewer with SEEDS=n. */
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 500) }, (_, index) => 1000 + index);

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

it.each(SEEDS)(
  'seed %i: two officials, calls broken anywhere: each row once, and undone to what was',
  async (seed) => {
    const story = await intakeStory(prepared, seed);
    expect(story.wrong).toEqual([]);
  },
);
