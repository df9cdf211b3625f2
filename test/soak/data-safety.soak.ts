import { describe, it } from '@jest/globals';
import { expectNothingLost, tellStory, type Story } from '../support/data-safety';

/** SOAK_SEEDS says how many; the first is SOAK_FROM. One host at a time, eight threads at most. */
const seeds = Number(process.env.SOAK_SEEDS ?? 500);
const from = Number(process.env.SOAK_FROM ?? 1);
const WAVE = 50;

/** A story that could not be told to its end says its seed too. */
const toldUnder = (seed: number): Promise<Story> =>
  tellStory('careful', seed).catch((cause: unknown) => {
    throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });

describe('data safety under many seeds', () => {
  for (let first = from; first < from + seeds; first += WAVE) {
    const last = Math.min(first + WAVE, from + seeds) - 1;
    it(`seeds ${first} to ${last}: the careful script loses nothing`, async () => {
      for (let seed = first; seed <= last; seed++) expectNothingLost(await toldUnder(seed));
    });
  }
});
