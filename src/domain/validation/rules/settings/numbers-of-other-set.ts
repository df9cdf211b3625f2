import { codeKey } from '../../../cells/code-index';
import { itemsOf, textOf } from '../../../cells/cell-text';
import { valueOf } from '../../../cells/read';
import type { ReadTables, WorkbookCheck } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';

/** Bare numbers of criteria belong to another set than Bộ tiêu chí; where none is left, the chosen set takes over. */
export const numbersOfOtherSet: WorkbookCheck<'settings'> = (tables, { catalogue }) => {
  const { criteria, settings } = catalogue.lists;
  const { numberedSet, criteriaSet } = settings;
  const kept = tables.settings.find(({ fields }) => valueOf(fields.name) === 'numberedSet');
  if (kept === undefined || numberedSet === criteriaSet) return NO_OBJECTION;
  const bare = new Set(
    criteria.filter(({ set }) => set === numberedSet).map(({ number }) => codeKey(number)),
  );
  const cells = criteriaCellsOf(tables);
  const left = cells.filter((cell) => itemsOf(cell).some((item) => bare.has(codeKey(item)))).length;
  const fix = { value: criteriaSet, certain: true };
  const facts = { set: numberedSet, chosen: criteriaSet, count: left };
  return [{ row: kept.row, field: 'value', facts, ...(left === 0 ? { fix } : {}) }];
};

const criteriaCellsOf = ({ activities, plan, contributions, officers }: ReadTables): readonly string[] =>
  [...activities, ...plan, ...contributions, ...officers].map(({ cells }) => textOf(cells.criteria));
