import { formatDate, formatNumber } from '../../text/format';
import { cell, column, headerCell, paragraph } from '../blocks';
import { listEvidence } from '../lists/evidence-list';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { insteadOfLongList } from './long-list';

/** Every piece of evidence with the number by which the list of activities names it; web addresses open. */
export function appendixEvidence(context: ReportContext): readonly Block[] {
  const { say } = context;
  const pieces = listEvidence(context.coverage);
  if (pieces.length === 0) return [paragraph(say.runs('appendix.empty', {}))];
  const instead = insteadOfLongList(context, pieces.length);
  if (instead !== null) return instead;
  return [
    paragraph(say.runs('appendix.filedOnly', {})),
    {
      kind: 'table',
      density: 'dense',
      columns: [column(12), column(22), column(24), column(107, 'left')],
      header: [
        [
          headerCell(say.text('table1.number', {})),
          headerCell(say.text('column.activity', {})),
          headerCell(say.text('column.date', {})),
          headerCell(say.text('column.evidence', {})),
        ],
      ],
      rows: pieces.map(({ number, activity, text, link }) => [
        cell(formatNumber(number)),
        cell(activity.id),
        cell(formatDate(activity.date)),
        link === null ? cell(text) : { runs: [{ text, link }] },
      ]),
    },
  ];
}
