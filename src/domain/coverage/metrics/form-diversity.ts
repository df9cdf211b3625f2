import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface FormDiversityFacts {
  /** Form groups with credit, sorted. */
  readonly groups: readonly string[];
  readonly target: number;
}

/** HT, hình thức: distinct form groups with credit / Số nhóm hình thức, at most 1. */
export function formDiversity(ledger: HamletLedger, view: LedgerView): Metric<FormDiversityFacts> {
  const groups = [...ledger.formGroups].sort();
  const target = view.book.settings.formGroups;
  return { value: percentOf(Math.min(groups.length, target), target), facts: { groups, target } };
}
