import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { formOf, isDoneInForm } from '../shared/activity-row';
import { objectIf } from '../shared/object-to';

const MEETINGS = ['HT2', 'HT3'];

/** §6: a direct meeting with nobody. */
export const meetingWithoutPeople: RowCheck<'activities'> = (row, context) => {
  const direct = formOf(row, context)?.credit === 'direct';
  return objectIf(
    direct && isDoneInForm(row, MEETINGS) && valueOf(row.fields.attendance) === 0,
    'attendance',
  );
};
