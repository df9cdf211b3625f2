import { activityError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Hình thức blank or unknown. */
export const hd05 = activityError('HD-05', ({ fields }) => missingOrUnreadable('form', fields.form));
