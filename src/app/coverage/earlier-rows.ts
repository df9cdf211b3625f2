import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../domain/calendar/period';
import { previousPeriod, samePeriodLastYear } from '../../domain/calendar/report-period';
import { METRIC_IDS } from '../../domain/coverage/metrics/hamlet-metrics';
import type { EarlierFigures, PeriodFigures, Scores } from '../../domain/coverage/period-figures';
import { isComparable } from '../../domain/coverage/period-figures';
import { formatDate } from '../../domain/text/format';
import { COVERAGE_SHEET } from '../../wording/vi';
import { NOTHING } from '../../wording/coverage/coverage';
import { COVERAGE_COLUMN } from '../../workbook/computed-tabs';
import type { Rows } from './computed-rows';
import { row } from './computed-rows';

/** An earlier period that the figures are compared with. */
export interface Comparison {
  readonly with: 'previous' | 'lastYear';
  /** Last day of that period by today's kind of period; its figures may be of an earlier day. */
  readonly to: CalendarDate;
  /** Null where nothing was kept that today's figures may be compared with. */
  readonly then: PeriodFigures | null;
  /** What was kept was computed by the first definition. */
  readonly isOld: boolean;
}

/** Of a whole year and of nine months the period before is the one of last year: it stands once. */
export function comparisonsWith(
  { previous, lastYear }: EarlierFigures,
  period: Period,
  style: PeriodStyle,
): readonly Comparison[] {
  const before = previousPeriod(period, style);
  const yearBefore = samePeriodLastYear(period, style);
  const ofLastYear = comparison('lastYear', yearBefore.to, lastYear);
  if (before.code === yearBefore.code) return [ofLastYear];
  return [comparison('previous', before.to, previous), ofLastYear];
}

function comparison(earlier: Comparison['with'], to: CalendarDate, kept: PeriodFigures | null): Comparison {
  const isOld = kept !== null && !isComparable(kept);
  return { with: earlier, to, then: isOld ? null : kept, isOld };
}

/** What the commune's figures were, a row for each earlier period that is known. */
export function earlierRows(comparisons: readonly Comparison[]): Rows {
  return comparisons.flatMap(({ with: earlier, to, then, isOld }) => {
    if (isOld) return [row('earlier', COVERAGE_SHEET.oldDefinition[earlier])];
    if (then === null) return [];
    const until = then.asOf === to ? null : formatDate(then.asOf);
    return [
      row('earlier', COVERAGE_SHEET.earlier(earlier, until), '', '', '', '', ...scoreCells(then.commune)),
    ];
  });
}

function scoreCells(scores: Scores): readonly (string | number)[] {
  const small = COVERAGE_COLUMN.contentsMet - COVERAGE_COLUMN.firstValue;
  const shown = METRIC_IDS.map((id) => scores[id] ?? NOTHING);
  return [scores.B ?? NOTHING, ...shown.slice(0, small), '', '', '', ...shown.slice(small)];
}
