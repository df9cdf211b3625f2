import type { Book } from '../../domain/book';
import type { Coverage } from '../../domain/coverage/coverage';
import { groupBy } from '../../domain/group-by';
import { formatDate } from '../../domain/text/format';
import { bookNames } from '../../wording/book-names';
import { NOTHING } from '../../wording/coverage/coverage';
import { COVERAGE_SHEET } from '../../wording/vi';
import { barOf } from './bar-of';
import type { Rows } from './computed-rows';
import { notes, row } from './computed-rows';
import type { Comparison } from './earlier-rows';

/** What was done in the period: in the commune, and in each month of it. */
export function resultBlock(book: Book, coverage: Coverage, comparisons: readonly Comparison[]): Rows {
  const { counted, commune, hamlets, outsidePlan, plan } = coverage;
  const names = bookNames(book);
  const without = hamlets
    .filter(({ inPeriod }) => inPeriod.direct === 0)
    .map(({ hamlet }) => ({ name: names.hamlet(hamlet.code), officer: names.officer(hamlet.officer ?? '') }));
  const before = comparisons.find(({ with: earlier }) => earlier === 'previous')?.then?.results ?? null;
  return [
    ...notes(COVERAGE_SHEET.met(commune, hamlets.length, before)),
    ...notes(COVERAGE_SHEET.notMet(without)),
    ...notes(COVERAGE_SHEET.workNote(counted.length, commune.withEvidence, outsidePlan)),
    ...notes(COVERAGE_SHEET.planNote(groupBy(plan, ({ state }) => state))),
    row('head', ...COVERAGE_SHEET.monthHead),
    ...monthRows(coverage),
  ];
}

/** What was counted in each reporting month; the figure is the share of hamlets with a direct activity. */
function monthRows({ months, hamlets }: Coverage): Rows {
  const most = Math.max(1, ...months.map(({ activities }) => activities));
  return months.map(({ month, begun, activities, attendance, hamletsReachedDirectly }) => {
    const name = COVERAGE_SHEET.month(month.month, formatDate(month.from), formatDate(month.to));
    if (!begun) return row('month', name, '', '', COVERAGE_SHEET.notBegun);
    return row(
      'month',
      name,
      '',
      // No rows at all are 0 people; rows without a figure are no figure (docs/domain.md §3.3.1).
      attendance ?? (activities === 0 ? 0 : NOTHING),
      activities,
      barOf((100 * activities) / most),
      (100 * hamletsReachedDirectly) / hamlets.length,
    );
  });
}
