import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../domain/calendar/period';
import { previousPeriod, reportYearBounds, samePeriodLastYear } from '../domain/calendar/report-period';
import type { EarlierFigures, PeriodFigures } from '../domain/coverage/period-figures';
import type { Settings } from '../domain/plan/settings';
import { fingerprintOf } from '../domain/tables/fingerprint';
import type { Tables } from '../domain/tables/table';
import { readTrendRow, trendRow } from '../workbook/trend-tab';
import type { TrendPort } from './trend-port';

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

/** Changes when a row that becomes a figure changes. */
export const dataFingerprint = (tables: Tables): string => fingerprintOf(tables, DATA_TABS);

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

/** What a period is compared with. */
export function earlierFigures(kept: KeptFigures, period: Period, style: PeriodStyle): EarlierFigures {
  const find = (code: string): PeriodFigures | null => kept.byPeriod.get(code) ?? null;
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
  const before = kept.byPeriod.get(figures.period)?.indicators ?? new Map<string, number>();
  const indicators = figures.indicators.size > 0 ? figures.indicators : before;
  trend.write(row, trendRow({ ...figures, indicators }));
}

/**
 * The last computing of this report year, mostly the one that tab Độ bao phủ shows; null where nothing was computed.
 * Figures up to a day before `firstDay` are passed over: they were brought from the year before and stand in no tab.
 */
export function lastComputed({ byPeriod }: KeptFigures, firstDay: CalendarDate): PeriodFigures | null {
  return [...byPeriod.values()].reduce<PeriodFigures | null>(
    (last, figures) =>
      figures.asOf >= firstDay && (last === null || figures.computedAt > last.computedAt) ? figures : last,
    null,
  );
}

/** Whether what tab Độ bao phủ shows was computed from the rows as they stand now. */
export interface CoverageState {
  readonly period: string;
  readonly computedAt: string;
  readonly changed: boolean;
}

/** Compares the rows with the fingerprint that the last computing left; null where nothing was computed. One read. */
export function coverageState(
  trend: TrendPort,
  tables: Tables,
  { planYear, periodStyle }: Pick<Settings, 'planYear' | 'periodStyle'>,
): CoverageState | null {
  const last = lastComputed(readKeptFigures(trend), reportYearBounds(planYear, periodStyle).from);
  if (last === null) return null;
  const { period, computedAt, fingerprint } = last;
  return { period, computedAt, changed: fingerprint !== dataFingerprint(tables) };
}
