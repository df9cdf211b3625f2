import { expect, it } from '@jest/globals';
import { describeOnPaper } from '../support/paper';
import { badlyPrinted, KINDS } from '../support/printed-reports';

describeOnPaper('item 7: LibreOffice prints every row of every table', () => {
  it.each(KINDS)(
    '%s with 0, 1, 300 and 6,000 rows',
    (period) => {
      expect(badlyPrinted([0, 1, 300, 6_000].map((rows) => ({ period, rows })))).toEqual([]);
    },
    1_200_000,
  );
});
