import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: Nội dung blank. */
export const hd07 = rowRule({
  id: 'HD-07',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => missingCell('topics', fields.topics),
});
