import { describe, expect, it } from '@jest/globals';
import { openedCommune } from '../support/demo-commune';
import { OFFICIALS } from '../support/two-officials';

const PERIODS = ['2024-Q1', '2024-Q2', '2024-T01', '2024-6T1'];

describe('trend: several people compute the coverage at once', () => {
  it.each([1, 2, 3, 4, 5, 6])('seed %i: each period keeps its figures in a row of its own', async (seed) => {
    const { commune, close } = await openedCommune({ seed });
    try {
      for (const email of OFFICIALS) await commune.google.share(commune.id, email, 'editor');
      const runs = await Promise.all(
        PERIODS.map((period, i) =>
          commune.run({
            fn: 'rpc',
            args: [JSON.stringify({ command: 'coverage', period })],
            from: 'rpc',
            user: i % 2 === 0 ? OFFICIALS[0] : OFFICIALS[1],
          }),
        ),
      );
      expect(runs.map(({ ok, error }) => (ok ? '' : error?.message))).toEqual(PERIODS.map(() => ''));
      const kept = (await commune.column('_Số liệu kỳ', 'Kỳ')).filter((code) => code !== '').sort();
      expect(kept).toEqual([...PERIODS].sort());
    } finally {
      await close();
    }
  });
});
