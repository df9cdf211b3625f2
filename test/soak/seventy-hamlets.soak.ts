import { expect, it } from '@jest/globals';
import { faultsOf, reportsOnPaper } from '../support/large-commune-paper';
import { describeOnPaper } from '../support/paper';

describeOnPaper('16: reports of a commune with 70 units and 6,000 rows', () => {
  it('month, quarter, six and nine months and year: at most four pages more than of a small commune, no row lost', async () => {
    const reports = await reportsOnPaper({ units: 70, activities: 5_955 });
    const counts = [...reports].map(([period, { pages }]) => `${period} ${String(pages.length)}`);
    process.stdout.write(`pages: ${counts.join(', ')}\n`);
    expect(faultsOf(reports)).toEqual([]);
  }, 1_200_000);
});
