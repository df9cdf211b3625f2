import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** A contribution counts in the period of its day. */
export const dg01 = rowRule({
  id: 'DG-01',
  tab: 'contributions',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('date', fields.date),
});
