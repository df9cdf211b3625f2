import { contributionError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** A contribution counts in the period of its day. */
export const dg01 = contributionError('DG-01', whereMissingOrUnreadable('date'));
