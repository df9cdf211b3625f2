import { note } from '../blocks';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { indicatorTable } from './section-2-overall';

/** All figures. */
export const appendixIndicators = ({ indicators, say }: ReportContext): readonly Block[] => [
  indicatorTable(indicators, say),
  note(say.runs('table1.note', {})),
];
