import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6: an unknown hamlet is an error of the row. */
export const dg04 = rowRule({
  id: 'DG-04',
  tab: 'contributions',
  severity: 'error',
  check: ({ fields }) => unreadableCell('hamlet', fields.hamlet),
});
