import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** G7: somebody answers for the hamlet. */
export const xm06 = rowRule({
  id: 'XM-06',
  tab: 'hamlets',
  severity: 'warning',
  check: ({ fields }) => missingCell('officer', fields.officer),
});
