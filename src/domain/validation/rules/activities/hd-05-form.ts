import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Hình thức blank or unknown. */
export const hd05 = rowRule({
  id: 'HD-05',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('form', fields.form),
});
