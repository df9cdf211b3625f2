import { activityError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Phạm vi blank or unknown. */
export const hd06 = activityError('HD-06', whereMissingOrUnreadable('scope'));
