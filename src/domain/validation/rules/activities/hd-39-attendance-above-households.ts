import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { householdsOfHamlets } from '../shared/activity-row';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

const PEOPLE_PER_HOUSEHOLD = 3;

/** §6: more than three people for each household of the hamlets. */
export const hd39 = activityWarning('HD-39', (row, context) => {
  const attendance = valueOf(row.fields.attendance);
  const households = householdsOfHamlets(row, context);
  if (attendance === null || households === null || households === 0) return NO_OBJECTION;
  return objectIf(attendance > PEOPLE_PER_HOUSEHOLD * households, 'attendance', { attendance, households });
});
