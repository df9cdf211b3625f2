import { exampleError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** CT25/26 count by Loại. */
export const gm03 = exampleError('GM-03', whereMissingOrUnreadable('kind'));
