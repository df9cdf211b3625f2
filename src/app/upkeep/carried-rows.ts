import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { PeriodStyle } from '../../domain/calendar/period';
import { parsePeriod } from '../../domain/calendar/report-period';
import type { Read } from '../../domain/cells/read';
import { understood, unreadable } from '../../domain/cells/read';
import { readMonth } from '../../domain/reading/read-month';
import type { Cell } from '../../domain/tables/cell';
import type { Tables } from '../../domain/tables/table';
import { readDate } from '../../domain/cells/read-date';

/** Tabs whose rows belong to a year, by the column that says to which. */
const DATED_BY = {
  activities: 'date',
  contributions: 'date',
  examples: 'date',
  otherFigures: 'month',
  reports: 'from',
} as const;
export type DatedTab = keyof typeof DATED_BY;

/** Rows that stay in a tab when a new year opens, by their row numbers, first to last. */
export interface CarriedRows {
  readonly tab: DatedTab;
  /** Dated in the new report year or after it. */
  readonly dated: readonly number[];
  /** Without a day that can be read: nobody knows that they belong to the old year. */
  readonly undated: readonly number[];
}

interface RowOfAnyTab {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** The year that opens: its number, its first day, and how its months run. */
interface NewYear {
  readonly year: number;
  readonly from: CalendarDate;
  readonly style: PeriodStyle;
}

/** What is not of the old year: rows on or after `from`, the new report year's first day, and rows without a day. */
export function carriedRows(
  tables: Pick<Tables, DatedTab>,
  { from, year, style }: NewYear,
): readonly CarriedRows[] {
  return (Object.keys(DATED_BY) as DatedTab[]).map((tab) => {
    const rows: readonly RowOfAnyTab[] = tables[tab];
    const readDay = (cell: Cell): Read<CalendarDate> =>
      tab === 'otherFigures' ? firstDayOfMonth(cell, year, style) : readDate(cell);
    const days = rows.map(({ row, cells }) => ({ row, read: readDay(cells[DATED_BY[tab]] ?? null) }));
    return {
      tab,
      dated: days.flatMap(({ row, read }) => (read.state === 'read' && read.value >= from ? [row] : [])),
      undated: days.flatMap(({ row, read }) => (read.state === 'read' ? [] : [row])),
    };
  });
}

/** A month written without its year is of the year that ends. */
function firstDayOfMonth(cell: Cell, year: number, style: PeriodStyle): Read<CalendarDate> {
  const month = readMonth(cell, year - 1);
  if (month.state !== 'read') return month.state === 'blank' ? month : unreadable('not-a-month');
  const period = parsePeriod(month.value, style);
  return period.ok ? understood(period.value.from) : unreadable('not-a-month');
}
