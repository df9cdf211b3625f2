import type { CalendarDate } from '../../../calendar/calendar-date';
import { parseIsoDate } from '../../../calendar/calendar-date';
import type { Row } from '../../../tables/table';
import { isDateCell } from '../../../tables/cell';
import { textOf } from '../../reading/cell-text';

/** Day of the first entry of Nhật ký for each hidden row id. */
export function firstEntries(audit: readonly Row<'audit'>[]): ReadonlyMap<string, CalendarDate> {
  const first = new Map<string, CalendarDate>();
  for (const { cells } of audit) {
    const day = isDateCell(cells.at) ? cells.at.date : parseIsoDate(textOf(cells.at).slice(0, 10));
    const id = textOf(cells.id);
    const known = first.get(id);
    if (day !== null && id !== '' && (known === undefined || day < known)) first.set(id, day);
  }
  return first;
}
