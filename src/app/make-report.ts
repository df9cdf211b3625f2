import type { CalendarDate } from '../domain/calendar/calendar-date';
import { packFigures } from '../domain/register/kept-figures';
import { packSources } from '../domain/register/kept-sources';
import { packAnswers, STAGE_LABELS } from '../domain/register/registered-report';
import { isBlocking } from '../domain/report/readiness';
import type { ReportWording } from '../domain/report/wording-template';
import { ok } from '../domain/result';
import type { Cell } from '../domain/tables/cell';
import type { FieldOf } from '../domain/tables/fields';
import { obstacleMessage } from '../wording/readiness';
import { BUSY, NOT_READY, PERIOD_KIND_LABELS } from '../wording/vi';
import { APP_VERSION } from './app-version';
import { composeReport } from './compose-report';
import type { ComposedReport, ReportRequest } from './compose-report';
import { createOnce } from './create-once';
import { drawCharts } from './draw-charts';
import type { CreatedFile } from './create-once';
import type { Outcome } from './failure';
import { failure } from './failure';
import { LOCK_WAIT_MS } from './lock-wait';
import type { DriveFile, Ports } from './ports';

export interface MakeReportRequest extends ReportRequest {
  /** The last attempt may have died half-way: look for its file before making another. */
  readonly retry?: boolean | undefined;
}

export interface MadeReport extends ComposedReport, CreatedFile {}

/**
 * Computes everything anew, makes the document with one create and registers it with one row. The row comes last, so
 * that the register never names a report that is not there.
 */
export function makeReport(
  ports: Ports,
  request: MakeReportRequest,
  wording: ReportWording,
): Outcome<MadeReport> {
  const composed = composeForUse(ports, request, wording);
  if (!composed.ok) return composed;
  const created = createOnce(ports, composed.value, request.retry === true);
  const registered = registerReport(ports, composed.value, created.file);
  return registered.ok ? ok({ ...composed.value, ...created }) : registered;
}

export interface PackedReport extends ComposedReport {
  /** The .docx. */
  readonly base64: string;
  /** Charts without a picture. */
  readonly undrawn: number;
}

/** The same report as a file to download, without any Drive scope; the register says that it has no link. */
export function packReport(
  ports: Ports,
  request: ReportRequest,
  wording: ReportWording,
): Outcome<PackedReport> {
  const composed = composeForUse(ports, request, wording);
  if (!composed.ok) return composed;
  const { document, name } = composed.value;
  const { pictures, undrawn } = drawCharts(ports, document);
  const base64 = ports.drive.packDocument(name, ports.printer.print(document, pictures));
  const registered = registerReport(ports, composed.value, null);
  return registered.ok ? ok({ ...composed.value, base64, undrawn }) : registered;
}

/** A copy for signature that something blocks is refused, with all that blocks it. */
function composeForUse(
  ports: Ports,
  request: ReportRequest,
  wording: ReportWording,
): Outcome<ComposedReport> {
  const composed = composeReport(ports, request, wording);
  if (!composed.ok || request.stage !== 'final') return composed;
  const blocking = composed.value.obstacles.filter(isBlocking);
  if (blocking.length === 0) return composed;
  const nameByCode = new Map(composed.value.book.hamlets.map(({ code, name }) => [code, name]));
  const told = blocking.map((obstacle) => obstacleMessage(obstacle, (code) => nameByCode.get(code) ?? code));
  return failure('request', NOT_READY(told));
}

/** One row of tab Báo cáo under the lock: what was made, from which data, by whom. */
function registerReport(ports: Ports, report: ComposedReport, file: DriveFile | null): Outcome<true> {
  const registered = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    ports.workbook.append('reports', [registerRow(ports, report, file)]);
    ports.workbook.flush();
  });
  return registered === null ? failure('busy', BUSY, true) : ok(true);
}

function registerRow(
  ports: Ports,
  report: ComposedReport,
  file: DriveFile | null,
): Partial<Record<FieldOf<'reports'>, Cell>> {
  const { period, asOf, coverage } = report;
  const day = (date: CalendarDate): Cell => ({ kind: 'date', date, minutes: 0 });
  const madeAt = ports.clock.now();
  return {
    code: `BC-${period.code}-${madeAt.replace(/[-:]/g, '')}`,
    period: period.code,
    kind: PERIOD_KIND_LABELS[period.kind],
    from: day(period.from),
    to: day(period.to),
    asOf: day(asOf),
    madeAt,
    madeBy: ports.identity.userEmail(),
    rowCount: coverage.counted.length,
    dataHash: report.dataHash,
    version: APP_VERSION,
    link: file?.url ?? null,
    fileId: file?.id ?? null,
    edition: report.edition,
    stage: STAGE_LABELS[report.stage],
    _answers: packAnswers(report.answers),
    _figures: `${packFigures(report.indicators)}\n${packSources(report.indicators)}`,
  };
}
