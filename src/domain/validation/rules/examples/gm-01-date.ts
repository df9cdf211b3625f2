import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT25/26: an example counts in the period of its day. */
export const gm01 = rowRule({
  id: 'GM-01',
  tab: 'examples',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('date', fields.date),
});
