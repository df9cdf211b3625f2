import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { ChangedRows, DigestOf } from '../../domain/approval/changed-since';
import { changedRows } from '../../domain/approval/changed-since';
import type { Approvals, PeriodState, PinnedEvent } from '../../domain/approval/fold-approvals';
import { isLockedOn, markKey } from '../../domain/approval/fold-approvals';
import type { PeriodRow } from '../../domain/approval/period-rows';
import { periodOf, rowsOfPeriod, standingRows } from '../../domain/approval/period-rows';
import type { Settings } from '../../domain/plan/settings';
import type { Tables } from '../../domain/tables/table';
import { rowDigests } from './read-approvals';

/** What became of a period's rows since an event that they are held against. */
export interface Reviewed {
  readonly state: PeriodState;
  readonly since: PinnedEvent;
  readonly kind: 'approved' | 'submitted' | 'locked';
  /** Of `locked`: whether an exception holds today. */
  readonly isOpen: boolean;
  readonly changes: ChangedRows;
}

/** The rows as they stand, ready to be held against what was said of them. */
export interface StandingRows {
  readonly tables: Tables;
  readonly byKey: ReadonlyMap<string, PeriodRow>;
  readonly digestOf: DigestOf;
}

export const standing = (tables: Tables): StandingRows => ({
  tables,
  byKey: new Map(standingRows(tables).map((row) => [markKey(row), row])),
  digestOf: rowDigests(),
});

/** Every period that waits, was approved or is locked, against the rows as they stand. */
export function reviewPeriods(
  { periods }: Approvals,
  rows: StandingRows,
  settings: Settings,
  today: CalendarDate,
): readonly Reviewed[] {
  return [...periods.values()].flatMap((state): readonly Reviewed[] => {
    const { approval, last, lock } = state;
    const isHeld = approval === 'approved' || approval === 'submitted';
    return [
      ...(isHeld && last !== null ? [{ since: last, kind: approval, isOpen: false }] : []),
      ...(lock === null
        ? []
        : [{ since: lock.locked, kind: 'locked' as const, isOpen: !isLockedOn(state, today) }]),
    ].map((held) => ({ ...held, state, changes: changesSince(held.since, state, rows, settings) }));
  });
}

function changesSince(
  { marks }: PinnedEvent,
  { period }: PeriodState,
  { tables, byKey, digestOf }: StandingRows,
  settings: Settings,
): ChangedRows {
  const bounds = periodOf(period, settings.periodStyle);
  const ofPeriod = bounds === null ? [] : rowsOfPeriod(tables, bounds, settings);
  return changedRows(marks, byKey, ofPeriod, digestOf);
}
