import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0: an unknown code in Nội dung. */
export const hd08 = rowRule({
  id: 'HD-08',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => unreadableCell('topics', fields.topics),
});
