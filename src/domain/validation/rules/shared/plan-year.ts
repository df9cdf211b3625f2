import type { CalendarDate } from '../../../calendar/calendar-date';
import { formatDate } from '../../../text/format';
import { valueOf } from '../../../cells/read';
import type { CheckContext } from '../../rule';
import type { FieldObjection } from './object-to';
import { NO_OBJECTION, objectTo } from './object-to';
import type { RowWith } from './unreadable-cell';

/** Objects to a day outside the reporting year of Năm kế hoạch. */
export const outsidePlanYear =
  <F extends string>(field: F) =>
  ({ fields }: RowWith<F, CalendarDate>, { catalogue }: CheckContext): readonly FieldObjection<F>[] => {
    const date = valueOf(fields[field]);
    const { from, to } = catalogue.planYear;
    if (date === null || (date >= from && date <= to)) return NO_OBJECTION;
    const year = catalogue.lists.settings.planYear;
    return objectTo(field, { from: formatDate(from), to: formatDate(to), year });
  };
