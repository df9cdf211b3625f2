import { describe, expect, it } from '@jest/globals';
import { NOTHING_WRONG, twoOfficialsPaste } from '../support/two-officials';

/** SOAK_SEEDS says how many; the first is SOAK_FROM. */
const seeds = Number(process.env.SOAK_SEEDS ?? 200);
const from = Number(process.env.SOAK_FROM ?? 1);

describe('two officials pasting at once', () => {
  it.each(Array.from({ length: seeds }, (_, index) => from + index))(
    'seed %i: nothing is lost, no code is given twice, and verdicts are right after the next check',
    async (seed) => {
      expect(await twoOfficialsPaste(seed)).toEqual(NOTHING_WRONG);
    },
  );
});
