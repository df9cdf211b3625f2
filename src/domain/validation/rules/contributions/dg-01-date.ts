import { contributionError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** A contribution counts in the period of its day. */
export const dg01 = contributionError({
  id: 'DG-01',
  check: ({ fields }) => missingOrUnreadable('date', fields.date),
});
