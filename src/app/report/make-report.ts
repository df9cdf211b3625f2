import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { packFigures } from '../../domain/register/kept-figures';
import { packSources } from '../../domain/register/kept-sources';
import { editionOf, packAnswers, STAGE_LABELS } from '../../domain/register/registered-report';
import { isBlocking } from '../../domain/report/readiness';
import type { ReportWording } from '../../domain/report/wording-template';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import { loggedMoment } from '../../domain/text/logged-moment';
import { obstacleMessage } from '../../wording/report/readiness';
import { REPORTED } from '../../wording/rows/saving';
import { BUSY, NOT_READY, PERIOD_KIND_LABELS, reportName } from '../../wording/vi';
import { isKept } from '../coverage/kept-figures';
import { factsToKeep, keepFacts } from '../coverage/keep-facts';
import { refuseAction } from '../access/actor';
import { APP_VERSION } from '../upkeep/app-version';
import { archiveRows } from '../archive/archive-rows';
import { commandRows } from '../rows/audit-entry';
import { composeReport } from './compose-report';
import type { ComposedReport, ReportRequest } from './compose-report';
import { createOnce } from './create-once';
import { drawCharts } from './draw-charts';
import type { CreatedFile } from './create-once';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { loadWithIds } from '../checking/load-book';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { DriveFile, Ports } from '../ports/ports';
import { proofOf } from './prove-report';
import { readReports } from './read-reports';
import type { CellsByField } from '../rows/row-change';
import { codeOf } from '../rows/row-view';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';

const TRIES = 3;

export interface MakeReportRequest extends ReportRequest {
  /** The last attempt may have died half-way: look for its file before making another. */
  readonly retry?: boolean | undefined;
}

export interface MadeReport extends ComposedReport, CreatedFile {}

/**
 * Computes everything anew, makes the document with one create and registers it with one row. The row comes last, so
 * that the register never names a report that is not there. Both happen under the document lock, and the edition is counted there:
 * of two reports made at once each has its own.
 */
export function makeReport(
  ports: Ports,
  request: MakeReportRequest,
  wording: ReportWording,
): Outcome<MadeReport> {
  const composed = composeForUse(ports, request, wording);
  if (!composed.ok) return composed;
  return registered(ports, composed.value, (report) => {
    const created = createOnce(ports, report, request.retry === true);
    return { file: created.file, made: { ...report, ...created } };
  });
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
  const { document } = composed.value;
  const { pictures, undrawn } = drawCharts(ports, document);
  const parts = ports.printer.print(document, pictures, proofOf(composed.value));
  return registered(ports, composed.value, (report) => {
    const base64 = ports.drive.packDocument(report.name, parts);
    return { file: null, made: { ...report, base64, undrawn } };
  });
}

/**
 * A copy for signature is refused to whoever may not issue it, and where something blocks it, with all that does. Where nobody
 * said which copy, whoever may not issue gets the draft.
 */
function composeForUse(ports: Ports, asked: ReportRequest, wording: ReportWording): Outcome<ComposedReport> {
  const refused = asked.stage === 'draft' ? null : refuseAction(ports, 'issue');
  if (refused !== null && asked.stage === 'final') return refused;
  const request: ReportRequest = refused === null ? asked : { ...asked, stage: 'draft' };
  // Lists of a former commune make other rows of the same cells.
  const archived = request.stage === 'draft' || ports.formerSign !== undefined ? null : ports.archive.read();
  const composed = composeReport(ports, request, wording, loadWithIds);
  // What was issued can be traced to what its rows said then.
  if (composed.ok && archived !== null && composed.value.stage === 'final')
    archiveRows(ports, archived, composed.value.tables);
  if (!composed.ok || request.stage !== 'final') return composed;
  const blocking = composed.value.obstacles.filter(isBlocking);
  if (blocking.length === 0) return composed;
  const nameByCode = new Map(composed.value.book.hamlets.map(({ code, name }) => [code, name]));
  const told = blocking.map((obstacle) => obstacleMessage(obstacle, (code) => nameByCode.get(code) ?? code));
  return failure('request', NOT_READY(told));
}

interface Made<T> {
  readonly file: DriveFile | null;
  readonly made: T;
}

/** Makes the report under the lock as the edition that it is by then, and adds its row to tab Báo cáo. */
function registered<T>(
  ports: Ports,
  composed: ComposedReport,
  make: (report: ComposedReport) => Made<T>,
): Outcome<T> {
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<T> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const report = asNextEdition(ports, composed);
    if (!report.ok) return report;
    const { file, made } = make(report.value);
    register(ports, report.value, file, TRIES);
    keepIssuedFacts(ports, report.value);
    return ok(made);
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function asNextEdition(ports: Ports, composed: ComposedReport): Outcome<ComposedReport> {
  const reports = readReports(ports);
  if (!reports.ok) return reports;
  ports.rows.assumeColumns('reports', ports.workbook.columnsOf('reports'));
  const { period, book, stage } = composed;
  const edition = editionOf(reports.value, period.code, stage);
  const name = reportName(period, book.settings.communeName, { stage, edition });
  return ok({ ...composed, register: reports.value, edition, name });
}

/** A copy for signature makes the facts of its period issued ones; a draft gives a province nothing that coverage does not. */
function keepIssuedFacts(ports: Ports, report: ComposedReport): void {
  const { asOf, book, dataHash: dataDigest, period, stage } = report;
  if (stage !== 'final' || !isKept(period, asOf, book.settings)) return;
  const making = { madeAt: ports.clock.now(), dataDigest, issued: true };
  const facts = factsToKeep(ports.facts, report, making);
  if (facts !== null) keepFacts(ports.facts, facts);
}

/** One row of tab Báo cáo: what was made, from which data, by whom; and its entry in Nhật ký. */
function register(ports: Ports, report: ComposedReport, file: DriveFile | null, tries: number): void {
  const written = registerRow(ports, report, file);
  const row = ports.rows.lastRow('reports', 1) + 1;
  const log = commandRows(ports, 'report', 'reports', REPORTED(report.name, codeOf(written)));
  const displaced = writeRows(ports, [{ tab: 'reports', row, before: null, written }], log);
  ports.workbook.flush();
  if (displaced.length === 0) return;
  const isFound = findLog(ports).ok && ports.rows.locate('reports').ok;
  if (tries === 1 || !isFound) throw new Error('Somebody else writes into Báo cáo all the time');
  register(ports, report, file, tries - 1);
}

function registerRow(ports: Ports, report: ComposedReport, file: DriveFile | null): CellsByField {
  const { period, asOf, coverage } = report;
  const day = (date: CalendarDate): Cell => ({ kind: 'date', date, minutes: 0 });
  const madeAt = ports.clock.now();
  const sign = ports.formerSign === undefined ? '' : `${ports.formerSign}.`;
  return {
    code: `${sign}BC-${period.code}-${madeAt.replace(/[-:]/g, '')}`,
    period: period.code,
    kind: PERIOD_KIND_LABELS[period.kind],
    from: day(period.from),
    to: day(period.to),
    asOf: day(asOf),
    madeAt: loggedMoment(madeAt),
    madeBy: ports.identity.userEmail(),
    rowCount: coverage.counted.length,
    dataHash: report.dataHash,
    version: APP_VERSION,
    link: file?.url ?? null,
    fileId: file?.id ?? null,
    edition: report.edition,
    stage: STAGE_LABELS[report.stage],
    _answers: packAnswers(report.answers, report.chosenAdditions),
    _figures: `${packFigures(report.indicators)}\n${packSources(report.indicators)}`,
  };
}
