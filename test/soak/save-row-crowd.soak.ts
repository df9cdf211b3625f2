import { beforeAll, describe, expect, it } from '@jest/globals';
import { prepareCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';
import { crowdSaves } from '../support/saving-crowd';

const PEOPLE = 60;
const SEEDS = Array.from({ length: 200 }, (_, index) => 1000 + index);
const PATIENCE_MS = 240_000;

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

describe('60 officials save at once, all alive', () => {
  it.each(SEEDS)(
    'seed %i: 60 rows, none twice, none lost, every refusal retryable',
    async (seed) => {
      const story = await crowdSaves(prepared, { people: PEOPLE, alive: PEOPLE, seed });
      expect(story.dead).toEqual([]);
      expect([...story.ids].sort()).toEqual([...story.tokens].sort());
      expect(new Set(story.codes).size).toBe(PEOPLE);
      expect([...story.audited].sort()).toEqual([...story.tokens].sort());
    },
    PATIENCE_MS,
  );
});
