import type { ReportWording } from '../domain/report/wording-template';
import { ok } from '../domain/result';
import type { Cell } from '../domain/tables/cell';
import type { FieldOf } from '../domain/tables/fields';
import { fingerprintOf } from '../domain/tables/fingerprint';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { BUSY, PERIOD_KIND_LABELS } from '../wording/vi';
import { APP_VERSION } from './app-version';
import { composeReport } from './compose-report';
import type { ComposedReport } from './compose-report';
import type { Outcome } from './failure';
import { failure } from './failure';
import type { PeriodRequest } from './fill-coverage';
import type { DriveFile, Ports } from './ports';

const LOCK_WAIT_MS = 15_000;
/** The tabs whose rows become figures. */
const DATA_TABS = [
  'activities',
  'contributions',
  'examples',
  'plan',
  'hamlets',
  'topics',
  'forms',
  'settings',
] as const;

export interface MadeReport extends ComposedReport {
  readonly file: DriveFile;
}

/** Computes everything anew, makes the document with one create and registers it with one row. */
export function makeReport(
  ports: Ports,
  request: PeriodRequest,
  wording: ReportWording,
): Outcome<MadeReport> {
  const composed = composeReport(ports, request, wording);
  if (!composed.ok) return composed;
  const { document, name, period, asOf } = composed.value;
  const file = ports.drive.createDocument(name, ports.printer.print(document), { period: period.code, asOf });
  const registered = registerReport(ports, composed.value, file);
  return registered.ok ? ok({ ...composed.value, file }) : registered;
}

export interface PackedReport extends ComposedReport {
  /** The .docx. */
  readonly base64: string;
}

/** The same report as a file to download, without any Drive scope; the register says that it has no link. */
export function packReport(
  ports: Ports,
  request: PeriodRequest,
  wording: ReportWording,
): Outcome<PackedReport> {
  const composed = composeReport(ports, request, wording);
  if (!composed.ok) return composed;
  const { document, name } = composed.value;
  const base64 = ports.drive.packDocument(name, ports.printer.print(document));
  const registered = registerReport(ports, composed.value, null);
  return registered.ok ? ok({ ...composed.value, base64 }) : registered;
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
  { period, asOf, coverage, tables }: ComposedReport,
  file: DriveFile | null,
): Partial<Record<FieldOf<'reports'>, Cell>> {
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
    dataHash: fingerprintOf(tables, DATA_TABS),
    version: APP_VERSION,
    link: file?.url ?? null,
    fileId: file?.id ?? null,
  };
}
