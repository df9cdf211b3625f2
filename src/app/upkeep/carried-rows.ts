import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Cell } from '../../domain/tables/cell';
import type { Tables } from '../../domain/tables/table';
import { readDate } from '../../domain/cells/read-date';

/** Tabs whose rows belong to a year, by the column that says to which. */
const DATED_BY = {
  activities: 'date',
  contributions: 'date',
  examples: 'date',
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

/** What is not of the old year: rows on or after `from`, the new report year's first day, and rows without a day. */
export function carriedRows(tables: Pick<Tables, DatedTab>, from: CalendarDate): readonly CarriedRows[] {
  return (Object.keys(DATED_BY) as DatedTab[]).map((tab) => {
    const rows: readonly RowOfAnyTab[] = tables[tab];
    const days = rows.map(({ row, cells }) => ({ row, read: readDate(cells[DATED_BY[tab]] ?? null) }));
    return {
      tab,
      dated: days.flatMap(({ row, read }) => (read.state === 'read' && read.value >= from ? [row] : [])),
      undated: days.flatMap(({ row, read }) => (read.state === 'read' ? [] : [row])),
    };
  });
}
