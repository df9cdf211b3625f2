import { codeKey } from '../../../cells/code-index';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** Bộ tiêu chí names a set of tab Tiêu chí. */
export const criteriaSetUnknown: RowCheck<'settings'> = ({ fields }, { catalogue }) => {
  const set = valueOf(fields.value);
  if (valueOf(fields.name) !== 'criteriaSet' || typeof set !== 'string') return NO_OBJECTION;
  const sets = [...new Set(catalogue.lists.criteria.map((criterion) => criterion.set))];
  return sets.some((known) => codeKey(known) === codeKey(set))
    ? NO_OBJECTION
    : objectTo('value', { suggestions: sets });
};
