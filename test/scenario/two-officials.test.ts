import { describe, expect, it } from '@jest/globals';
import { NOTHING_WRONG, twoOfficialsPaste } from '../support/two-officials';

/** `npm run soak` has 200. */
const SEEDS = 8;

describe(`two officials pasting at once, ${String(SEEDS)} seeds (200 in the soak)`, () => {
  it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    'seed %i: nothing is lost, no code is given twice, and verdicts are right after the next check',
    async (seed) => {
      expect(await twoOfficialsPaste(seed)).toEqual(NOTHING_WRONG);
    },
  );
});
