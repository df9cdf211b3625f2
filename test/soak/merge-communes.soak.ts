import { describe, it } from '@jest/globals';
import { checkMerger } from '../support/check-merger';

const SEEDS = 100;

describe('16.4: mergers of four communes', () => {
  it(`keep every row, figure and finding, ${String(SEEDS)} seeds`, () => {
    const sum = { rows: 0, figures: 0, findings: 0, reworded: 0, reports: 0, sums: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const told = checkMerger(seed);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += told[key];
      if (seed % 10 === 0) process.stderr.write(`mergers: ${String(seed)} seeds so far\n`);
    }
    process.stdout.write(`mergers: ${String(SEEDS)} seeds, ${JSON.stringify(sum)}\n`);
  });
});
