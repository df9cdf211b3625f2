import { firstEntries } from '../shared/first-entries';
import { daysBetween } from '../../../calendar/calendar-date';
import { valueOf } from '../../read';
import { textOf } from '../../reading/cell-text';
import { activityInfoAcrossRows } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

const MOST_DAYS = 30;

/** §6: entered more than 30 days after the day, by the first entry of Nhật ký. */
export const hd53 = activityInfoAcrossRows('HD-53', ({ activities, audit }) => {
  const entered = firstEntries(audit);
  return activities.flatMap(({ row, cells, fields }) => {
    const date = valueOf(fields.date);
    const day = entered.get(textOf(cells._id));
    const days = date === null || day === undefined ? 0 : daysBetween(date, day);
    return objectIf(days > MOST_DAYS, 'date', { days }).map((found) => ({ ...found, row }));
  });
});
