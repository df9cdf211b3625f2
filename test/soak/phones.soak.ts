import { beforeAll, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { phoneStory } from '../support/phone-story';

/** Fewer with SEEDS=n. */
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 500) }, (_, index) => 1000 + index);

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

it.each(SEEDS)(
  'seed %i: answers by phone, the form linked anew, calls broken anywhere: each meeting once, no answer lost, undone to what was',
  async (seed) => {
    const { steps, wrong } = await phoneStory(prepared, seed);
    expect({ steps, wrong }).toEqual({ steps, wrong: [] });
  },
);
