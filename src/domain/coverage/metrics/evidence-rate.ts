import type { HamletLedger } from '../hamlet-ledger';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface EvidenceRateFacts {
  readonly visits: number;
  readonly withEvidence: number;
}

/** MC, minh chứng: counted direct activities with evidence / counted direct activities; null where there are none. */
export function evidenceRate({ visits }: HamletLedger): Metric<EvidenceRateFacts> {
  const withEvidence = visits.filter(({ hasEvidence }) => hasEvidence).length;
  return { value: percentOf(withEvidence, visits.length), facts: { visits: visits.length, withEvidence } };
}
