import { mayBeNamed } from '../../activities/example';
import { formatDate, formatNumber } from '../../text/format';
import { cell, column, headerCell, paragraph } from '../blocks';
import { NO_FIGURE } from '../figure-form';
import { examplesOf } from '../lists/models-of';
import type { ReportContext, ReportInput } from '../report-context';
import type { Block, TableCell } from '../tree';
import { capitalised } from './section-2-forms';

/** Models and examples of the period, the very ones that II.6 counts; nobody is named who did not agree (docs/domain.md §5.10). */
export function appendixModels(context: ReportContext): readonly Block[] {
  const { hamletName, madeOn, say } = context;
  const examples = examplesOf(context);
  if (examples.length === 0) return [paragraph(say.runs('appendix.empty', {}))];
  const heads = [
    say.text('table1.number', {}),
    ...(['date', 'kind', 'name', 'place', 'deed'] as const).map((key) => say.text(`column.${key}`, {})),
  ];
  return [
    {
      kind: 'table',
      density: 'normal',
      columns: [
        column(9),
        column(22),
        column(21, 'left'),
        column(45, 'left'),
        column(28, 'left'),
        column(40, 'left'),
      ],
      header: [heads.map((text) => headerCell(text))],
      rows: examples.map((example, position): readonly TableCell[] => {
        const { date, kind, name, hamlet, achievement } = example;
        // A deed tells who did it, so both stand or neither.
        const isNamed = mayBeNamed(example, madeOn);
        return [
          formatNumber(position + 1),
          formatDate(date),
          say.text(`example.${kind}`, {}),
          isNamed ? name : say.text(`unnamed.${kind}`, {}),
          hamlet === null ? '' : capitalised(hamletName(hamlet)),
          isNamed ? achievement : '',
        ].map((text) => cell(text.trim() === '' ? NO_FIGURE : text.trim()));
      }),
    },
  ];
}

export const hasModels = (input: ReportInput): boolean => examplesOf(input).length > 0;
