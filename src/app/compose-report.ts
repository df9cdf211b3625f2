import { cumulativeSpan } from '../domain/calendar/report-period';
import { computeCoverage } from '../domain/coverage/compute-coverage';
import { computeIndicators } from '../domain/indicators/compute-indicators';
import type { Indicator } from '../domain/indicators/indicator';
import { buildReport } from '../domain/report/build-report';
import type { ReportDocument } from '../domain/report/tree';
import type { ReportWording } from '../domain/report/wording-template';
import { ok } from '../domain/result';
import { reportName } from '../wording/vi';
import type { Outcome } from './failure';
import { computePeriod } from './fill-coverage';
import type { ComputedPeriod, PeriodRequest } from './fill-coverage';
import type { Ports } from './ports';

/** A report as a tree, with everything it was made from. */
export interface ComposedReport extends ComputedPeriod {
  readonly indicators: readonly Indicator[];
  readonly document: ReportDocument;
  readonly name: string;
}

/** Computes everything anew and builds the report; makes no file and writes nothing. */
export function composeReport(
  ports: Ports,
  request: PeriodRequest,
  wording: ReportWording,
): Outcome<ComposedReport> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  const { book, coverage, period, asOf } = computed.value;
  const cumulative = computeCoverage(book, cumulativeSpan(period, book.settings.periodStyle), asOf);
  const indicators = computeIndicators({ book, coverage, cumulative });
  const document = buildReport({ book, coverage, cumulative, indicators, wording });
  return ok({ ...computed.value, indicators, document, name: reportName(period, book.settings.communeName) });
}
