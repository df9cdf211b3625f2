import { suggestIn } from '../../domain/coverage/suggest/suggest-activities';
import type { Suggestion } from '../../domain/coverage/suggest/suggestion';
import { ok } from '../../domain/result';
import type { Outcome } from '../ports/failure';
import type { ComputedPeriod, PeriodRequest } from './fill-coverage';
import { computePeriod } from './fill-coverage';
import type { Ports } from '../ports/ports';

export interface SuggestedPeriod extends ComputedPeriod {
  readonly suggestion: Suggestion;
}

/** The next activities that close the gaps of a period, from the rows as they stand now; writes nothing. */
export function suggestNext(ports: Ports, request: PeriodRequest): Outcome<SuggestedPeriod> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  const { view, coverage } = computed.value;
  return ok({ ...computed.value, suggestion: suggestIn(view, coverage.gaps, ports.clock.today()) });
}
