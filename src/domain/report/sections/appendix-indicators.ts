import { note } from '../blocks';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { indicatorTable } from './section-2-overall';

/** All figures. */
export const appendixIndicators = (context: ReportContext): readonly Block[] => [
  indicatorTable(context.indicators, context),
  note(context.say.runs('table1.note', {})),
];
