import { valueOf } from '../../read';
import { activityInfo } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** Planned, though the day has passed. */
export const hd54 = activityInfo('HD-54', ({ fields }, { today }) => {
  const date = valueOf(fields.date);
  return objectIf(valueOf(fields.status) === 'planned' && date !== null && date < today, 'status');
});
