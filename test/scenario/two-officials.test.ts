import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PreparedCommune, prepareCommune } from '../support/demo-commune';
import { NOTHING_WRONG, twoOfficialsPaste } from '../support/two-officials';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});
afterAll(() => prepared.remove());

describe('two officials pasting at once', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'seed %i: nothing is lost, no code is given twice, and verdicts are right after the next check',
    async (seed) => {
      expect(await twoOfficialsPaste(prepared, seed)).toEqual(NOTHING_WRONG);
    },
  );
});
