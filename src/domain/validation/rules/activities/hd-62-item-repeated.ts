import { rowRule } from '../../rule';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const hd62 = rowRule({
  id: 'HD-62',
  tab: 'activities',
  severity: 'info',
  check: (row) => repeatedItems(row),
});
