import type { Settings } from '../plan/settings';
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

/** B of a hamlet, in percent: the defined metrics by their weights (docs/domain.md §6). */
export function compositeOf(metrics: MetricValues, weights: Settings['weights']): number | null {
  return weightedMean(METRIC_IDS.map((id) => ({ weight: weights[id], value: metrics[id] })));
}

/** B of the commune: hamlets by households; those without households weigh nothing. */
export function communeMean(
  hamlets: readonly { readonly households: number | null; readonly value: number | null }[],
): number | null {
  return weightedMean(
    hamlets.map(({ households, value }) => ({ weight: Math.max(0, households ?? 0), value })),
  );
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
