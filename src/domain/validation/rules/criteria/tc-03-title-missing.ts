import { criterionWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A criterion has a name. */
export const tc03 = criterionWarning('TC-03', whereMissing('title'));
