import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

/** Postponed or cancelled, though people or households are given. */
export const hd55 = rowRule({
  id: 'HD-55',
  tab: 'activities',
  severity: 'info',
  check: ({ fields }) => {
    const status = valueOf(fields.status);
    const figures = (valueOf(fields.attendance) ?? 0) + (valueOf(fields.householdsAttending) ?? 0);
    return objectIf((status === 'postponed' || status === 'cancelled') && figures > 0, 'status');
  },
});
