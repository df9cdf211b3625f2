import { openSchedule } from '../../domain/coverage/suggest/schedule';
import { ok } from '../../domain/result';
import type { Outcome } from '../ports/failure';
import { computePeriod } from './fill-coverage';
import type { ComputedPeriod, PeriodRequest } from './fill-coverage';
import type { FreeDay } from './gap-prefill';
import type { DescribedGap } from './gap-sheet';
import { describeGaps } from './gap-sheet';
import type { Ports } from '../ports/ports';

export interface ViewedCoverage extends ComputedPeriod {
  readonly gaps: readonly DescribedGap[];
  /** Days still free for a meeting that closes one of them. */
  readonly freeDay: FreeDay;
}

/** The coverage of a period as the sidebar shows it; writes nothing, so that anyone may look. */
export function viewCoverage(ports: Ports, request: PeriodRequest): Outcome<ViewedCoverage> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  const { book, coverage, view } = computed.value;
  const { firstFree } = openSchedule(view, ports.clock.today());
  return ok({ ...computed.value, gaps: describeGaps(book, coverage.gaps), freeDay: firstFree });
}
