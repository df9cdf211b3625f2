import { rowRule } from '../../rule';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const kh19 = rowRule({
  id: 'KH-19',
  tab: 'plan',
  severity: 'info',
  check: (row) => repeatedItems(row),
});
