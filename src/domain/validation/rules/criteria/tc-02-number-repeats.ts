import { criterionKey } from '../../../plan/read-catalogues';
import { criterionErrorAcrossRows } from '../shared/rule-makers';
import { objectAt } from '../shared/object-to';
import { otherRows, rowsWithRepeatedKey } from '../shared/repeated-key';

/** A number stands once in a set. */
export const tc02 = criterionErrorAcrossRows('TC-02', ({ criteria }) =>
  rowsWithRepeatedKey(criteria, criterionKey).flatMap(({ item, others }) =>
    objectAt(item.row, 'number', otherRows(others)),
  ),
);
