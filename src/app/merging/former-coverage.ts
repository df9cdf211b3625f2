import { ok } from '../../domain/result';
import { computePeriod } from '../coverage/fill-coverage';
import type { FilledCoverage, PeriodRequest } from '../coverage/fill-coverage';
import { describeGaps } from '../coverage/gap-sheet';
import { earlierFigures, readKeptFigures } from '../coverage/kept-figures';
import { suggestToday } from '../coverage/suggest-today';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** The coverage of a former commune, on its own ports: the tabs show the commune of today, so nothing is written. */
export function formerCoverage(ports: Ports, request: PeriodRequest): Outcome<FilledCoverage> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  const { book, coverage, period } = computed.value;
  const suggestion = suggestToday(computed.value, ports.clock.today());
  return ok({
    ...computed.value,
    suggestion,
    gaps: describeGaps(book, coverage.gaps, suggestion),
    earlier: earlierFigures(readKeptFigures(ports.trend), period, book.settings.periodStyle),
    changedSince: null,
  });
}
