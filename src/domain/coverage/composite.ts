import type { MetricId, Settings } from '../plan/settings';
import type { Band } from './coverage';
import type { MetricValues } from './metrics/hamlet-metrics';
import { METRIC_IDS } from './metrics/hamlet-metrics';

/** Sums of decimal weights miss round numbers by less than this; a hamlet at 80 % must not miss its band for it. */
const ROUNDING = 1e-9;

/** Σ weight·value / Σ weight over the values that are known; null where none is or the weights sum to 0. */
export function weightedMean(
  terms: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, value } of terms) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}

/** What B is made of besides the metrics themselves. */
export interface CompositeGround {
  readonly households: number | null;
  /** Direct activities of the hamlet in the report year. */
  readonly visits: number;
  readonly hasRhythm: boolean;
}

/** The value of a metric as it enters B: meetings that state no households reach none of them. */
export function valueInComposite(
  metric: MetricId,
  value: number | null,
  { visits, households }: CompositeGround,
): number | null {
  const isUnstated = metric === 'TH' && value === null && visits > 0 && statesHouseholds(households);
  return isUnstated ? 0 : value;
}

/**
 * B of a hamlet, in percent: the defined metrics by their weights (docs/domain.md §6). Null without Số hộ, and at the
 * beginning of the year, while no rhythm can be judged.
 */
export function compositeOf(
  metrics: MetricValues,
  weights: Settings['weights'],
  ground: CompositeGround,
): number | null {
  if (!ground.hasRhythm || !statesHouseholds(ground.households)) return null;
  return weightedMean(
    METRIC_IDS.map((id) => ({ weight: weights[id], value: valueInComposite(id, metrics[id], ground) })),
  );
}

export const statesHouseholds = (households: number | null): households is number =>
  households !== null && households > 0;

/** A figure of the commune: hamlets by households; those without households weigh nothing. */
export function communeMean(
  hamlets: readonly { readonly households: number | null; readonly value: number | null }[],
): number | null {
  return weightedMean(
    hamlets.map(({ households, value }) => ({ weight: Math.max(0, households ?? 0), value })),
  );
}

/** B of the commune; null where fewer than two thirds of its hamlets have one. */
export function communeComposite(hamlets: Parameters<typeof communeMean>[0]): number | null {
  const known = hamlets.filter(({ value }) => value !== null).length;
  return 3 * known >= 2 * hamlets.length ? communeMean(hamlets) : null;
}

/** Tốt, Khá, Trung bình or Cần tăng cường; null where there is nothing to judge («chưa đủ dữ liệu»). */
export function bandOf(composite: number | null, bands: Settings['bands']): Band | null {
  if (composite === null) return null;
  if (reaches(composite, bands.good)) return 'good';
  if (reaches(composite, bands.fair)) return 'fair';
  return reaches(composite, bands.average) ? 'average' : 'weak';
}

/** Whether a percentage is below a bound by more than rounding. */
export function isBelow(percent: number, bound: number): boolean {
  return !reaches(percent, bound);
}

function reaches(percent: number, bound: number): boolean {
  return percent >= bound - ROUNDING;
}
