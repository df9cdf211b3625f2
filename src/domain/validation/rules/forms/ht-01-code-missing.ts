import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A form has a code. */
export const ht01 = rowRule({
  id: 'HT-01',
  tab: 'forms',
  severity: 'error',
  check: ({ fields }) => missingCell('code', fields.code),
});
