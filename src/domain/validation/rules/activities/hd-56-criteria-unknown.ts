import { activityWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const hd56 = activityWarning('HD-56', whereUnreadable('criteria'));
