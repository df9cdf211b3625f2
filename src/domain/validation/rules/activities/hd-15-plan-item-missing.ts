import { activityWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** §1.7: every activity names its plan item, or says that it is outside the plan. */
export const hd15 = activityWarning('HD-15', whereMissing('planItem'));
