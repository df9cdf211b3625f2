import { activityError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Hình thức blank or unknown. */
export const hd05 = activityError('HD-05', whereMissingOrUnreadable('form'));
