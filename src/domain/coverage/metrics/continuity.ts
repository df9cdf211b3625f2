import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import { monthNumberIn } from '../state-day';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface ContinuityFacts {
  /** The complete months that are judged, from 1; covered where a meeting fell into it or the c − 1 months before. */
  readonly months: readonly { readonly month: number; readonly covered: boolean }[];
  readonly covered: number;
  /** c. */
  readonly rhythm: number;
}

/** LT, liên tục: covered months / complete months c…m; null before c of them have passed. */
export function continuity(ledger: HamletLedger, { book, state }: LedgerView): Metric<ContinuityFacts> {
  const rhythm = book.settings.meetingRhythm;
  const { complete, untracked } = state;
  const met = monthsMet(ledger, { state });
  const first = untracked + rhythm;
  const months = Array.from({ length: Math.max(0, complete - first + 1) }, (_, i) => {
    const month = first + i;
    const covered = Array.from({ length: rhythm }, (_, back) => month - back).some((n) => met.has(n));
    return { month, covered };
  });
  const covered = months.filter((month) => month.covered).length;
  return { value: percentOf(covered, months.length), facts: { months, covered, rhythm } };
}

/** Numbers of the months of the report year with a direct activity at the hamlet. */
export function monthsMet(
  { visits }: HamletLedger,
  { state }: Pick<LedgerView, 'state'>,
): ReadonlySet<number> {
  const numberOf = monthNumberIn(state);
  return new Set(visits.map(({ placed }) => numberOf(placed.day)));
}
