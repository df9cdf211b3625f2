import { contributionWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A contribution belongs to a hamlet, else no hamlet is credited. */
export const dg03 = contributionWarning('DG-03', whereMissing('hamlet'));
