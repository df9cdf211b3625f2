import { activityError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** §6.0: Ngày unreadable. */
export const hd02 = activityError('HD-02', whereUnreadable('date'));
