import { textOf } from '../../../cells/cell-text';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';
import { unreadableCell } from '../shared/unreadable-cell';

/** Phụ trách tiêu chí are numbers of the set in Cấu hình; those of a set chosen before are carried over. */
export const criteriaUnknown: RowCheck<'officers'> = ({ cells }, { catalogue: { criteria, lists } }) => {
  const read = criteria.readList(textOf(cells.criteria));
  if (read.state === 'unreadable')
    return read.problem === 'shared-name'
      ? unreadableCell('criteria', read)
      : objectTo('criteria', { unknown: read.unknown });
  const { numberedSet, criteriaSet } = lists.settings;
  return read.state === 'blank' || numberedSet === criteriaSet || read.mend === undefined
    ? NO_OBJECTION
    : objectTo('criteria', { problem: 'set-before', set: numberedSet }, read.mend);
};
