import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6: an unknown hamlet is an error of the row. */
export const gm05 = rowRule({
  id: 'GM-05',
  tab: 'examples',
  severity: 'error',
  check: ({ fields }) => unreadableCell('hamlet', fields.hamlet),
});
