import { exampleError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT25/26: an example counts in the period of its day. */
export const gm01 = exampleError({
  id: 'GM-01',
  check: ({ fields }) => missingOrUnreadable('date', fields.date),
});
