import { activityWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Số hộ theo xóm must read as «hamlet: figure». */
export const hd41 = activityWarning('HD-41', whereUnreadable('householdsByHamlet'));
