import { contributionError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** CT30–33: Loại says in what unit the value is. */
export const dg05 = contributionError('DG-05', whereMissingOrUnreadable('kind'));
