import { cumulativeSpan, previousPeriod } from '../../domain/calendar/report-period';
import { computeCoverage } from '../../domain/coverage/compute-coverage';
import { computeFigures } from '../../domain/indicators/compute-indicators';
import type { Indicator } from '../../domain/indicators/indicator';
import { editionOf, lastReportOf } from '../../domain/register/registered-report';
import type { RegisteredReport } from '../../domain/register/registered-report';
import { defaultAdditions, inOrder } from '../../domain/report/additions';
import type { Addition } from '../../domain/report/additions';
import { buildReport } from '../../domain/report/build-report';
import { findObstacles, isBlocking } from '../../domain/report/readiness';
import type { Obstacle } from '../../domain/report/readiness';
import type { ReportInput, ReportStage } from '../../domain/report/report-context';
import type { ReportDocument } from '../../domain/report/tree';
import type { ReportWording } from '../../domain/report/wording-template';
import { ok } from '../../domain/result';
import { reportName } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { computePeriod } from '../coverage/fill-coverage';
import type { ComputedPeriod, PeriodRequest } from '../coverage/fill-coverage';
import { earlierFigures, readKeptFigures, reportFingerprint } from '../coverage/kept-figures';
import type { Ports } from '../ports/ports';
import { loadBook } from '../checking/load-book';
import { saidOfPeriod } from '../approval/period-standing';
import { dateLineOf } from './date-line';
import { readReports } from './read-reports';

export interface ReportRequest extends PeriodRequest {
  /** A copy for signature is refused while something blocks it; a draft where something does, if left out. */
  readonly stage?: ReportStage | undefined;
  /** By question; those left out come from the last report of the period. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /** What is ticked besides the body; left out, as in the last report of the period, else the defaults. */
  readonly additions?: readonly Addition[] | undefined;
  /** Day of the date line, of today's month; the clerk's where left out. */
  readonly dayOfDateLine?: number | undefined;
}

/** A report as a tree, with everything it was made from. */
export interface ComposedReport extends ComputedPeriod {
  readonly indicators: readonly Indicator[];
  readonly document: ReportDocument;
  readonly name: string;
  readonly stage: ReportStage;
  /** What stands before a signature. */
  readonly obstacles: readonly Obstacle[];
  readonly answers: ReadonlyMap<string, string>;
  /** What is printed besides the body. */
  readonly additions: readonly Addition[];
  /** The same where somebody chose it; null for the defaults. */
  readonly chosenAdditions: readonly Addition[] | null;
  /** Fingerprint of the rows that become figures. */
  readonly dataHash: string;
  readonly register: readonly RegisteredReport[];
  /** Which copy for signature of this period it would be, from 1; null for a draft. */
  readonly edition: number | null;
}

/** Computes everything anew and builds the report; makes no file and writes nothing. */
export function composeReport(
  ports: Ports,
  request: ReportRequest,
  wording: ReportWording,
  load = loadBook,
): Outcome<ComposedReport> {
  const computed = computePeriod(ports, request, load);
  if (!computed.ok) return computed;
  const reports = readReports(ports);
  if (!reports.ok) return reports;
  const { book, coverage, period, tables, findings } = computed.value;
  const register = reports.value;
  const last = lastReportOf(register, period.code);
  const answers = new Map([...(last?.answers ?? []), ...Object.entries(request.answers ?? {})]);
  const dataHash = reportFingerprint(tables);
  const figures = reportFigures(ports, computed.value);
  const madeOn = ports.clock.today();
  const dateLine = dateLineOf(request.dayOfDateLine, madeOn);
  if (!dateLine.ok) return dateLine;
  const obstacles = findObstacles({
    book,
    coverage,
    cumulative: figures.cumulative,
    findings,
    tables,
    answers,
    last,
    dataHash,
    today: madeOn,
  });
  const stage = obstacles.some(isBlocking) ? 'draft' : (request.stage ?? 'final');
  const chosen = request.additions === undefined ? (last?.additions ?? null) : inOrder(request.additions);
  const additions = chosen ?? defaultAdditions(period.kind, coverage.hamlets.length);
  const said = saidOfPeriod(ports, computed.value, period.code);
  const document = buildReport({
    book,
    ...(said === null ? {} : { said }),
    coverage,
    ...figures,
    wording,
    answers,
    stage,
    additions,
    madeOn,
    ...dateLine.value,
  });
  const edition = editionOf(register, period.code, stage);
  return ok({
    ...computed.value,
    indicators: figures.indicators,
    document,
    name: reportName(period, book.settings.communeName, { stage, edition }),
    stage,
    obstacles,
    answers,
    additions,
    chosenAdditions: chosen,
    dataHash,
    register,
    edition,
  });
}

/** The figures of the period, with those of a year before from the trend tab and those of the period before from the rows. */
export function reportFigures(
  ports: Ports,
  computed: ComputedPeriod,
): Pick<ReportInput, 'cumulative' | 'indicators' | 'standard' | 'previous'> {
  const { book, coverage, period, asOf } = computed;
  const { periodStyle } = book.settings;
  const cumulative = computeCoverage(book, cumulativeSpan(period, periodStyle), asOf);
  const { lastYear } = earlierFigures(readKeptFigures(ports.trend), period, periodStyle);
  const kept = lastYear === null ? {} : { lastYear: lastYear.indicators };
  const figures = computeFigures({ book, coverage, cumulative, ...kept });
  const previous = previousFigures(computed);
  return { cumulative, ...figures, ...(previous === undefined ? {} : { previous }) };
}

/** Only of a whole period against a whole one of the same year: rows of an earlier year stand in another workbook. */
function previousFigures({ book, period, asOf }: ComputedPeriod): ReportInput['previous'] {
  if (asOf < period.to || period.year === null) return undefined;
  const before = previousPeriod(period, book.settings.periodStyle);
  if (before.year !== period.year) return undefined;
  const coverage = computeCoverage(book, before, before.to);
  if (coverage.counted.length === 0) return undefined;
  return { period: before, standard: computeFigures({ book, coverage, cumulative: coverage }).standard };
}
