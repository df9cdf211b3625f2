import { cumulativeSpan } from '../domain/calendar/report-period';
import { computeCoverage } from '../domain/coverage/compute-coverage';
import { computeIndicators } from '../domain/indicators/compute-indicators';
import type { Indicator } from '../domain/indicators/indicator';
import { buildReport } from '../domain/report/build-report';
import type { ReportWording } from '../domain/report/wording-template';
import { ok } from '../domain/result';
import type { Cell } from '../domain/tables/cell';
import type { FieldOf } from '../domain/tables/fields';
import { fingerprintOf } from '../domain/tables/fingerprint';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { BUSY, PERIOD_KIND_LABELS, reportName } from '../wording/vi';
import { APP_VERSION } from './app-version';
import type { Outcome } from './failure';
import { failure } from './failure';
import { computePeriod } from './fill-coverage';
import type { ComputedPeriod, PeriodRequest } from './fill-coverage';
import type { DriveFile, Ports } from './ports';

const LOCK_WAIT_MS = 15_000;
/** The tabs whose rows become figures. */
const DATA_TABS = ['activities', 'contributions', 'examples', 'plan', 'hamlets', 'topics', 'forms', 'settings'] as const;

export interface MadeReport extends ComputedPeriod {
  readonly indicators: readonly Indicator[];
  readonly file: DriveFile;
  readonly name: string;
}

/** Computes everything anew, makes the document with one create and registers it with one row. */
export function makeReport(ports: Ports, request: PeriodRequest, wording: ReportWording): Outcome<MadeReport> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  const { book, coverage, period, asOf } = computed.value;
  const cumulative = computeCoverage(book, cumulativeSpan(period, book.settings.periodStyle), asOf);
  const indicators = computeIndicators({ book, coverage, cumulative });
  const document = buildReport({ book, coverage, cumulative, indicators, wording });
  const name = reportName(period, book.settings.communeName);
  const file = ports.drive.createDocument(name, ports.printer.print(document), { period: period.code, asOf });
  const registered = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    ports.workbook.append('reports', [registerRow(ports, computed.value, file)]);
    ports.workbook.flush();
  });
  return registered === null ? failure('busy', BUSY, true) : ok({ ...computed.value, indicators, file, name });
}

/** One row of tab Báo cáo: what was made, from which data, by whom. */
function registerRow(
  ports: Ports,
  { period, asOf, coverage, tables }: ComputedPeriod,
  file: DriveFile,
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
    link: file.url,
    fileId: file.id,
  };
}
