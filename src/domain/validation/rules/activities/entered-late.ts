import { firstEntries } from '../shared/first-entries';
import { daysBetween } from '../../../calendar/calendar-date';
import { valueOf } from '../../../cells/read';
import { textOf } from '../../../cells/cell-text';
import type { WorkbookCheck } from '../../rule';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

const MOST_DAYS = 30;

/** §6: entered more than 30 days after the day, by the first entry of Nhật ký. */
export const enteredLate: WorkbookCheck<'activities'> = ({ activities, audit }) => {
  const entered = firstEntries(audit);
  return activities.flatMap(({ row, cells, fields }) => {
    const date = valueOf(fields.date);
    const day = entered.get(textOf(cells._id));
    const days = date === null || day === undefined ? 0 : daysBetween(date, day);
    return days > MOST_DAYS ? objectAt(row, 'date', { days }) : NO_OBJECTION;
  });
};
