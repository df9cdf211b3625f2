import type { CalendarDate } from '../domain/calendar/calendar-date';
import { laterOf } from '../domain/calendar/calendar-date';
import { computeCoverage } from '../domain/coverage/compute-coverage';
import type { Coverage } from '../domain/coverage/coverage';
import { defaultAsOf } from '../domain/coverage/default-as-of';
import type { Period } from '../domain/calendar/period';
import { ok } from '../domain/result';
import { coverageSheet } from './coverage-sheet';
import type { Outcome } from './failure';
import { describeGaps, gapSheet } from './gap-sheet';
import type { DescribedGap } from './gap-sheet';
import { loadBook } from './load-book';
import type { LoadedBook } from './load-book';
import type { Ports } from './ports';
import { readAsOf, readPeriod } from './read-period';

export interface PeriodRequest {
  /** A code of workbook.md «Periods». */
  readonly period: string;
  /** YYYY-MM-DD; the earlier of today and the period's last day where absent. */
  readonly asOf?: string | undefined;
}

export interface ComputedPeriod extends LoadedBook {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly coverage: Coverage;
}

/** Reads and checks the workbook and computes the coverage of a period; writes nothing. */
export function computePeriod(ports: Ports, request: PeriodRequest): Outcome<ComputedPeriod> {
  const today = ports.clock.today();
  const named = readAsOf(request.asOf, today);
  if (!named.ok) return named;
  // A day in the future is an error of the row; a day after as_of is only outside the count (domain.md §6.0).
  const loaded = loadBook(ports, laterOf(today, named.value));
  if (!loaded.ok) return loaded;
  const { book } = loaded.value;
  const period = readPeriod(request.period, book.settings.periodStyle);
  if (!period.ok) return period;
  const asOf = request.asOf === undefined ? defaultAsOf(period.value, today) : named.value;
  const coverage = computeCoverage(book, period.value, asOf);
  return ok({ ...loaded.value, period: period.value, asOf, coverage });
}

export interface FilledCoverage extends ComputedPeriod {
  readonly gaps: readonly DescribedGap[];
}

/** Computes the coverage of a period and rewrites both computed tabs, each in one call. */
export function fillCoverage(ports: Ports, request: PeriodRequest): Outcome<FilledCoverage> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  const { book, coverage } = computed.value;
  const now = ports.clock.now();
  ports.workbook.writeComputed('coverage', coverageSheet(book, coverage, now));
  ports.workbook.writeComputed('gaps', gapSheet(book, coverage, now));
  return ok({ ...computed.value, gaps: describeGaps(book, coverage.gaps) });
}
