import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Mức tiếp cận says whether the form is direct. */
export const ht06 = rowRule({
  id: 'HT-06',
  tab: 'forms',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('credit', fields.credit),
});
