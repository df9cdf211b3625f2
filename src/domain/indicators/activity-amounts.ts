import type { Activity, FundingSource } from '../activities/activity';
import type { Measure } from '../plan/indicator-definition';

/** What a row of Hoạt động adds to a sum; null where the row does not say. */
type Amount = (activity: Activity) => number | null;

const cost: Amount = (activity) => activity.cost;

/** What is summed over rows of Hoạt động, by Cách tính; a measure that is not here counts the rows. */
export const ACTIVITY_AMOUNTS: Partial<Readonly<Record<Measure, Amount>>> = {
  attendance: (activity) => activity.attendance,
  householdsAttending: (activity) => activity.householdsAttending,
  quantity: (activity) => activity.quantity,
  /** A training row that names no number of classes is one class (docs/domain.md §3.3.1). */
  quantityOrOne: (activity) => activity.quantity ?? 1,
  newsItems: (activity) => activity.newsItems,
  broadcastCount: (activity) => activity.broadcastCount,
  airMinutes: ({ broadcastCount, minutesPerBroadcast }) =>
    broadcastCount === null || minutesPerBroadcast === null ? null : broadcastCount * minutesPerBroadcast,
  reachCount: (activity) => activity.reachCount,
  areaM2: (activity) => activity.areaM2,
  stateBudget: cost,
  socialised: cost,
  integrated: cost,
};

const SOURCES: readonly FundingSource[] = ['stateBudget', 'socialised', 'integrated'];

/** The Nguồn kinh phí whose rows a measure sums; null for one that asks none. */
export const fundingSourceOf = (measure: Measure): FundingSource | null =>
  SOURCES.find((source) => source === measure) ?? null;
