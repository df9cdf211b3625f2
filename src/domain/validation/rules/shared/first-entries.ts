import type { CalendarDate } from '../../../calendar/calendar-date';
import { parseIsoDate } from '../../../calendar/calendar-date';
import type { Row } from '../../../tables/table';
import { isDateCell } from '../../../tables/cell';
import { ROW_CREATED_LABEL } from '../../../tables/choices';
import { textOf, tidyText } from '../../../cells/cell-text';
import { isoMoment } from '../../../text/logged-moment';

/** Day on which each row was entered, by its hidden id: a later mend of a row typed in the grid is no entry. */
export function firstEntries(audit: readonly Row<'audit'>[]): ReadonlyMap<string, CalendarDate> {
  const first = new Map<string, CalendarDate>();
  for (const { cells } of audit) {
    if (tidyText(textOf(cells.action)) !== ROW_CREATED_LABEL) continue;
    const day = isDateCell(cells.at) ? cells.at.date : parseIsoDate(isoMoment(textOf(cells.at)).slice(0, 10));
    const id = textOf(cells.id);
    const known = first.get(id);
    if (day !== null && id !== '' && (known === undefined || day < known)) first.set(id, day);
  }
  return first;
}
