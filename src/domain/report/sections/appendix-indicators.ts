import { note } from '../blocks';
import { isBrief } from '../brief';
import { mainIndicators } from '../main-indicators';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { indicatorTable } from './section-2-overall';

/** All figures; what nobody planned and nobody did, this year or the year before, is a row of dashes and left out. */
export function appendixIndicators(context: ReportContext): readonly Block[] {
  const { kind } = context.coverage.period;
  // A brief report has no page for the same rows twice.
  const inBody = isBrief(kind) ? mainIndicators(context.indicators, kind) : [];
  const shown = context.indicators
    .filter((indicator) => !inBody.includes(indicator))
    .filter(
      ({ plan, period, cumulative, lastYear }) =>
        plan !== null || period !== 0 || cumulative !== 0 || (lastYear ?? 0) !== 0,
    );
  return [indicatorTable(shown, context), note(context.say.runs('table1.note', {}))];
}
