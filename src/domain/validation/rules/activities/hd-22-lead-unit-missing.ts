import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** §1.7: who led it; the key of duplicates holds it too. */
export const hd22 = rowRule({
  id: 'HD-22',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => missingCell('leadUnit', fields.leadUnit),
});
