import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0 CC: Trọng số is a number of zero or more; blank counts as 1. */
export const nd05 = rowRule({
  id: 'ND-05',
  tab: 'topics',
  severity: 'error',
  check: ({ fields }) => unreadableCell('weight', fields.weight),
});
