import { activityError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Trạng thái blank or unknown. */
export const hd04 = activityError('HD-04', ({ fields }) => missingOrUnreadable('status', fields.status));
