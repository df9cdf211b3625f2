import { describe, expect, it } from '@jest/globals';
import type { RowTab } from '../../../../src/domain/tables/fields';
import type { Tables } from '../../../../src/domain/tables/table';
import { checkRows, checkTables, listsOf } from '../../../../src/domain/validation/check-tables';
import type { Lists } from '../../../../src/domain/reading/catalogue';
import { ALL_RULES } from '../../../../src/domain/validation/rules/all-rules';
import { RULES_BOOK } from '../../../../rules-book/all-entries';
import { starterTables } from '../../../support/starter-tables';
import { tablesWith, TODAY } from '../../../support/tables-builder';

const ENTRY_TABS = new Set<RowTab>(['activities', 'plan', 'contributions', 'examples']);
const ROW_RULE_IDS = new Set<string>(ALL_RULES.filter(({ scope }) => scope === 'row').map(({ id }) => id));
const LARGEST_CACHE_VALUE = 100_000;

function expectSameAsWhole(tables: Tables): void {
  const lists = JSON.parse(JSON.stringify(listsOf(tables, TODAY))) as Lists;
  const whole = checkTables(tables, TODAY).findings;
  const alone = [
    ...checkRows('activities', tables.activities, lists, TODAY, true),
    ...checkRows('plan', tables.plan, lists, TODAY),
    ...checkRows('contributions', tables.contributions, lists, TODAY),
    ...checkRows('examples', tables.examples, lists, TODAY),
  ];
  expect(alone).toEqual(whole.filter(({ tab, rule }) => ENTRY_TABS.has(tab) && ROW_RULE_IDS.has(rule)));
}

describe('rows checked by themselves, against lists from the cache', () => {
  it.each(ALL_RULES.map(({ id }) => [id] as const))(
    '%s: a row alone is judged as in the whole workbook',
    (id) => {
      expectSameAsWhole(tablesWith(RULES_BOOK[id].fails));
    },
  );

  it('the made-up year too; its lists fit one cache value', () => {
    const tables = starterTables('binh-thuan-2024');
    expectSameAsWhole(tables);
    expect(JSON.stringify(listsOf(tables, TODAY)).length).toBeLessThan(LARGEST_CACHE_VALUE);
  });
});

it('B.16: HD-26 and HD-32 are the rules that wait for a look behind the text', () => {
  const waiting = ALL_RULES.map(({ id }) => id).filter((id) => {
    const tables = tablesWith(RULES_BOOK[id].fails);
    const lists = listsOf(tables, TODAY);
    const says = (linksSeen: boolean): boolean =>
      checkRows('activities', tables.activities, lists, TODAY, linksSeen).some(({ rule }) => rule === id);
    return says(true) && !says(false);
  });
  expect(waiting).toEqual(['HD-26', 'HD-32']);
});

describe('findings', () => {
  it('stand in the order of tabs, rows and columns', () => {
    const activities = [
      { status: null, date: null, cost: 'nhiều' },
      { hamlets: 'Đình 6', attendance: null, householdsAttending: 55 },
    ];
    const { findings } = checkTables(tablesWith({ activities, hamlets: [{ households: null }] }), TODAY);
    expect(findings.map(({ tab, row, field }) => `${tab} ${String(row)} ${field}`)).toEqual([
      'activities 2 date',
      'activities 2 status',
      'activities 2 cost',
      'activities 3 attendance',
      'hamlets 2 households',
    ]);
  });

  it('are the same whatever the order of rows', () => {
    const tables = starterTables('binh-thuan-2024');
    const shuffled: Tables = { ...tables, activities: [...tables.activities].reverse() };
    expect(checkTables(shuffled, TODAY).findings).toEqual(checkTables(tables, TODAY).findings);
  });
});
