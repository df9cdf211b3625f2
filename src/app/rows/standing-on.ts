import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { valueOf, valueOr } from '../../domain/cells/read';
import { readDate } from '../../domain/cells/read-date';
import type { HamletCode } from '../../domain/ids';
import type { Catalogue } from '../../domain/reading/catalogue';
import { readActivity } from '../../domain/reading/read-activity';
import type { Row } from '../../domain/tables/table';
import type { Ports } from '../ports/ports';
import { blankCells } from './row-change';
import { codeOf } from './row-view';

/** A meeting that stands in tab Hoạt động, done or planned. */
export interface Standing {
  readonly code: string;
  readonly date: CalendarDate;
  readonly hamlets: readonly HamletCode[];
}

/** The meetings on these days. One read a column of five, never the whole rows. The tab was located before. */
export function standingOn(
  ports: Pick<Ports, 'rows'>,
  days: ReadonlySet<CalendarDate>,
  catalogue: Catalogue,
): readonly Standing[] {
  const columns = (['code', 'date', 'status', 'form', 'hamlets'] as const).map(
    (field) => [field, ports.rows.column('activities', field)] as const,
  );
  const rows = Math.max(...columns.map(([, cells]) => cells.length));
  return Array.from({ length: rows }, (_, at) => at).flatMap((at): readonly Standing[] => {
    const cells = {
      ...blankCells('activities'),
      ...Object.fromEntries(columns.map(([field, column]) => [field, column[at] ?? null])),
    } as Row<'activities'>['cells'];
    const date = valueOf(readDate(cells.date));
    if (date === null || !days.has(date)) return [];
    const fields = readActivity(cells, catalogue);
    const status = valueOf(fields.status);
    const form = catalogue.formByCode.get(valueOr(fields.form, '' as never));
    if (status === 'cancelled' || status === 'postponed' || form?.credit !== 'direct') return [];
    return [{ code: codeOf(cells), date, hamlets: valueOr(fields.hamlets, []) }];
  });
}
