import { readDate } from '../../cells/read-date';
import { valueOf } from '../../cells/read';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { RowTab } from '../../tables/fields';
import type { Tables } from '../../tables/table';

type DatedTab = 'activities' | 'contributions' | 'examples';
const DATED_TABS: readonly DatedTab[] = ['activities', 'contributions', 'examples'];

export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Whether a row certainly lies outside the spans by its own day. A row without a day that can be read may belong anywhere, and
 * so may a row of a tab without days.
 */
export function liesOutside(
  tables: Pick<Tables, DatedTab>,
  spans: readonly Span[],
): (tab: RowTab, row: number) => boolean {
  const dayByRow = new Map(
    DATED_TABS.map((tab) => [
      tab as RowTab,
      new Map(tables[tab].map(({ row, cells }) => [row, valueOf(readDate(cells.date))])),
    ]),
  );
  return (tab, row) => {
    const day = dayByRow.get(tab)?.get(row) ?? null;
    return day !== null && spans.every(({ from, to }) => day < from || day > to);
  };
}
