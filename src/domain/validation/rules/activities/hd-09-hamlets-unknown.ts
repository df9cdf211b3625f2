import { activityError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** §6.0: an unknown hamlet in Xóm. */
export const hd09 = activityError('HD-09', whereUnreadable('hamlets'));
