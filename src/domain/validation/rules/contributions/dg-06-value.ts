import { contributionError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** CT30–33: Giá trị is a number of zero or more in the unit of its kind. */
export const dg06 = contributionError('DG-06', whereMissingOrUnreadable('value'));
