import type { HamletLedger } from '../hamlet-ledger';
import type { Visit } from '../placed-activity';
import type { Metric } from './metric';
import { percentOf } from './metric';

export interface EvidenceRateFacts {
  readonly visits: number;
  readonly withEvidence: number;
}

/** MC, minh chứng: counted direct activities with evidence / counted direct activities; null where there are none. */
export function evidenceRate({ visits }: HamletLedger): Metric<EvidenceRateFacts> {
  const withEvidence = visits.filter(hasEvidence).length;
  return { value: percentOf(withEvidence, visits.length), facts: { visits: visits.length, withEvidence } };
}

/** Any text in Minh chứng. */
export function hasEvidence({ activity }: Pick<Visit, 'activity'>): boolean {
  return activity.evidence.some((text) => text.trim() !== '');
}
