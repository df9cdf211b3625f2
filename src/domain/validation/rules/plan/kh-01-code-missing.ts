import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** An item without a code cannot be named by any activity. */
export const kh01 = rowRule({
  id: 'KH-01',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => missingCell('code', fields.code),
});
