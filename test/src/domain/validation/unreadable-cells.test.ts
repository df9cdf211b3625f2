import { describe, expect, it } from '@jest/globals';
import type { Read } from '../../../../src/domain/cells/read';
import { createCatalogue } from '../../../../src/domain/reading/catalogue';
import type { CheckedTab } from '../../../../src/domain/reading/read-row';
import { readAllEntries, readLists } from '../../../../src/domain/reading/read-tables';
import type { Cell } from '../../../../src/domain/tables/cell';
import { FIELDS } from '../../../../src/domain/tables/fields';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { tablesWith, TODAY } from '../../../support/tables-builder';

const TABS: readonly Exclude<CheckedTab, 'settings'>[] = [
  'activities',
  'plan',
  'contributions',
  'examples',
  'hamlets',
  'officers',
  'topics',
  'forms',
  'criteria',
];
const JUNK: readonly Cell[] = ['không đọc được', -3];

/** What was read of one field of the first row of a tab. */
function readOf(
  tables: ReturnType<typeof tablesWith>,
  tab: CheckedTab,
  field: string,
): Read<unknown> | undefined {
  const { lists, reads } = readLists(tables, TODAY);
  const rows = { ...reads, ...readAllEntries(tables, createCatalogue(lists)) };
  return (rows[tab][0]?.fields as Readonly<Record<string, Read<unknown>>> | undefined)?.[field];
}

describe('a column whose cell cannot be read is never silent, whichever column is added next', () => {
  let unreadable = 0;

  it.each(TABS)('%s: some rule speaks about the cell', (tab) => {
    for (const field of FIELDS[tab]) {
      for (const junk of JUNK) {
        const tables = tablesWith({ [tab]: [{ [field]: junk }] });
        if (readOf(tables, tab, field)?.state !== 'unreadable') continue;
        unreadable += 1;
        const said = checkTables(tables, TODAY).findings.filter(
          (found) => found.tab === tab && found.row === 2,
        );
        expect([field, junk, said.map((found) => found.field)]).toEqual([
          field,
          junk,
          expect.arrayContaining([field]),
        ]);
      }
    }
  });

  it('most columns can hold what cannot be read', () => {
    expect(unreadable).toBeGreaterThan(60);
  });
});
