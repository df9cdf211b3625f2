import { beforeAll, describe, expect, it } from '@jest/globals';
import { thrownBy } from '../../packages/local-google/src/conformance/expectations';
import { expectNothingLost, tellStory, type Story } from '../support/data-safety';

/** A seed under which the careless script loses data in all three waves. */
const LOSING_SEED = 2;

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

let careless: Story;

beforeAll(async () => {
  careless = await tellStory('careless', LOSING_SEED);
});

describe('data safety: what a careless add-on loses, and a careful one does not', () => {
  it(`under seed ${LOSING_SEED} appendRow without a lock loses rows`, () => {
    expect(careless.appended).toEqual(['a4 stands there 0 times', 'a5 stands there 0 times']);
  });

  it(`under seed ${LOSING_SEED} read-modify-write by row number loses counts while others sort`, () => {
    expect(careless.counted).toEqual(['r1 counts 1 of 3', 'r2 counts 0 of 3']);
  });

  it(`under seed ${LOSING_SEED} a long job killed half-way loses the row that it was moving`, () => {
    expect(careless.moved).toEqual(['r3 stands there 0 times']);
  });

  it('one seed, one history: told again, the story is the same to the call', async () => {
    expect(await tellStory('careless', LOSING_SEED)).toEqual(careless);
  });

  it('a failure says the seed, what was lost and the call where it broke', () => {
    const message = thrownBy(() => expectNothingLost(careless));
    expect(message).toMatch(/^seed 2: a4 stands there 0 times; /);
    expect(message).toMatch(
      /append\(a4, ca4\) Sheet\.appendRow Sổ {3}← broke here: this row was overwritten/,
    );
    expect(message).toMatch(/addTo\(r2, 1, \w+\) Range\.setValue Sổ!C\d+ {3}← broke here: x\d+ wrote since/);
    expect(message).toMatch(/archive\(\) SpreadsheetApp\.flush {3}← Killed at call 3: SpreadsheetApp\.flush/);
  });

  it.each(SEEDS)('under seed %i the careful script loses nothing', async (seed) => {
    expectNothingLost(await tellStory('careful', seed));
  });
});
