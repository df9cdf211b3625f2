import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** Vai trò says what an officer may do; without it they may only read. */
export const cb05 = rowRule({
  id: 'CB-05',
  tab: 'officers',
  severity: 'warning',
  check: ({ fields }) => missingOrUnreadable('role', fields.role),
});
