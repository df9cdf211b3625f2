import { valueOf } from '../../read';
import { officerErrorAcrossRows } from '../shared/rule-makers';
import { objectAt } from '../shared/object-to';
import { otherRows, rowsWithRepeatedKey } from '../shared/repeated-key';

/** One row an officer. */
export const cb03 = officerErrorAcrossRows('CB-03', ({ officers }) =>
  rowsWithRepeatedKey(officers, ({ fields }) => valueOf(fields.email)?.toLowerCase() ?? null).flatMap(
    ({ item, others }) => objectAt(item.row, 'email', otherRows(others)),
  ),
);
