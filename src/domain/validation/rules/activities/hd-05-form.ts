import { activityError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Hình thức blank or unknown. */
export const hd05 = activityError({
  id: 'HD-05',
  check: ({ fields }) => missingOrUnreadable('form', fields.form),
});
