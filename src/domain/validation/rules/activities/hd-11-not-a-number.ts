import { ACTIVITY_NUMBERS } from '../../../activities/read-activity';
import { activityError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** §6.0: a number column that does not hold a number ≥ 0. */
export const hd11 = activityError('HD-11', whereUnreadable(...ACTIVITY_NUMBERS));
