import type { RowId } from '../../ids';
import type { HamletLedger } from '../hamlet-ledger';
import { householdsAt } from '../households-at';
import type { Visit } from '../placed-activity';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface HouseholdReachFacts {
  /** Số hộ of the hamlet; null where not stated. */
  readonly households: number | null;
  readonly visits: number;
  /** Visits whose households are known. */
  readonly visitsWithHouseholds: number;
  /** The best-attended visit; null where none gives households. */
  readonly best: { readonly activity: RowId; readonly households: number } | null;
}

/**
 * TH, tiếp cận hộ: the best-attended direct activity / Số hộ, at most 1, a safe lower bound since households are
 * not tracked one by one. Null without Số hộ; 0 without direct activities; null where none of them gives households.
 */
export function householdReach({ hamlet, visits }: HamletLedger): Metric<HouseholdReachFacts> {
  let best: HouseholdReachFacts['best'] = null;
  let visitsWithHouseholds = 0;
  for (const visit of visits) {
    const households = householdsAt(visit, hamlet);
    if (households === null) continue;
    visitsWithHouseholds += 1;
    if (best === null || households > best.households) best = { activity: visit.activity.id, households };
  }
  const facts = { households: hamlet.households, visits: visits.length, visitsWithHouseholds, best };
  return { value: reachPercent(hamlet.households, visits, best?.households ?? null), facts };
}

function reachPercent(
  households: number | null,
  visits: readonly Visit[],
  best: number | null,
): number | null {
  if (households === null || households <= 0) return null;
  if (visits.length === 0) return 0;
  return best === null ? null : percentOf(Math.min(best, households), households);
}
