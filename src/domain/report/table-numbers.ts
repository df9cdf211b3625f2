import { HAMLETS_IN_BODY } from './additions';
import { mainIndicators } from './main-indicators';
import type { ReportContext } from './report-context';
import { activitiesAbout } from './topic-activities';

/** Number of the table by content, which follows that of the indicators where there is one. */
export const topicTableNumber = ({ coverage, indicators }: ReportContext): number =>
  mainIndicators(indicators, coverage.period.kind).length > 0 ? 2 : 1;

/** Number of the table by hamlet: a month has no table by content, and no report has one of contents that nobody told about. */
export function hamletTableNumber(context: ReportContext): number {
  const { book, coverage } = context;
  const hasTopics =
    coverage.period.kind !== 'month' && book.topics.some(({ code }) => activitiesAbout(code, context) > 0);
  return topicTableNumber(context) + (hasTopics ? 1 : 0);
}

/** «Bảng 3», where it tells of every hamlet; null where it tells of some or there is none. */
export function placeOfTable3(context: ReportContext): string | null {
  const { coverage, say } = context;
  return coverage.hamlets.length > 0 && coverage.hamlets.length <= HAMLETS_IN_BODY
    ? say.text('table3.label', { số: String(hamletTableNumber(context)) })
    : null;
}
