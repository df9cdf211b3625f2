import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { householdsOfHamlets } from '../shared/activity-row';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

const PEOPLE_PER_HOUSEHOLD = 3;

/** §6: more than three people for each household of the hamlets. */
export const attendanceAboveHouseholds: RowCheck<'activities'> = (row, context) => {
  const attendance = valueOf(row.fields.attendance);
  const households = householdsOfHamlets(row, context);
  if (attendance === null || households === null || households === 0) return NO_OBJECTION;
  return objectIf(attendance > PEOPLE_PER_HOUSEHOLD * households, 'attendance', { attendance, households });
};

/** §6: more households than the hamlets have; TH counts at most 100 %. */
export const householdsAboveHamlets: RowCheck<'activities'> = (row, context) => {
  const attending = valueOf(row.fields.householdsAttending);
  const households = householdsOfHamlets(row, context);
  if (attending === null || households === null || households === 0) return NO_OBJECTION;
  return objectIf(attending > households, 'householdsAttending', { attending, households });
};
