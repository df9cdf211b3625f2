import type { CalendarDate } from '../../../calendar/calendar-date';
import { formatDate } from '../../../text/format';
import { valueOf } from '../../../cells/read';
import type { CheckContext } from '../../rule';
import type { FieldObjection } from './object-to';
import { NO_OBJECTION, objectTo } from './object-to';
import type { RowWith } from './unreadable-cell';

/** Objects to a day after the day that the check is made for. */
export const afterToday =
  <F extends string>(field: F) =>
  ({ fields }: RowWith<F, CalendarDate>, { today }: CheckContext): readonly FieldObjection<F>[] => {
    const date = valueOf(fields[field]);
    return date !== null && date > today ? objectTo(field, { today: formatDate(today) }) : NO_OBJECTION;
  };

/** Objects to a last day before the first. */
export const endsBefore =
  <F extends string, E extends string>(first: F, last: E) =>
  ({ fields }: RowWith<F | E, CalendarDate>): readonly FieldObjection<E>[] => {
    const from = valueOf(fields[first]);
    const to = valueOf(fields[last]);
    return from !== null && to !== null && from > to
      ? objectTo(last, { from: formatDate(from) })
      : NO_OBJECTION;
  };
