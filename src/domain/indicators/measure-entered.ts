import type { Book } from '../book';
import { reportingMonthsTouched } from '../calendar/reporting-months';
import { namedPeriod } from '../calendar/report-period';
import type { Coverage } from '../coverage/coverage';
import { groupBy } from '../group-by';
import { signOf } from '../hamlets/former-borders';
import type { Cumulation } from '../plan/indicator-definition';
import { isShare } from '../plan/indicator-definition';
import type { OtherFigure } from '../plan/other-figure';
import { NOT_KNOWN } from './measured';
import type { Measured } from './measured';

/**
 * A figure entered by hand, from the rows of Số liệu khác that are of months of the span. A sum is known where every month
 * that is over by the as-of day has its row; the last figure where some month has. A span that cuts a month has none. Of
 * months before communes were merged each former commune has rows of its own, which count together.
 */
export function measureEntered(
  { code, cumulation }: { readonly code: string; readonly cumulation: Cumulation },
  book: Book,
  { period, asOf }: Coverage,
): Measured {
  const { periodStyle } = book.settings;
  const months = reportingMonthsTouched(period.from, period.to, periodStyle);
  if (months[0]?.from !== period.from || months[months.length - 1]?.to !== period.to) return NOT_KNOWN;
  const rowsByMonth = groupBy(
    book.otherFigures.filter(({ indicator }) => indicator === code),
    ({ month }) => month,
  );
  const begun = months
    .filter(({ from }) => from <= asOf)
    .map(({ year, month, to }) => ({
      isOver: to <= asOf,
      rows: rowsByMonth.get(namedPeriod('month', year, month, periodStyle).code) ?? [],
    }));
  const together = adderOf(code, book);
  const rows = begun.flatMap((month) => month.rows);
  if (rows.length === 0) return NOT_KNOWN;
  if (cumulation === 'last') return together(rows);
  const stated = begun.filter((month) => month.rows.length > 0).map((month) => together(month.rows));
  const isWhole =
    begun.every((month) => !month.isOver || month.rows.length > 0) &&
    stated.every(({ value }) => value !== null);
  return {
    value: isWhole ? stated.reduce((total, { value }) => total + (value ?? 0), 0) : null,
    sources: stated.flatMap(({ sources }) => sources),
  };
}

/**
 * What rows say as the last word of whoever wrote them, in the order of months. A row of the commune itself speaks for all of
 * it; those of former communes are summed, where each of them has one and the figure is no share.
 */
function adderOf(code: string, { hamlets, indicators }: Book): (rows: readonly OtherFigure[]) => Measured {
  const communes = new Set(hamlets.flatMap((hamlet) => signOf(hamlet.code) ?? []));
  const definition = indicators.find((each) => each.code === code);
  const isAdded = definition === undefined || !isShare(definition);
  return (rows) => {
    const lastBySign = new Map(rows.map((row) => [signOf(row.id), row]));
    const own = lastBySign.get(null);
    if (own !== undefined) return { value: own.value, sources: [own.id] };
    const isWhole = isAdded && [...communes].every((sign) => lastBySign.has(sign));
    const last = [...lastBySign.values()];
    return {
      value: isWhole ? last.reduce((sum, { value }) => sum + value, 0) : null,
      sources: last.map(({ id }) => id),
    };
  };
}
