import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** Phạm vi says whether the target is for each hamlet or for the commune. */
export const kh06 = rowRule({
  id: 'KH-06',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('scope', fields.scope),
});
