import type { Period } from '../../calendar/period';
import type { Settings } from '../../plan/settings';
import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface FormDiversityFacts {
  /** Form groups with credit, sorted. */
  readonly groups: readonly string[];
  readonly target: number;
}

/** HT, đa dạng hình thức: distinct form groups with credit / target of the kind of period, at most 1. */
export function formDiversity(ledger: HamletLedger, view: LedgerView): Metric<FormDiversityFacts> {
  const groups = [...ledger.formGroups].sort();
  const target = formTarget(view.period, view.months.length, view.book.settings.formTargets);
  return { value: percentOf(Math.min(groups.length, target), target), facts: { groups, target } };
}

/**
 * Form groups that make 100 % (docs/domain.md §6.0 HT). A free span is measured by the reporting months it touches:
 * 1 as a month, 2–3 as a quarter, 4–6 as a half-year, 7–9 as nine months, more as a year.
 */
export function formTarget(period: Period, monthsTouched: number, targets: Settings['formTargets']): number {
  if (period.kind !== 'free') return targets[period.kind];
  if (monthsTouched <= 1) return targets.month;
  if (monthsTouched <= 3) return targets.quarter;
  if (monthsTouched <= 6) return targets.half;
  return monthsTouched <= 9 ? targets.nineMonths : targets.year;
}
