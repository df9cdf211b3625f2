import { activityError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Trạng thái blank or unknown. */
export const hd04 = activityError('HD-04', whereMissingOrUnreadable('status'));
