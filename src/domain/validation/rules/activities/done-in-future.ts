import { formatDate } from '../../../text/format';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { isDone } from '../shared/activity-row';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** §6.0: done, yet dated after the day the check is made for. */
export const doneInFuture: RowCheck<'activities'> = (row, { today }) => {
  const date = valueOf(row.fields.date);
  if (date === null || date <= today || !isDone(row)) return NO_OBJECTION;
  return objectTo('date', { today: formatDate(today) });
};
