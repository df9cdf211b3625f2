import { calendarDate, datePartsOf, daysInMonth } from '../../domain/calendar/calendar-date';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Cell } from '../../domain/tables/cell';
import { isBlank, isDateCell } from '../../domain/tables/cell';
import type { Tables } from '../../domain/tables/table';
import { readDate } from '../../domain/cells/read-date';
import { formatDate } from '../../domain/text/format';
import type { FieldWrite, WorkbookPort } from '../ports/ports';

const PLAN_DATES = ['from', 'to'] as const;

/** A bound of a plan item that still says the old year: somebody's formula, or what is no day. */
export interface UnmovedDate {
  readonly row: number;
  readonly field: (typeof PLAN_DATES)[number];
  readonly why: 'formula' | 'unreadable';
}

/** Targets stay; windows move by a year; verdicts of the old year go. Answers what could not be moved, by row. */
export function movePlanDates(
  workbook: Pick<WorkbookPort, 'writeFields'>,
  { plan }: Pick<Tables, 'plan'>,
): readonly UnmovedDate[] {
  const unreadable: UnmovedDate[] = [];
  const writes = plan.map(({ row, cells }): FieldWrite<'plan'> => {
    const moved: Partial<Record<'from' | 'to', Cell>> = {};
    for (const field of PLAN_DATES) {
      const cell = aYearLater(cells[field]);
      if (cell === undefined) unreadable.push({ row, field, why: 'unreadable' });
      else moved[field] = cell;
    }
    return { row, cells: { ...moved, verdict: null } };
  });
  const formulas = workbook.writeFields('plan', writes).flatMap(({ row, field }): UnmovedDate[] => {
    const date = PLAN_DATES.find((own) => own === field);
    return date === undefined ? [] : [{ row, field: date, why: 'formula' }];
  });
  return [...unreadable, ...formulas].sort((a, b) => a.row - b.row);
}

/** The same day of the next year (29/2 → 28/2), text as text; undefined where the cell holds no day. */
function aYearLater(cell: Cell): Cell | undefined {
  if (isBlank(cell)) return null;
  const read = readDate(cell);
  if (read.state !== 'read') return undefined;
  const date = nextYear(read.value);
  return isDateCell(cell) ? { ...cell, date } : formatDate(date);
}

function nextYear(date: CalendarDate): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const later = calendarDate(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
  if (later === null) throw new RangeError(`No day a year after ${date}`);
  return later;
}
