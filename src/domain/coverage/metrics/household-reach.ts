import type { RowId } from '../../ids';
import type { DirectVisit, HamletLedger } from '../hamlet-ledger';
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
  const known = visits.flatMap(({ placed, households }) =>
    households === null ? [] : [{ activity: placed.activity.id, households }],
  );
  const best = known.reduce<(typeof known)[number] | null>(
    (most, visit) => (most === null || visit.households > most.households ? visit : most),
    null,
  );
  const facts = {
    households: hamlet.households,
    visits: visits.length,
    visitsWithHouseholds: known.length,
    best,
  };
  return { value: reachPercent(hamlet.households, visits, best?.households ?? null), facts };
}

function reachPercent(
  households: number | null,
  visits: readonly DirectVisit[],
  best: number | null,
): number | null {
  if (households === null || households <= 0) return null;
  if (visits.length === 0) return 0;
  return best === null ? null : percentOf(Math.min(best, households), households);
}
