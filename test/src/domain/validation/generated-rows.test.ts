import { describe, expect, it } from '@jest/globals';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { ALL_RULES } from '../../../../src/domain/validation/rules/all-rules';
import { BREAKAGES } from '../../../support/activity-breakages';
import { AFTER_GENERATED, cleanActivities } from '../../../support/activity-generator';
import { breakRows } from '../../../support/break-rows';
import { tablesWith } from '../../../support/tables-builder';

const COUNT = 2000;
/** Some breakages take rows that are not broken themselves. */
const SPARE = 100;

describe('generated rows', () => {
  const { tables, expected, brokenRows } = breakRows(cleanActivities(COUNT + SPARE), COUNT);
  const { findings, book } = checkTables(tablesWith(tables), AFTER_GENERATED);

  it('2,000 clean rows: no finding at all', () => {
    const activities = cleanActivities(COUNT);
    expect(checkTables(tablesWith({ activities }), AFTER_GENERATED).findings).toEqual([]);
    expect(checkTables(tablesWith({ ...tables, activities }), AFTER_GENERATED).findings).toEqual([]);
  });

  it('2,000 rows each broken in one known way: the right rule at the right cell of each, and nothing else', () => {
    expect(brokenRows.length).toBeGreaterThanOrEqual(COUNT);
    const said = findings.map(
      ({ tab, rule, row, field }) =>
        `${tab === 'activities' ? '' : `${tab} `}${rule} ${String(row)} ${field}`,
    );
    expect([...said].sort()).toEqual([...expected].sort());
  });

  it('every rule of Hoạt động is broken by some row', () => {
    const rules = ALL_RULES.filter(({ tab }) => tab === 'activities').map(({ id }) => id);
    const covered = new Set<string>(BREAKAGES.map(({ rule }) => rule));
    expect(rules.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('only rows broken by an error lose their place in the Book', () => {
    const entries = new Map(book.activities.map(({ row, activity }) => [row, activity]));
    const wrong = brokenRows.filter(
      ({ row, rule }) =>
        (entries.get(row) === null) !== (rule <= 'HD-12' || rule === 'HD-65' || rule === 'HD-71'),
    );
    expect(wrong).toEqual([]);
  });
});
