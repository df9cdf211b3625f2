import type { PlanItemCode } from '../../ids';
import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { PlanDuty } from '../plan-tally';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface PlanTerm {
  readonly item: PlanItemCode;
  readonly done: number;
  /** What should have been done there by now. */
  readonly due: number;
}

export interface PlanCompletionFacts {
  readonly terms: readonly PlanTerm[];
  /** Σ min(done, due). */
  readonly achieved: number;
  /** Σ due. */
  readonly due: number;
}

/** KH, kế hoạch đến hạn: Σ min(done, due) / Σ due over the items of the hamlet; null where nothing is due. */
export function planCompletion(ledger: HamletLedger, { duties }: LedgerView): Metric<PlanCompletionFacts> {
  const terms = planTerms(ledger, duties);
  const achieved = terms.reduce((sum, term) => sum + Math.min(term.done, term.due), 0);
  const due = terms.reduce((sum, term) => sum + term.due, 0);
  return { value: percentOf(achieved, due), facts: { terms, achieved, due } };
}

/** The items that concern a hamlet and have Chỉ tiêu > 0, in the order of the plan. */
export function planTerms({ hamlet }: HamletLedger, duties: readonly PlanDuty[]): readonly PlanTerm[] {
  return duties.flatMap(({ item, due, hamlets, done }) =>
    due === null || item.target === null || item.target <= 0 || !hamlets.has(hamlet.code)
      ? []
      : [{ item: item.code, done: done.get(hamlet.code) ?? 0, due }],
  );
}
