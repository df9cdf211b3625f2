import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../domain/calendar/period';
import { cumulativeSpan, namedPeriod, reportYearOf } from '../../domain/calendar/report-period';
import { reportingMonthOf } from '../../domain/calendar/reporting-months';
import { computeCoverage } from '../../domain/coverage/compute-coverage';
import type { Coverage, PlanProgress } from '../../domain/coverage/coverage';
import { computeFigures } from '../../domain/indicators/compute-indicators';
import type { Indicator } from '../../domain/indicators/indicator';
import { mainIndicators } from '../../domain/report/main-indicators';
import { ok } from '../../domain/result';
import { readInboxRow } from '../../workbook/rows/inbox-row';
import { changedAfterYes, issuedTexts } from '../../wording/approval';
import { readApprovals } from '../approval/read-approvals';
import { reviewPeriods, standing } from '../approval/review-periods';
import type { LoadedBook } from '../checking/load-book';
import { loadBook } from '../checking/load-book';
import { earlierFigures, readKeptFigures } from '../coverage/kept-figures';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { issuedChanges } from '../report/issued-changes';

/** The state of a day, as a leader looks at it first. */
export interface Overview extends LoadedBook {
  readonly today: CalendarDate;
  /** The quarter of the day. */
  readonly quarter: Period;
  readonly year: Period;
  readonly inQuarter: Coverage;
  readonly inYear: Coverage;
  /** Items of which less was done than is due. */
  readonly late: readonly PlanProgress[];
  /** Codes of periods that were handed in. */
  readonly submitted: readonly string[];
  /** Rows of the inbox that wait for a yes. */
  readonly inbox: number;
  /** Main figures of the quarter, beside those of a year before where they are known. */
  readonly results: readonly Indicator[];
  /** What no longer holds of what was issued or approved; a sentence each. */
  readonly told: readonly string[];
}

/** As many as a screen has room for. */
const RESULTS = 4;
const LATE: readonly PlanProgress['state'][] = ['late', 'not-started'];

/** Reads each tab once and writes nothing, so that anyone may look. */
export function viewOverview(ports: Ports): Outcome<Overview> {
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const { book, tables } = loaded.value;
  const { settings } = book;
  const { year, quarter } = periodsOfDay(today, settings.periodStyle);
  const inYear = computeCoverage(book, year, today);
  const inQuarter = computeCoverage(book, quarter, today);
  const approvals = readApprovals(ports);
  const reviewed = reviewPeriods(approvals, standing(tables), settings, today);
  return ok({
    ...loaded.value,
    today,
    quarter,
    year,
    inYear,
    inQuarter,
    late: inYear.plan.filter(({ state }) => LATE.includes(state)),
    submitted: [...approvals.periods.values()].flatMap(({ approval, period }) =>
      approval === 'submitted' ? [period] : [],
    ),
    inbox: waitingIn(ports),
    results: resultsOf(ports, loaded.value, quarter, inQuarter, today),
    told: [
      ...issuedTexts(issuedChanges(ports, loaded.value, today), settings.periodStyle),
      ...changedAfterYes(reviewed, settings.periodStyle),
    ],
  });
}

function periodsOfDay(today: CalendarDate, style: PeriodStyle) {
  const { year, month } = reportingMonthOf(today, style);
  return {
    year: namedPeriod('year', reportYearOf(today, style), 1, style),
    quarter: namedPeriod('quarter', year, Math.ceil(month / 3), style),
  };
}

function waitingIn(ports: Pick<Ports, 'workbook'>): number {
  const read = ports.workbook.read(['inbox']);
  if (!read.ok) return 0;
  const rows = read.value.inbox.flatMap((row) => readInboxRow(row) ?? []);
  return rows.filter(({ state }) => state === 'waiting' || state === 'edited').length;
}

function resultsOf(
  ports: Pick<Ports, 'trend'>,
  { book }: LoadedBook,
  quarter: Period,
  coverage: Coverage,
  today: CalendarDate,
): readonly Indicator[] {
  const { periodStyle } = book.settings;
  const cumulative = computeCoverage(book, cumulativeSpan(quarter, periodStyle), today);
  const { lastYear } = earlierFigures(readKeptFigures(ports.trend), quarter, periodStyle);
  const kept = lastYear === null ? {} : { lastYear: lastYear.indicators };
  const { indicators } = computeFigures({ book, coverage, cumulative, ...kept });
  return mainIndicators(indicators, 'quarter')
    .filter(({ period }) => period !== null)
    .slice(0, RESULTS);
}
