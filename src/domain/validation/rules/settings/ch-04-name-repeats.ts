import { valueOf } from '../../read';
import { settingWarningAcrossRows } from '../shared/rule-makers';
import { objectTo } from '../shared/object-to';
import { otherRows, rowsWithRepeatedKey } from '../shared/repeated-key';

/** Of a setting that repeats the first row stands. */
export const ch04 = settingWarningAcrossRows('CH-04', ({ settings }) =>
  rowsWithRepeatedKey(settings, ({ fields }) => valueOf(fields.name)).flatMap(({ item, others }) =>
    objectTo('name', otherRows(others)).map((found) => ({ ...found, row: item.row })),
  ),
);
