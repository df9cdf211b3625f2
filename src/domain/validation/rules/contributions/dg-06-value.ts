import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT30–33: Giá trị is a number of zero or more in the unit of its kind. */
export const dg06 = rowRule({
  id: 'DG-06',
  tab: 'contributions',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('value', fields.value),
});
