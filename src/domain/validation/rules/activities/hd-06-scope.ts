import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Phạm vi blank or unknown. */
export const hd06 = rowRule({
  id: 'HD-06',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('scope', fields.scope),
});
