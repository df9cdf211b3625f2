import type { Suggestion } from '../../domain/coverage/suggest/suggestion';
import { ok } from '../../domain/result';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { ComputedPeriod, PeriodRequest } from './fill-coverage';
import { computePeriod } from './fill-coverage';
import { suggestToday } from './suggest-today';

export interface SuggestedPeriod extends ComputedPeriod {
  readonly suggestion: Suggestion;
}

/** The next activities that close what is lacking now, from the rows as they stand; writes nothing. */
export function suggestNext(ports: Ports, request: PeriodRequest): Outcome<SuggestedPeriod> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  return ok({ ...computed.value, suggestion: suggestToday(computed.value, ports.clock.today()) });
}
