import type { Activity } from '../../activities/activity';
import { formatDate, formatNumber } from '../../text/format';
import { cell, column, headerCell, paragraph } from '../blocks';
import { activitiesByDate, listEvidence, numbersOf } from '../lists/evidence-list';
import type { EvidencePiece } from '../lists/evidence-list';
import { NO_FIGURE } from '../figure-form';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../tree';
import { insteadOfLongList } from './long-list';
import { capitalised } from './section-2-forms';

/** The rows that the figures of the period come from, by date. */
export function appendixActivities(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  if (coverage.counted.length === 0) return [paragraph(say.runs('appendix.empty', {}))];
  const instead = insteadOfLongList(context, coverage.counted.length);
  if (instead !== null) return instead;
  const byDate = activitiesByDate(coverage);
  const piecesByRow = new Map<number, EvidencePiece[]>();
  for (const piece of listEvidence(coverage)) {
    const known = piecesByRow.get(piece.activity.row);
    if (known === undefined) piecesByRow.set(piece.activity.row, [piece]);
    else known.push(piece);
  }
  // Numbers of a list that is not printed would lead nowhere.
  const hasEvidence = context.appendixLabel('evidence') !== null;
  const titles = (['id', 'date', 'form', 'topics', 'place', 'leadUnit', 'attendance'] as const).map((name) =>
    headerCell(say.text(`column.${name}`, {})),
  );
  return [
    {
      kind: 'table',
      density: 'dense',
      columns: [
        column(10),
        column(18),
        column(21),
        column(hasEvidence ? 62 : 80, 'left'),
        column(27),
        column(42, 'left'),
        column(38, 'left'),
        column(16),
        ...(hasEvidence ? [column(18)] : []),
      ],
      header: [
        [
          headerCell(say.text('table1.number', {})),
          ...titles,
          ...(hasEvidence ? [headerCell(say.text('column.evidence', {}))] : []),
        ],
      ],
      rows: byDate.map((activity, position) => {
        const numbers = numbersOf(piecesByRow.get(activity.row) ?? []);
        const row = activityRow(activity, position, context);
        return hasEvidence ? [...row, cell(numbers === '' ? NO_FIGURE : numbers)] : row;
      }),
    },
  ];
}

function activityRow(activity: Activity, position: number, context: ReportContext): readonly TableCell[] {
  const { book, say } = context;
  const form = book.forms.find(({ code }) => code === activity.form)?.title ?? activity.form;
  const title = activity.title.trim();
  return [
    cell(formatNumber(position + 1)),
    cell(activity.id),
    cell(formatDate(activity.date)),
    cell(title === '' ? form : say.text('activity.form', { 'hình thức': form, tên: title })),
    cell(activity.topics.join(', ')),
    cell(placeOf(activity, context)),
    cell(activity.leadUnit),
    cell(activity.attendance === null ? NO_FIGURE : formatNumber(activity.attendance)),
  ];
}

/** An activity that names every hamlet is told as one of all. */
function placeOf({ hamlets, scope }: Activity, { coverage, hamletName, say }: ReportContext): string {
  const inForce = coverage.hamlets.map(({ hamlet }) => hamlet.code);
  if (inForce.length > 1 && inForce.every((code) => hamlets.includes(code)))
    return capitalised(say.text('name.allHamlets', { số: formatNumber(inForce.length) }));
  if (hamlets.length > 0) return hamlets.map((code) => capitalised(hamletName(code))).join(', ');
  return scope === 'external' ? say.text('scope.external', {}) : say.text('scope.communeWide', {});
}
