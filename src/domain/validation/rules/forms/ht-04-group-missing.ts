import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0 HT counts groups; where Nhóm is blank the beginning of the code stands. */
export const ht04 = rowRule({
  id: 'HT-04',
  tab: 'forms',
  severity: 'warning',
  check: ({ fields }) => missingCell('group', fields.group),
});
