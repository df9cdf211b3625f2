import type { MetricId } from '../../plan/settings';
import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import { contentCoverage } from './content-coverage';
import { continuity } from './continuity';
import { criteriaCoverage } from './criteria-coverage';
import { evidenceRate } from './evidence-rate';
import { formDiversity } from './form-diversity';
import { householdReach } from './household-reach';
import { planCompletion } from './plan-completion';

/** The seven metrics in the order in which they are shown: those that weigh by default first. */
export const METRIC_IDS: readonly MetricId[] = ['CC', 'TH', 'LT', 'KH', 'TC', 'HT', 'MC'];

/** Each metric by its id: the value in percent and the facts of its formula. */
export const METRICS = {
  CC: contentCoverage,
  TC: criteriaCoverage,
  HT: formDiversity,
  LT: continuity,
  TH: householdReach,
  KH: planCompletion,
  MC: evidenceRate,
} as const satisfies Record<MetricId, (ledger: HamletLedger, view: LedgerView) => { value: number | null }>;

/** A number, or null, for each metric. */
export type MetricValues = Readonly<Record<MetricId, number | null>>;

/** A record over all metrics, so that none is forgotten. */
export function valueByMetric<T>(valueOf: (metric: MetricId) => T): Readonly<Record<MetricId, T>> {
  return {
    CC: valueOf('CC'),
    TC: valueOf('TC'),
    HT: valueOf('HT'),
    LT: valueOf('LT'),
    TH: valueOf('TH'),
    KH: valueOf('KH'),
    MC: valueOf('MC'),
  };
}

/** All metrics of one hamlet. */
export function hamletMetrics(ledger: HamletLedger, view: LedgerView): MetricValues {
  return valueByMetric((metric) => METRICS[metric](ledger, view).value);
}
