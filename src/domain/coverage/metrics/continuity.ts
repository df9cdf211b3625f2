import type { CalendarDate } from '../../calendar/calendar-date';
import type { ReportingMonth } from '../../calendar/reporting-months';
import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface ContinuityFacts {
  /** Counted direct activities in each reporting month of the period that has begun. */
  readonly months: readonly { readonly month: ReportingMonth; readonly visits: number }[];
  readonly withVisit: number;
}

/** LT, liên tục: begun reporting months with a counted direct activity / begun reporting months. */
export function continuity(ledger: HamletLedger, { begunMonths }: LedgerView): Metric<ContinuityFacts> {
  const visits = visitsByMonth(ledger, begunMonths);
  const months = begunMonths.map((month, i) => ({ month, visits: visits[i] ?? 0 }));
  const withVisit = months.filter((month) => month.visits > 0).length;
  return { value: percentOf(withVisit, months.length), facts: { months, withVisit } };
}

/** Counted direct activities at the hamlet in each of the months, which follow each other without a break. */
export function visitsByMonth(ledger: HamletLedger, months: readonly ReportingMonth[]): readonly number[] {
  const visits = months.map(() => 0);
  for (const { activity } of ledger.visits) {
    const i = monthAt(activity.date, months);
    if (i < months.length) visits[i] = (visits[i] ?? 0) + 1;
  }
  return visits;
}

/** Which of the months, which follow each other without a break, a day of them or before them falls into. */
export function monthAt(date: CalendarDate, months: readonly ReportingMonth[]): number {
  let i = 0;
  for (const { to } of months) {
    if (date <= to) break;
    i += 1;
  }
  return i;
}
