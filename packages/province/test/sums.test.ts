import { describe, expect, it } from '@jest/globals';
import { numberText } from '../../../src/workbook/facts-tab';
import { createDice } from '../src/demo/dice';
import type { Delivered } from '../src/deliveries';
import { openDuckDb } from '../src/duckdb';
import { computeProvince, type Province } from '../src/province';
import { duckdb } from './duckdb';
import { linesOf, madeFile, type MadeFile, PERIOD } from './made-files';

async function provinceOf(files: readonly Delivered[]): Promise<Province> {
  const engine = await openDuckDb(duckdb, { threads: 1 });
  try {
    return await computeProvince({ files, period: PERIOD, listed: [], before: [] }, engine);
  } finally {
    engine.close();
  }
}

const MADE: readonly MadeFile[] = [1, 2, 3, 4, 5].map((at) => ({ at }));

describe('sums of a province', () => {
  it('a share is Σ numerators over Σ denominators, never a mean of percentages', async () => {
    const { results } = await provinceOf(MADE.map(madeFile));
    const lines = MADE.flatMap(linesOf);
    let unlikeTheMean = 0;
    for (const row of results.overview) {
      const own = lines.filter(
        (line) => line[11] === row.kind && line[12] === row.item_code && line[15] !== '',
      );
      const [part, whole] = [15, 16].map((at) => own.reduce((sum, line) => sum + Number(line[at]), 0));
      expect(numberText(Number(row.numerator))).toBe(numberText(part ?? 0));
      if (row.share === null) continue;
      expect(row.share).toBeCloseTo((part ?? 0) / (whole ?? 1), 9);
      const mean = own.reduce((sum, line) => sum + Number(line[17]) / 100, 0) / own.length;
      if (Math.abs(mean - Number(row.share)) > 1e-6) unlikeTheMean += 1;
    }
    expect(unlikeTheMean).toBeGreaterThan(5);
  });

  it('order and names of files, and doubles of one seal, change nothing', async () => {
    const expected = (await provinceOf(MADE.map(madeFile))).results;
    for (const seed of [1, 2, 3]) {
      const dice = createDice(seed);
      const twice = MADE.filter(() => dice.chance(0.5));
      const files = [...MADE, ...twice]
        .map((made, at) => ({ made, at, key: dice.next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ made, at, key }) => madeFile({ ...made, name: `${String(key)}-${String(at)}.xlsx` }));
      const { duplicates, ...others } = (await provinceOf(files)).results;
      const { duplicates: none, ...same } = expected;
      expect(others).toEqual(same);
      expect([none.length, duplicates.length]).toEqual([0, twice.length]);
    }
  });
});
