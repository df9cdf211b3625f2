import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { householdsOfHamlets } from '../shared/activity-row';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

/** §6: more households than the hamlets have; TH counts at most 100 %. */
export const hd40 = activityWarning('HD-40', (row, context) => {
  const attending = valueOf(row.fields.householdsAttending);
  const households = householdsOfHamlets(row, context);
  if (attending === null || households === null || households === 0) return NO_OBJECTION;
  return objectIf(attending > households, 'householdsAttending', { attending, households });
});
