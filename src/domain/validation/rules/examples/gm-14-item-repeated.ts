import { rowRule } from '../../rule';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const gm14 = rowRule({
  id: 'GM-14',
  tab: 'examples',
  severity: 'info',
  check: (row) => repeatedItems(row),
});
