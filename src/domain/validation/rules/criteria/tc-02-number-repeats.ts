import { criterionKey } from '../../../plan/read-catalogues';
import { workbookRule } from '../../rule';
import { objectTo } from '../shared/object-to';
import { otherRows, rowsWithRepeatedKey } from '../shared/repeated-key';

/** A number stands once in a set. */
export const tc02 = workbookRule({
  id: 'TC-02',
  tab: 'criteria',
  severity: 'error',
  check: ({ criteria }) =>
    rowsWithRepeatedKey(criteria, criterionKey).flatMap(({ item, others }) =>
      objectTo('number', otherRows(others)).map((found) => ({ ...found, row: item.row })),
    ),
});
