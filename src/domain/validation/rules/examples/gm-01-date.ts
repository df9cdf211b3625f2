import { exampleError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** CT25/26: an example counts in the period of its day. */
export const gm01 = exampleError('GM-01', whereMissingOrUnreadable('date'));
