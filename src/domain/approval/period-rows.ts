import type { Period, PeriodStyle } from '../calendar/period';
import type { CalendarDate } from '../calendar/calendar-date';
import { parsePeriod } from '../calendar/report-period';
import { valueOf } from '../cells/read';
import { readDate } from '../cells/read-date';
import type { Settings } from '../plan/settings';
import { readMonth } from '../reading/read-month';
import { isBlankRow } from '../reading/read-tables';
import type { Cell } from '../tables/cell';
import type { RowTab } from '../tables/fields';
import type { Tables } from '../tables/table';
import type { DatedTab } from './approval-event';
import { DATED_TABS } from './approval-event';
import type { Marks, PeriodState } from './fold-approvals';
import { isLockedOn } from './fold-approvals';

type CellsByField = Readonly<Record<string, Cell>>;

/** First and last day that a row is of; null where its date cannot be read. */
interface RowDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

type Style = Pick<Settings, 'periodStyle' | 'planYear'>;

export const isDatedTab = (tab: RowTab): tab is DatedTab => (DATED_TABS as readonly RowTab[]).includes(tab);

export function daysOf(tab: DatedTab, cells: CellsByField, { periodStyle, planYear }: Style): RowDays | null {
  if (tab !== 'otherFigures') {
    const date = valueOf(readDate(cells['date'] ?? null));
    return date === null ? null : { from: date, to: date };
  }
  const month = valueOf(readMonth(cells['month'] ?? null, planYear));
  const period = month === null ? null : periodOf(month, periodStyle);
  return period === null ? null : { from: period.from, to: period.to };
}

export function periodOf(code: string, style: PeriodStyle): Period | null {
  const parsed = parsePeriod(code, style);
  return parsed.ok ? parsed.value : null;
}

const isWithin = (days: RowDays | null, { from, to }: RowDays): boolean =>
  days !== null && days.from >= from && days.to <= to;

/** A row that stands, dated in a period. */
export interface PeriodRow {
  readonly tab: DatedTab;
  readonly row: number;
  readonly id: string;
  readonly cells: CellsByField;
}

/** The rows with an `_id` that are dated in a period, each id once. */
export function rowsOfPeriod(tables: Tables, period: RowDays, style: Style): readonly PeriodRow[] {
  return standingRows(tables).filter(({ tab, cells }) => isWithin(daysOf(tab, cells, style), period));
}

/** Every row of the dated tabs that bears an `_id`, each id once. */
export function standingRows(tables: Tables): readonly PeriodRow[] {
  return DATED_TABS.flatMap((tab) => {
    const seen = new Set<string>();
    return tables[tab].flatMap(({ row, cells }): readonly PeriodRow[] => {
      const id = idIn(cells);
      if (id === '' || seen.has(id) || isBlankRow(cells)) return [];
      seen.add(id);
      return [{ tab, row, id, cells }];
    });
  });
}

const idIn = (cells: CellsByField): string => {
  const id = cells['_id'] ?? null;
  return typeof id === 'string' ? id.trim() : '';
};

/** Periods that are locked today, as first and last days. */
export interface LockedSpan extends RowDays {
  readonly period: string;
  /** The rows as they stood when the period was locked. */
  readonly marks: Marks;
}

export function lockedSpans(
  periods: Iterable<PeriodState>,
  today: CalendarDate,
  style: PeriodStyle,
): readonly LockedSpan[] {
  return [...periods].flatMap((state): readonly LockedSpan[] => {
    const period = isLockedOn(state, today) ? periodOf(state.period, style) : null;
    return period === null || state.lock === null
      ? []
      : [{ period: state.period, from: period.from, to: period.to, marks: state.lock.locked.marks }];
  });
}

/** The locked period that a row is dated in; null where it is in none. */
export function lockedSpanOf(
  tab: RowTab,
  cells: CellsByField,
  spans: readonly LockedSpan[],
  style: Style,
): LockedSpan | null {
  if (spans.length === 0 || !isDatedTab(tab)) return null;
  const days = daysOf(tab, cells, style);
  return spans.find((span) => isWithin(days, span)) ?? null;
}
