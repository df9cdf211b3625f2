import { describe, expect, it } from '@jest/globals';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { AFTER_GENERATED, BREAKAGES, cleanActivities } from '../../../support/activity-generator';
import { tablesWith } from '../../../support/tables-builder';

const COUNT = 2000;

describe('issue 4, shows: generated rows', () => {
  const clean = cleanActivities(COUNT);

  it('2,000 clean rows: no finding at all', () => {
    expect(checkTables(tablesWith({ activities: clean }), AFTER_GENERATED).findings).toEqual([]);
  });

  it('2,000 rows each broken in one known way: the right rule fires at the right cell of each', () => {
    const broken = clean.map((cells, index) => ({ ...cells, ...BREAKAGES[index % BREAKAGES.length]?.cells }));
    const { findings } = checkTables(tablesWith({ activities: broken }), AFTER_GENERATED);
    const fired = new Set(findings.map(({ rule, row, field }) => `${rule} ${String(row)} ${field}`));
    const missing = broken.flatMap((_, index) => {
      const { rule, field } = BREAKAGES[index % BREAKAGES.length] ?? { rule: '', field: '' };
      const expected = `${rule} ${String(index + 2)} ${field}`;
      return fired.has(expected) ? [] : [expected];
    });
    expect(missing).toEqual([]);
  });

  it('only rows broken by an error lose their place in the Book', () => {
    const broken = clean.map((cells, index) => ({ ...cells, ...BREAKAGES[index % BREAKAGES.length]?.cells }));
    const { book } = checkTables(tablesWith({ activities: broken }), AFTER_GENERATED);
    book.activities.forEach(({ activity }, index) => {
      const { rule = '' } = BREAKAGES[index % BREAKAGES.length] ?? {};
      expect([rule, activity === null]).toEqual([rule, rule <= 'HD-12']);
    });
  });
});
