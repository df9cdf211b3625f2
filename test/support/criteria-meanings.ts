import { expect } from '@jest/globals';
import type { Criterion } from '../../src/domain/plan/catalogues';
import { counterpartsIn } from '../../src/domain/plan/criteria-sets';
import type { RowTab } from '../../src/domain/tables/fields';
import type { Tables } from '../../src/domain/tables/table';

/** The tabs whose cells name criteria. */
export const CRITERIA_TABS = [
  'activities',
  'plan',
  'contributions',
  'officers',
] as const satisfies readonly RowTab[];
type CriteriaTables = Pick<Tables, (typeof CRITERIA_TABS)[number] | 'settings'>;

const itemsOf = (cell: unknown): readonly string[] =>
  (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The criterion that an item of a cell means: a bare number is of the kept set. */
const meaningOf = (criteria: readonly Criterion[], item: string, numberedSet: string) =>
  criteria.find(({ code, set, number }) => code === item || (set === numberedSet && number === item));

function keptSet(tables: CriteriaTables): string {
  const row = tables.settings.find(({ cells }) => cells.name === 'Bộ của các số tiêu chí');
  return typeof row?.cells.value === 'string' ? row.cells.value : '';
}

/** Every item that no longer means what it meant, nor the one thing that the other set has for it. */
export function changedMeanings(
  criteria: readonly Criterion[],
  before: CriteriaTables,
  after: CriteriaTables,
  set: string,
): readonly string[] {
  return CRITERIA_TABS.flatMap((tab) =>
    before[tab].flatMap((row, index) => {
      const old = itemsOf(row.cells.criteria);
      const now = itemsOf(after[tab][index]?.cells.criteria);
      const means = now.map((item) => meaningOf(criteria, item, keptSet(after)));
      expect([tab, row.row, now.length]).toEqual([tab, row.row, Math.min(now.length, old.length)]);
      return old.flatMap((item) => {
        const was = meaningOf(criteria, item, keptSet(before));
        if (was === undefined || means.includes(was)) return [];
        const [only, second] = counterpartsIn(criteria, was, set);
        return second === undefined && only !== undefined && means.includes(only)
          ? []
          : [`${tab} ${String(row.row)}: ${item} → ${now.join('; ')}`];
      });
    }),
  );
}

/** The rows with an item that several criteria of the chosen set stand for, which only a person can carry over. */
export const placesToAsk = (
  criteria: readonly Criterion[],
  tables: CriteriaTables,
  set: string,
): readonly string[] =>
  CRITERIA_TABS.flatMap((tab) =>
    tables[tab].flatMap(({ row, cells }) => {
      const several = itemsOf(cells.criteria).some((item) => {
        const meant = meaningOf(criteria, item, keptSet(tables));
        return meant !== undefined && meant.set !== set && counterpartsIn(criteria, meant, set).length > 1;
      });
      return several ? [`${tab} ${String(row)}`] : [];
    }),
  );
