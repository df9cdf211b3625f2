import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface EvidenceRateFacts {
  readonly visits: number;
  readonly withEvidence: number;
}

/**
 * MC, minh chứng: direct activities with evidence / direct activities; null where there are none, and where only those
 * with evidence are direct.
 */
export function evidenceRate({ visits }: HamletLedger, { book }: LedgerView): Metric<EvidenceRateFacts> {
  const withEvidence = visits.filter(({ placed }) => placed.hasEvidence).length;
  const facts = { visits: visits.length, withEvidence };
  return { value: book.settings.evidenceRequired ? null : percentOf(withEvidence, visits.length), facts };
}
