import type { Book } from '../book';
import type { ReportingMonth } from '../calendar/reporting-months';
import { reportingMonthsTouched } from '../calendar/reporting-months';
import { namedPeriod } from '../calendar/report-period';
import type { Coverage } from '../coverage/coverage';
import type { Cumulation } from '../plan/indicator-definition';
import type { OtherFigure } from '../plan/other-figure';
import { NOT_KNOWN } from './measured';
import type { Measured } from './measured';

/**
 * A figure entered by hand, from the rows of Số liệu khác that are of months of the span. A sum is known where every month
 * that is over by the as-of day has its row; the last figure where some month has. A span that cuts a month has none.
 */
export function measureEntered(
  { code, cumulation }: { readonly code: string; readonly cumulation: Cumulation },
  { otherFigures, settings }: Book,
  { period, asOf }: Coverage,
): Measured {
  const months = reportingMonthsTouched(period.from, period.to, settings.periodStyle);
  if (months[0]?.from !== period.from || months[months.length - 1]?.to !== period.to) return NOT_KNOWN;
  const rowByMonth = new Map(
    otherFigures.filter(({ indicator }) => indicator === code).map((row) => [row.month, row]),
  );
  const rowOf = ({ year, month }: ReportingMonth): OtherFigure | undefined =>
    rowByMonth.get(namedPeriod('month', year, month, settings.periodStyle).code);
  const begun = months.filter(({ from }) => from <= asOf);
  const rows = begun.flatMap((month) => rowOf(month) ?? []);
  const last = rows[rows.length - 1];
  if (last === undefined) return NOT_KNOWN;
  if (cumulation === 'last') return { value: last.value, sources: [last.id] };
  const isWhole = begun.every((month) => month.to > asOf || rowOf(month) !== undefined);
  return {
    value: isWhole ? rows.reduce((total, { value }) => total + value, 0) : null,
    sources: rows.map(({ id }) => id),
  };
}
