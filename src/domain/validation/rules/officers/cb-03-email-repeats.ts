import { valueOf } from '../../read';
import { workbookRule } from '../../rule';
import { objectTo } from '../shared/object-to';
import { otherRows, rowsWithRepeatedKey } from '../shared/repeated-key';

/** One row an officer. */
export const cb03 = workbookRule({
  id: 'CB-03',
  tab: 'officers',
  severity: 'error',
  check: ({ officers }) =>
    rowsWithRepeatedKey(officers, ({ fields }) => valueOf(fields.email)?.toLowerCase() ?? null).flatMap(
      ({ item, others }) =>
        objectTo('email', otherRows(others)).map((found) => ({ ...found, row: item.row })),
    ),
});
