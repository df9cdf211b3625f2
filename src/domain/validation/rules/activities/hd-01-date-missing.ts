import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: Ngày blank. */
export const hd01 = rowRule({
  id: 'HD-01',
  tab: 'activities',
  severity: 'error',
  check: ({ fields }) => missingCell('date', fields.date),
});
