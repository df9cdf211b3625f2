import { activityWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** The plan item must stand in Kế hoạch. */
export const hd16 = activityWarning('HD-16', whereUnreadable('planItem'));
