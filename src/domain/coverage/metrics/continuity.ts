import { dateNumber } from '../../calendar/calendar-date';
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
  const monthAt = monthFinder(months);
  for (const { day } of ledger.visits) {
    const i = monthAt(day);
    if (i < months.length) visits[i] = (visits[i] ?? 0) + 1;
  }
  return visits;
}

/**
 * Which of the months, which follow each other without a break, a day of them or before them falls into; their number
 * for a later day. Days are numbers (20240315).
 */
export function monthFinder(months: readonly ReportingMonth[]): (day: number) => number {
  const lastDays = months.map(({ to }) => dateNumber(to));
  return (day) => {
    let i = 0;
    while (i < lastDays.length && day > (lastDays[i] ?? 0)) i += 1;
    return i;
  };
}
