import { ACTIVITY_NUMBERS } from '../../../activities/read-activity';
import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0: a number column that does not hold a number ≥ 0. */
export const hd11 = rowRule({
  id: 'HD-11',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => ACTIVITY_NUMBERS.flatMap((field) => unreadableCell(field, fields[field])),
});
