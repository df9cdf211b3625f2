import { note } from '../blocks';
import { mainIndicators } from '../main-indicators';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { indicatorTable } from './section-2-overall';

/** The figures that table 1 has not; what nobody planned and nobody did, this year or the year before, is a row of dashes and left out. */
export function appendixIndicators(context: ReportContext): readonly Block[] {
  const { kind } = context.coverage.period;
  // Nobody reads the same rows twice.
  const inBody = mainIndicators(context.indicators, kind);
  const shown = context.indicators
    .filter((indicator) => !inBody.includes(indicator))
    .filter(
      ({ plan, period, cumulative, lastYear }) =>
        plan !== null || period !== 0 || cumulative !== 0 || (lastYear ?? 0) !== 0,
    );
  return [indicatorTable(shown, context), note(context.say.runs('table1.note', {}))];
}
