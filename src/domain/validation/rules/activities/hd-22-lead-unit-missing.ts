import { activityWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** §1.7: who led it; the key of duplicates holds it too. */
export const hd22 = activityWarning({
  id: 'HD-22',
  check: ({ fields }) => missingCell('leadUnit', fields.leadUnit),
});
