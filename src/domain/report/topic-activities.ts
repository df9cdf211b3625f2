import type { TopicCode } from '../ids';
import type { ReportContext } from './report-context';

/** Counted activities of the period that told about a content. */
export const activitiesAbout = (code: TopicCode, { coverage }: Pick<ReportContext, 'coverage'>): number =>
  coverage.counted.filter((activity) => activity.topics.includes(code)).length;
