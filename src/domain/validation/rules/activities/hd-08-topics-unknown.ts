import { activityError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** §6.0: an unknown code in Nội dung. */
export const hd08 = activityError('HD-08', whereUnreadable('topics'));
