import { beforeAll, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { planStory } from '../support/plan-story';

/** Fewer with SEEDS=n. */
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 500) }, (_, index) => 1000 + index);

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

it.each(SEEDS)('seed %i: a plan taken in two windows, broken anywhere: each item once', async (seed) => {
  const story = await planStory(prepared, seed);
  expect(story.wrong).toEqual([]);
});
