import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT25/26 count by Loại. */
export const gm03 = rowRule({
  id: 'GM-03',
  tab: 'examples',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('kind', fields.kind),
});
