import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Book } from '../../domain/book';
import { changedFigures } from '../../domain/register/changed-figures';
import type { RegisteredReport } from '../../domain/register/registered-report';
import type { Tables } from '../../domain/tables/table';
import { reportFingerprint } from '../coverage/kept-figures';
import type { Ports } from '../ports/ports';
import { readReports } from './read-reports';
import { figuresNow } from './report-register';

/** An issued report whose figures today's rows give otherwise. */
export interface IssuedChange {
  readonly report: RegisteredReport;
  readonly figures: number;
}

/** What is told at once; older periods stand in «Tra số liệu báo cáo». */
const MOST_PERIODS = 4;

/**
 * The last copy for signature of each of the latest periods, where today's rows give other figures. One call; figures are
 * computed only where a row that becomes figures has changed since.
 */
export function issuedChanges(
  ports: Pick<Ports, 'workbook'>,
  { book, tables }: { readonly book: Book; readonly tables: Tables },
  today: CalendarDate,
): readonly IssuedChange[] {
  const reports = readReports(ports);
  if (!reports.ok) return [];
  const byPeriod = new Map<string, RegisteredReport>();
  for (const report of reports.value) {
    if (report.stage !== 'final' || report.figures === null) continue;
    byPeriod.delete(report.period);
    byPeriod.set(report.period, report);
  }
  const last = [...byPeriod.values()].slice(-MOST_PERIODS);
  if (last.length === 0) return [];
  const fingerprint = reportFingerprint(tables);
  return last.flatMap((report): readonly IssuedChange[] => {
    const now = report.dataHash === fingerprint ? null : figuresNow(book, report, today);
    const figures =
      now === null || report.figures === null ? 0 : changedFigures(report.figures, now.indicators).length;
    return figures === 0 ? [] : [{ report, figures }];
  });
}
