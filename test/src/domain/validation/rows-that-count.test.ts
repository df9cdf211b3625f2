import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import { coverageOf } from '../../../../src/domain/coverage/compute-coverage';
import { periodView } from '../../../../src/domain/coverage/period-view';
import { parsePeriod } from '../../../../src/domain/calendar/report-period';
import type { RowTab } from '../../../../src/domain/tables/fields';
import type { Tables } from '../../../../src/domain/tables/table';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { ALL_RULES } from '../../../../src/domain/validation/rules/all-rules';
import { RULES_BOOK } from '../../../../rules-book/all-entries';
import { tablesWith, TODAY } from '../../../support/tables-builder';

const LISTS = ['hamlets', 'officers', 'topics', 'forms', 'criteria'] as const;
type List = (typeof LISTS)[number];
const isList = (tab: RowTab): tab is List => (LISTS as readonly RowTab[]).includes(tab);
const errorsOf = (tab: (tab: RowTab) => boolean) =>
  ALL_RULES.filter((rule) => rule.severity === 'error' && tab(rule.tab)).map(
    ({ id, tab }) => [id, tab] as const,
  );

/** The same workbook with what an error stands at left blank; of rows with one code the first alone. */
function blanked(tables: Tables, rule: string, tab: List): Tables {
  const { findings } = checkTables(tables, TODAY);
  const at = findings.filter((finding) => finding.rule === rule);
  const isRepeat = at.every(({ facts }) => facts['rows'] !== undefined);
  const rows = tables[tab].flatMap((each) => {
    const here = at.filter(({ row }) => row === each.row);
    if (isRepeat && here.length > 0 && each.row !== at[0]?.row) return [];
    if (isRepeat) return [each];
    return [
      { ...each, cells: { ...each.cells, ...Object.fromEntries(here.map(({ field }) => [field, null])) } },
    ];
  });
  return { ...tables, [tab]: rows };
}

describe('A.12: a row with «Lỗi» and what is used of it, as docs/rules.md says', () => {
  it.each(errorsOf((tab) => tab === 'plan'))(
    '%s: the item is in no figure, and its code is still known',
    (id) => {
      const tables = tablesWith(RULES_BOOK[id].fails);
      const { findings, book, lists } = checkTables(tables, TODAY);
      const wrong = new Set(findings.filter(({ rule }) => rule === id).map(({ row }) => row));
      expect(wrong.size).toBeGreaterThan(0);
      expect(book.plan.filter(({ row }) => wrong.has(row))).toEqual([]);
      expect(lists.plan).toEqual(expect.arrayContaining([...book.plan]));
      const period = parsePeriod('2024-Q1', book.settings.periodStyle);
      if (!period.ok) throw new Error('no period');
      const { plan } = coverageOf(periodView(book, period.value, period.value.to));
      expect(plan.filter(({ item }) => wrong.has(item.row))).toEqual([]);
    },
  );

  it('an activity of an item with an error counts, and says nothing of the item’s code', () => {
    const tables = tablesWith({ plan: [{ target: 'nhiều' }], activities: [{ planItem: 'MK13' }] });
    const { findings, book } = checkTables(tables, TODAY);
    expect(findings.filter(({ tab }) => tab === 'activities')).toEqual([]);
    expect(book.activities[0]?.activity?.planItem).toBe('MK13');
    expect(book.plan.map(({ code }) => code)).not.toContain('MK13');
  });

  it.each(errorsOf(isList))('%s: the Book is as if that cell were blank', (id, tab) => {
    if (!isList(tab)) throw new Error('no list');
    const tables = tablesWith(RULES_BOOK[id].fails);
    const listOf = (book: Book): unknown => book[tab];
    const asBlank = checkTables(blanked(tables, id, tab), TODAY);
    expect(listOf(checkTables(tables, TODAY).book)).toEqual(listOf(asBlank.book));
  });

  it.each(errorsOf((tab) => tab === 'activities' || tab === 'contributions' || tab === 'examples'))(
    '%s: the row is in no figure',
    (id, tab) => {
      const { findings, book } = checkTables(tablesWith(RULES_BOOK[id].fails), TODAY);
      const wrong = new Set(findings.filter(({ rule }) => rule === id).map(({ row }) => row));
      const rows =
        tab === 'activities'
          ? book.activities.filter(({ activity }) => activity !== null)
          : book[tab as 'contributions' | 'examples'];
      expect(wrong.size).toBeGreaterThan(0);
      expect(rows.filter(({ row }) => wrong.has(row))).toEqual([]);
    },
  );
});
