import { activityWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** §1.7: who led it; the key of duplicates holds it too. */
export const hd22 = activityWarning('HD-22', whereMissing('leadUnit'));
