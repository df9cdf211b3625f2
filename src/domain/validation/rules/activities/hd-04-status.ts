import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Trạng thái blank or unknown. */
export const hd04 = rowRule({
  id: 'HD-04',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('status', fields.status),
});
