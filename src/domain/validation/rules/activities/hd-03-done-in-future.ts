import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { activityError } from '../shared/rule-makers';
import { isDone } from '../shared/activity-row';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** §6.0: done, yet dated after the day the check is made for. */
export const hd03 = activityError('HD-03', (row, { today }) => {
  const date = valueOf(row.fields.date);
  if (date === null || date <= today || !isDone(row)) return NO_OBJECTION;
  return objectTo('date', { today: formatDate(today) });
});
