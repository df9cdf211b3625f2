import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT30–33: Loại says in what unit the value is. */
export const dg05 = rowRule({
  id: 'DG-05',
  tab: 'contributions',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('kind', fields.kind),
});
