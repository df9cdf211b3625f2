import { describe, expect, it } from '@jest/globals';
import { NOTHING_WRONG, twoOfficialsPaste } from '../support/two-officials';

describe('two officials pasting at once', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'seed %i: nothing is lost, no code is given twice, and verdicts are right after the next check',
    async (seed) => {
      expect(await twoOfficialsPaste(seed)).toEqual(NOTHING_WRONG);
    },
  );
});
