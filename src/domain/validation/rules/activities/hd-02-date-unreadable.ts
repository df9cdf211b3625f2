import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0: Ngày unreadable. */
export const hd02 = rowRule({
  id: 'HD-02',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => unreadableCell('date', fields.date),
});
