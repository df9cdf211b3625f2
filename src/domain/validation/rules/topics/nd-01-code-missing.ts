import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A content has a code. */
export const nd01 = rowRule({
  id: 'ND-01',
  tab: 'topics',
  severity: 'error',
  check: ({ fields }) => missingCell('code', fields.code),
});
