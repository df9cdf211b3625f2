import { formatDate } from '../../../text/format';
import type { Read } from '../../read';
import { valueOf } from '../../read';
import type { CheckContext } from '../../rule';
import type { CalendarDate } from '../../../calendar/calendar-date';
import type { FieldObjection } from './object-to';
import { NO_OBJECTION, objectTo } from './object-to';

/** Objects to a day outside the reporting year of Năm kế hoạch. */
export function outsidePlanYear<F extends string>(
  field: F,
  read: Read<CalendarDate>,
  { catalogue }: CheckContext,
): readonly FieldObjection<F>[] {
  const date = valueOf(read);
  const { from, to } = catalogue.planYear;
  if (date === null || (date >= from && date <= to)) return NO_OBJECTION;
  const year = catalogue.lists.settings.planYear;
  return objectTo(field, { from: formatDate(from), to: formatDate(to), year });
}
