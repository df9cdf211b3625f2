import { valueOf } from '../../read';
import { settingWarningAcrossRows } from '../shared/rule-makers';
import { objectAt } from '../shared/object-to';
import { otherRows, rowsWithRepeatedKey } from '../shared/repeated-key';

/** Of a setting that repeats the first row stands. */
export const ch04 = settingWarningAcrossRows('CH-04', ({ settings }) =>
  rowsWithRepeatedKey(settings, ({ fields }) => valueOf(fields.name)).flatMap(({ item, others }) =>
    objectAt(item.row, 'name', otherRows(others)),
  ),
);
