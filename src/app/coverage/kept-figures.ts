import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../domain/calendar/period';
import { previousPeriod, reportYearBounds, samePeriodLastYear } from '../../domain/calendar/report-period';
import type { EarlierFigures, KeptIndicator, PeriodFigures } from '../../domain/coverage/period-figures';
import { isComparable } from '../../domain/coverage/period-figures';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { Settings } from '../../domain/plan/settings';
import { fingerprintOf } from '../../domain/tables/fingerprint';
import type { Row, Tables } from '../../domain/tables/table';
import { readCoverageMark } from '../../workbook/coverage-mark';
import { OLDEST_SCHEMA } from '../../workbook/schema-version';
import { findSetting } from '../../workbook/setting-cell';
import { readTrendRow, trendRow } from '../../workbook/trend-tab';
import type { WorkbookPort } from '../ports/ports';
import type { TrendPort } from '../ports/trend-port';

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

/** Changes when a row that becomes a figure changes, and not with the way in which the workbook stores it. */
export const dataFingerprint = (tables: Tables): string =>
  fingerprintOf({ ...tables, settings: tables.settings.map(asOfFirstSchema) }, DATA_TABS);

/** The tabs that say which figures a report has, and that give what no other row can. */
const FIGURE_TABS = [...DATA_TABS, 'indicators', 'otherFigures'] as const;

/** The same of a report: it changes with its figures' definitions as well. */
export const reportFingerprint = (tables: Tables): string =>
  fingerprintOf({ ...tables, settings: tables.settings.map(asOfFirstSchema) }, FIGURE_TABS);

/** The number of the schema stands among the settings; kept fingerprints have the first one's. */
function asOfFirstSchema(row: Row<'settings'>): Row<'settings'> {
  const isSchema = findSetting(row.cells.name) === SETTINGS.schemaVersion;
  return isSchema ? { ...row, cells: { ...row.cells, value: OLDEST_SCHEMA } } : row;
}

/** The figures kept in the hidden tab, and where each period stands in it. */
export interface KeptFigures {
  readonly byPeriod: ReadonlyMap<string, PeriodFigures>;
  readonly rowByPeriod: ReadonlyMap<string, number>;
  /** Row of a period that has none yet; null where the workbook has no such tab, and nothing is kept. */
  readonly nextRow: number | null;
}

/** Reads the hidden tab once. Of a period that stands twice the later computing counts. */
export function readKeptFigures(trend: TrendPort): KeptFigures {
  const rows = trend.read();
  const byPeriod = new Map<string, PeriodFigures>();
  const rowByPeriod = new Map<string, number>();
  rows?.forEach((cells, index) => {
    const figures = readTrendRow(cells);
    if (figures === null) return;
    const known = byPeriod.get(figures.period);
    if (known !== undefined && known.computedAt > figures.computedAt) return;
    byPeriod.set(figures.period, figures);
    rowByPeriod.set(figures.period, index + 2);
  });
  return { byPeriod, rowByPeriod, nextRow: rows === null ? null : rows.length + 2 };
}

/** Figures of the report that are made of coverage, and so of its definition. */
const OF_COVERAGE = ['CT36', 'CT37', 'CT38'];

/** Figures of the report that say the same by either definition, or were kept by today's. */
const comparableIndicators = (figures: PeriodFigures): ReadonlyMap<string, KeptIndicator> =>
  isComparable(figures)
    ? figures.indicators
    : new Map([...figures.indicators].filter(([id]) => !OF_COVERAGE.includes(id)));

/** What a period is compared with; of a period kept by the first definition the scores stay, and say so themselves. */
export function earlierFigures(kept: KeptFigures, period: Period, style: PeriodStyle): EarlierFigures {
  const find = (code: string): PeriodFigures | null => {
    const figures = kept.byPeriod.get(code);
    return figures === undefined ? null : { ...figures, indicators: comparableIndicators(figures) };
  };
  return {
    before: find(period.code),
    previous: find(previousPeriod(period, style).code),
    lastYear: find(samePeriodLastYear(period, style).code),
  };
}

/**
 * Keeps the figures of a period in its row, one call. Figures of the report that the last report left stay where
 * the new ones say nothing of them.
 */
export function keepFigures(trend: TrendPort, kept: KeptFigures, figures: PeriodFigures): void {
  const row = kept.rowByPeriod.get(figures.period) ?? kept.nextRow;
  if (row === null) return;
  const last = kept.byPeriod.get(figures.period);
  const before = last === undefined ? new Map<string, KeptIndicator>() : indicatorsBeside(last, figures);
  const indicators = figures.indicators.size > 0 ? figures.indicators : before;
  trend.write(row, trendRow({ ...figures, indicators }));
}

/** What the last report left beside figures that are kept anew. */
const indicatorsBeside = (last: PeriodFigures, now: PeriodFigures): ReadonlyMap<string, KeptIndicator> =>
  last.definition === now.definition ? last.indicators : comparableIndicators(last);

/**
 * After figures were written: a period whose row somebody moved away at that moment was written over, and gets its figures
 * back in a new row. One read.
 */
export function mendKeptFigures(
  { trend, workbook }: { readonly trend: TrendPort; readonly workbook: Pick<WorkbookPort, 'flush'> },
  before: KeptFigures,
  written: PeriodFigures,
): void {
  const now = readKeptFigures(trend);
  const wanted = new Map([...before.byPeriod, [written.period, written] as const]);
  const lost = [...wanted.values()].filter(({ period }) => !now.byPeriod.has(period));
  if (lost.length === 0) return;
  lost.forEach((figures, index) => {
    keepFigures(trend, { ...now, nextRow: now.nextRow === null ? null : now.nextRow + index }, figures);
  });
  workbook.flush();
}

/**
 * Whether the figures of a period are kept when it is computed. Those of a year before were brought from the workbook of
 * that year, whose rows stand here no more; before its first day a period has none.
 */
export function isKept(period: Period, asOf: CalendarDate, { planYear, periodStyle }: Settings): boolean {
  return asOf >= period.from && period.to >= reportYearBounds(planYear, periodStyle).from;
}

/** Whether what tab Độ bao phủ shows was computed from the rows as they stand now. */
export interface CoverageState {
  /** Code of the period that the tab shows. */
  readonly period: string;
  readonly computedAt: string;
  readonly changed: boolean;
}

/** Compares the rows with the mark that the tab bears; null where nothing was computed. One read. */
export function coverageState(
  workbook: Pick<WorkbookPort, 'readCoverageMark'>,
  tables: Tables,
): CoverageState | null {
  const mark = readCoverageMark(workbook.readCoverageMark());
  if (mark === null) return null;
  const { period, computedAt, fingerprint } = mark;
  return { period, computedAt, changed: fingerprint !== dataFingerprint(tables) };
}
