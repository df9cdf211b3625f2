import { rowRule } from '../../rule';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const dg15 = rowRule({
  id: 'DG-15',
  tab: 'contributions',
  severity: 'info',
  check: (row) => repeatedItems(row),
});
