import { valueOf } from '../../read';
import { activityInfo } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** Postponed or cancelled, though people or households are given. */
export const hd55 = activityInfo('HD-55', ({ fields }) => {
  const status = valueOf(fields.status);
  const figures = (valueOf(fields.attendance) ?? 0) + (valueOf(fields.householdsAttending) ?? 0);
  return objectIf((status === 'postponed' || status === 'cancelled') && figures > 0, 'status');
});
